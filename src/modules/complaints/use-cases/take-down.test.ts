import assert from "node:assert/strict";
import { test } from "node:test";
import { complaintsIn, owedIn, receiptOf } from "../../../../tests/complaint-course.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { takeDownFields } from "../domain/take-down-form.ts";
import { readProviderComplaints } from "./comment-complaint.ts";
import { takeDownComplaint } from "./take-down-complaint.ts";

/** forvaltningsloven § 7, stk. 2: said on Monday 13 April 2026, so four weeks end on 11 May, whoever took it down. */
test("what a citizen says on a visit is the municipality's complaint from that day, and the provider sees it only with a yes", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-14");
    const made = await caseGranted(app, "vejen");
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const orderId = (await readProviderOrders(app, provider))[0]?.id ?? "";
    const press = () => ({ submissionId: app.newId(), path: "/" });
    const says = (fields: Record<string, string>) =>
      takeDownComplaint(app, provider, { orderId, fields, on: localDate("2026-04-13") }, press());
    const empty = await says({});
    assert.deepEqual(
      !empty.ok && typeof empty.refusal === "object" && empty.refusal.problems.map(({ field }) => field),
      [takeDownFields.subject, takeDownFields.words],
    );
    const words = { [takeDownFields.words]: "Jeg får for lidt hjælp.", [takeDownFields.readBack]: "ja" };
    assert.ok((await says({ ...words, [takeDownFields.subject]: "not-known" })).ok);
    const [first] = await complaintsIn(app, made);
    assert.ok(first);
    assert.deepEqual(
      [first.track, first.way, first.receivedOn, first.readBack, first.by.standing, first.provider],
      ["decision", "visit", "2026-04-13", true, "own", null],
    );
    assert.equal((await owedIn(app, made)).at(-1), "reconsideration 2026-05-11 open");
    assert.match(
      await receiptOf(app, made.citizen, first),
      /mandag den 13\. april 2026[\s\S]*»Jeg får for lidt hjælp\.«/,
    );
    assert.deepEqual(await readProviderComplaints(app, provider), []);
    const about = { ...words, [takeDownFields.subject]: "delivery" };
    assert.ok((await says(about)).ok);
    assert.deepEqual(await readProviderComplaints(app, provider), []);
    assert.ok((await says({ ...about, [takeDownFields.to]: "udfoerer" })).ok);
    assert.equal((await readProviderComplaints(app, provider)).length, 1);
    const away = { ...provider, provider: "et-andet-sted" };
    const typed = { orderId, fields: { ...words, [takeDownFields.subject]: "delivery" }, on: "blank" } as const;
    assert.deepEqual(await takeDownComplaint(app, away, typed, press()), { ok: false, refusal: "not-found" });
  }));
