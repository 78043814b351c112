import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldsAs } from "../../../../tests/booked-appointment.ts";
import { dayFields } from "../../../../tests/consent-and-question.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { orderIn } from "../../../../tests/group-with.ts";
import { onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readProviderOrder } from "../../deliveries/use-cases/read-provider-orders.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { proposedEnd } from "../domain/method-phase.ts";
import { readPhase } from "../domain/phase-form.ts";
import { readPhases, readPhasesBeside } from "./read-phases.ts";
import { readCaseGroups, readMyGroups } from "./read-places.ts";
import { writePhase } from "./write-phase.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/vist" });
const phase = (number: string, from: string, until: string, followUp: string, more = {}) =>
  fieldsAs({
    fase: number,
    ...dayFields("fase-fra", localDate(from)),
    ...dayFields("fase-til", localDate(until)),
    ...dayFields("fase-opfoelgning", localDate(followUp)),
    ...more,
  });

test("a CTI course goes from phase to phase: each agrees on the next follow-up, which is owed that day (BRO-10.6, BRO-13.2)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-20");
    const made = await caseGranted(app, "broenderslev", {
      deliveryForm: "cti",
      legalBasis: "SEL-85a",
      tasks: ["housing"],
    });
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const orderId = await orderIn(app, provider, made);
    const due = async () =>
      (await readOwed(app.database.of(made.citizen), app, made.citizen, made.caseId)).obligations.find(
        ({ what }) => what === "first-follow-up",
      )?.due;
    assert.equal(await due(), null, "no day until one is agreed");

    const first = phase("1", "2026-04-13", "2026-07-13", "2026-07-01");
    assert.equal((await writePhase(app, provider, orderId, first, press(app))).ok, true);
    assert.equal(await due(), "2026-07-01");

    const later = onDay(app, "2026-07-14");
    const seen = { ...provider, visit: { id: app.newId(), at: later.clock.now() } };
    const blank = await writePhase(later, seen, orderId, fieldsAs({ fase: "2" }), press(later));
    assert.deepEqual(
      !blank.ok && typeof blank.refusal === "object" && blank.refusal.problems.map(({ field }) => field),
      ["fase-fra", "fase-opfoelgning"],
    );
    const handed = { overdraget: "Post og penge.", "overdraget-til": "Mor og jobcentret" };
    const second = phase("2", "2026-07-13", "2026-10-13", "2026-10-01", handed);
    assert.equal((await writePhase(later, seen, orderId, second, press(later))).ok, true);

    const view = await readPhases(later, seen, orderId);
    assert.deepEqual(
      view?.course.phases.map(({ handedTo, number }) => [number, handedTo]),
      [
        [1, ""],
        [2, "Mor og jobcentret"],
      ],
    );
    assert.deepEqual(view?.course.rules.map(({ id }) => id).toSorted(), ["BRO-10.6", "BRO-13.2"]);
    const mine = await readMyGroups(later, made.citizen, made.caseId);
    assert.equal(mine?.course?.phases.at(-1)?.followUpOn, "2026-10-01");
    assert.equal((await readCaseGroups(later, made.caseworker, made.caseId))?.course?.phases.length, 2);
  }));

test("only support that was granted as a course has phases", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-20");
    const made = await caseGranted(app, "broenderslev", { tasks: ["mail"] });
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const orderId = await orderIn(app, provider, made);
    const written = await writePhase(
      app,
      provider,
      orderId,
      phase("1", "2026-04-13", "2026-07-13", "2026-07-01"),
      press(app),
    );
    assert.deepEqual(written, { ok: false, refusal: "no-course" });
    assert.equal((await readPhases(app, provider, orderId))?.isGranted, false);
  }));

test("three phases of three months are proposed as the method says, or as the municipality has set", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-04-20");
    const [cti] = app.law.methods;
    assert.deepEqual(
      cti?.phases.map(({ months }) => months),
      [null, 3, 3, 3],
    );
    assert.equal(proposedEnd(localDate("2026-04-13"), 3), "2026-07-13");
    assert.equal(proposedEnd(localDate("2026-04-13"), null), null);
    const set = withSettings(app, "broenderslev", { ctiPhaseMonths: 4 });
    assert.equal(set.standards.get("broenderslev")?.settings.ctiPhaseMonths, 4);
  }));

test("a phase begins on a day that has come, after the one before it, and is followed up after it has begun", () => {
  const before = [{ ...held, number: 1, fromOn: localDate("2026-04-13") }] as const;
  const wrong = (typed: ReturnType<typeof phase>) => {
    const read = readPhase(typed, before, localDate("2026-07-14"));
    return read.ok ? [] : read.refusal.map(({ field }) => field);
  };
  assert.deepEqual(wrong(phase("2", "2026-07-13", "2026-10-13", "2026-10-01")), []);
  assert.deepEqual(wrong(phase("2", "2026-04-01", "2026-10-13", "2026-10-01")), ["fase-fra"]);
  assert.deepEqual(wrong(phase("2", "2026-07-20", "2026-10-13", "2026-10-01")), ["fase-fra"]);
  assert.deepEqual(wrong(phase("2", "2026-07-13", "2026-07-01", "2026-07-13")), ["fase-til", "fase-opfoelgning"]);
  assert.deepEqual(wrong(phase("2", "2026-07-13", "2026-10-13", "2026-10-01", { overdraget: "Post" })), [
    "overdraget-til",
  ]);
});

const held = {
  id: "fase",
  caseId: "sag",
  orderId: "bestilling",
  plannedUntilOn: null,
  followUpOn: null,
  handedOver: "",
  handedTo: "",
  by: "Lise",
  at: "2026-04-13T08:00:00.000Z",
};

test("support that was granted as Housing First says so on the order, with what the standard says of it (SON-3.5)", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-04-01"), "2026-04-20");
    const made = await caseGranted(app, "soenderborg", {
      deliveryForm: "housing-first",
      tasks: ["housing"],
      homelessOrAtRisk: true,
    });
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const order = (await readProviderOrder(app, provider, await orderIn(app, provider, made)))?.order;
    assert.ok(order);
    const beside = await readPhasesBeside(app, provider, order);
    assert.deepEqual([beside.course, beside.housingFirst?.map(({ id }) => id)], [null, ["SON-3.5"]]);
    const other = await caseGranted(app, "soenderborg", { tasks: ["mail"], name: "Mail Prøve" });
    const again = await startSupport(onDay(app, "2026-04-10"), other, "2026-04-10");
    const plain = (await readProviderOrder(app, again, await orderIn(app, again, other)))?.order;
    assert.ok(plain);
    assert.deepEqual(await readPhasesBeside(app, again, plain), { course: null, housingFirst: null });
  }));
