import assert from "node:assert/strict";
import { test } from "node:test";
import { orderOf } from "../../../../tests/day-note-told.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { readFormsAskedFor } from "./read-forms-asked-for.ts";
import { writePart } from "./write-part.ts";

test("a provider is asked for its form some time before the follow-up, counted from the day support really started, until it has sent it (VEJ-3.7.3)", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-01");
    const made = await caseGranted(app, "vejen");
    const provider = await startSupport(onDay(app, "2026-04-20"), made, "2026-04-20");
    const orderId = await orderOf(onDay(app, "2026-04-20"), provider, made);
    const askedOn = async (day: string, by: App = app) =>
      (await readFormsAskedFor(onDay(by, day), provider)).map((form) => [form.orderId, form.due]);
    // Three months from 20 April; a quarter of the 91 days is 22, and 22 days before 20 July is 28 June.
    assert.deepEqual(await askedOn("2026-06-27"), []);
    assert.deepEqual(await askedOn("2026-06-28"), [[orderId, "2026-07-20"]]);
    const weeks = withSettings(app, "vejen", { followUpFormWeeks: 6 });
    // Six weeks before is 8 June.
    assert.deepEqual(await askedOn("2026-06-07", weeks), []);
    assert.deepEqual(await askedOn("2026-06-08", weeks), [[orderId, "2026-07-20"]]);
    const elsewhere = { ...(await hire(app, "vejen", "provider")), provider: "en-anden" };
    assert.deepEqual(await readFormsAskedFor(onDay(app, "2026-06-28"), elsewhere), []);

    const then = onDay(app, "2026-06-29");
    const typed = { side: "provider", fields: { forloeb: "Godt" }, isSent: true, seenVersion: 0 } as const;
    const press = { submissionId: app.newId(), path: "/" };
    const sent = await writePart(then, provider, made.caseId, { ...typed, seenPage: null, told: null }, press);
    assert.equal(sent.ok, true);
    assert.deepEqual(await askedOn("2026-06-30"), []);
  }));
