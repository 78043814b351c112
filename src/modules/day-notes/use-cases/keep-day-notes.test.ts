import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { atWorkOn, awayTold, noteTold, orderOf } from "../../../../tests/day-note-told.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import { departuresOfCase } from "../../departures/repository.ts";
import { endSupport } from "../../follow-ups/use-cases/end-support.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { ToldNote } from "../domain/told-note.ts";
import { dayNotesOfCase, dayNotesWithCorrected, deliveredByMonth } from "../repository.ts";
import { keepDayNotes } from "./keep-day-notes.ts";

interface World {
  readonly app: App;
  readonly made: CaseInState;
  readonly provider: StaffActor;
  readonly orderId: string;
}

/** Support that began on 13 April, as it stands on 20 April. */
async function inSupport(operator: Parameters<typeof testApp>[0], municipality: string): Promise<World> {
  const start = await testApp(operator, "2026-04-10");
  const made = await caseGranted(start, municipality);
  const hired = await startSupport(onDay(start, "2026-04-13"), made, "2026-04-13");
  const app = onDay(start, "2026-04-20");
  const provider = atWorkOn(app, hired);
  return { app, made, provider, orderId: await orderOf(app, provider, made) };
}

const standing = ({ app, made, provider }: World) =>
  dayNotesOfCase(app.database.of(provider), provider.tenantId, made.caseId);

const namesOf = async (world: World, told: ToldNote): Promise<readonly string[]> => {
  const [answer] = await keepDayNotes(world.app, world.provider, [told]);
  return answer?.answer === "refused" ? answer.refusals.map(({ name }) => name) : [answer?.answer ?? ""];
};

test("a note is kept as it was written, with when it happened, when it was written and when it came", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const told = noteTold(world.orderId);
    assert.deepEqual(await keepDayNotes(world.app, world.provider, [told]), [{ id: told.id, answer: "kept" }]);
    const [kept, ...rest] = await standing(world);
    assert.equal(rest.length, 0);
    assert.equal(kept?.note, "Vi åbnede ugens post sammen.");
    assert.deepEqual(kept.goals, [{ goal: "Åbne post hver mandag", movement: "forward" }]);
    assert.deepEqual([kept.happenedOn, kept.startedAt, kept.minutes], ["2026-04-14", "10:00", 45]);
    assert.equal(kept.writtenAt, "2026-04-14T09:00:00.000Z");
    assert.equal(dayOfMoment(kept.receivedAt), "2026-04-20");
    assert.equal(kept.writer, world.provider.name);
  }));

test("[BRO-11.3, VEJ-3.7.3] a note is a paper of the case: the journal has it, on its own day, with all its words", () =>
  withDatabase(async (operator) => {
    for (const municipality of ["vejen", "broenderslev"]) {
      const world = await inSupport(operator, municipality);
      await keepDayNotes(world.app, world.provider, [noteTold(world.orderId)]);
      const entries = await readEntries(
        world.app.database.of(world.provider),
        world.provider.tenantId,
        world.made.caseId,
      );
      const entry = entries.find(({ theme }) => theme === "Dagsnotat");
      assert.equal(entry?.occurredOn, "2026-04-14");
      assert.equal(dayOfMoment(entry.registeredAt), "2026-04-20");
      assert.equal(entry.registeredBy, world.provider.id);
      assert.match(entry.text, /45 minutter.*\nMål: Åbne post hver mandag \(Frem\)\nVi åbnede ugens post sammen\./s);
    }
  }));

test("the same note sent again is there already; the same id with other words is told, and overwrites nothing", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const told = noteTold(world.orderId);
    assert.deepEqual(await namesOf(world, told), ["kept"]);
    assert.deepEqual(await namesOf(world, told), ["already-there"]);
    const all = await Promise.all(Array.from({ length: 4 }, () => namesOf(world, { ...told, id: told.id })));
    assert.deepEqual(all.flat(), ["already-there", "already-there", "already-there", "already-there"]);
    assert.deepEqual(await namesOf(world, { ...told, note: "Noget andet." }), ["written-otherwise"]);
    assert.deepEqual(
      (await standing(world)).map(({ note }) => note),
      ["Vi åbnede ugens post sammen."],
    );
  }));

test("the same note sent five times at once is kept once", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const told = noteTold(world.orderId, { device: randomUUID(), sequence: 1 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => namesOf(world, told)));
    assert.deepEqual(answers.flat().toSorted(), [...Array.from({ length: 4 }, () => "already-there"), "kept"]);
    const entries = await readEntries(
      world.app.database.of(world.provider),
      world.provider.tenantId,
      world.made.caseId,
    );
    assert.equal(entries.filter(({ theme }) => theme === "Dagsnotat").length, 1);
  }));

test("notes of a device are taken in its order, each by itself: one that is wrong stops no other", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const device = randomUUID();
    const at = (sequence: number, more: Partial<ToldNote> = {}) =>
      noteTold(world.orderId, { device, sequence, note: `Notat ${sequence}`, ...more });
    const sent = [at(3), at(1), at(2, { happenedOn: localDate("2026-05-01") })];
    const answers = await keepDayNotes(world.app, world.provider, sent);
    assert.deepEqual(
      answers.map(({ answer, id }) => [sent.find((one) => one.id === id)?.sequence, answer]),
      [
        [1, "kept"],
        [2, "refused"],
        [3, "kept"],
      ],
    );
    assert.deepEqual(
      (await standing(world)).map(({ note }) => note),
      ["Notat 1", "Notat 3"],
    );
  }));

test("what lies outside the order is told at once, by what is wrong with it", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const told = (more: Partial<ToldNote>) => noteTold(world.orderId, more);
    assert.deepEqual(await namesOf(world, told({ happenedOn: localDate("2026-04-21") })), ["in-future"]);
    assert.deepEqual(await namesOf(world, told({ happenedOn: localDate("2026-04-12") })), ["before-order"]);
    assert.deepEqual(await namesOf(world, told({ minutes: 0 })), ["no-minutes"]);
    assert.deepEqual(await namesOf(world, told({ goals: [{ goal: "En andens mål", movement: null }] })), [
      "goal-not-there",
    ]);
    assert.deepEqual(await namesOf(world, told({ goals: [], note: " " })), ["empty"]);
    assert.deepEqual(await namesOf(world, told({ appointmentId: randomUUID() })), ["no-such-appointment"]);
    assert.deepEqual(await namesOf(world, told({ orderId: randomUUID() })), ["not-found"]);
    assert.deepEqual(
      await namesOf(world, awayTold(world.orderId, { whyNot: { whose: "other", reason: " ", instead: "" } })),
      ["no-reason"],
    );
    assert.deepEqual(await standing(world), []);
  }));

test("another provider's order is as if it were not there, and only providers write day notes", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "broenderslev");
    const other = { ...(await hire(world.app, "broenderslev", "provider")), provider: "privat-leverandoer" };
    const [answer] = await keepDayNotes(world.app, atWorkOn(world.app, other), [noteTold(world.orderId)]);
    assert.deepEqual(answer?.answer === "refused" && answer.refusals.map(({ name }) => name), ["not-found"]);
    await assert.rejects(keepDayNotes(world.app, world.made.caseworker, [noteTold(world.orderId)]), PermissionDenied);
  }));

test("two notes of one writer about the same time are told; who has seen it may save them all the same", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    await namesOf(world, noteTold(world.orderId));
    const beside = noteTold(world.orderId, { startedAt: "10:30" });
    assert.deepEqual(await namesOf(world, beside), ["overlaps-own"]);
    assert.deepEqual(await namesOf(world, noteTold(world.orderId, { startedAt: "10:45" })), ["kept"]);
    assert.deepEqual(await namesOf(world, { ...beside, seen: ["overlaps-own"] }), ["kept"]);
  }));

test("[BRO-14.2, BRO-7.7] minutes without the citizen need a reason, and are counted as departing from the standard", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "broenderslev");
    const alone = noteTold(world.orderId, { citizenTookPart: false });
    assert.deepEqual(await namesOf(world, alone), ["alone-without-reason"]);
    assert.deepEqual(await namesOf(world, { ...alone, whyAlone: "Borgeren var indlagt." }), ["kept"]);
    const departures = await departuresOfCase(
      world.app.database.of(world.provider),
      world.provider.tenantId,
      world.made.caseId,
    );
    const delivered = departures.filter(({ act }) => act === "delivery");
    assert.deepEqual(delivered.map(({ clause }) => clause).toSorted(), ["BRO-14.2", "BRO-7.7"]);
    assert.deepEqual([...new Set(delivered.map(({ reason }) => reason))], ["Borgeren var indlagt."]);
  }));

test("where the standard does not say so, support without the citizen needs no reason", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "soenderborg");
    assert.deepEqual(await namesOf(world, noteTold(world.orderId, { citizenTookPart: false })), ["kept"]);
  }));

test("[AAB-21.2] a note hangs on a goal, or says why it does not, and that is counted", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "aabenraa");
    const without = noteTold(world.orderId, { goals: [] });
    assert.deepEqual(await namesOf(world, without), ["goal-missing"]);
    assert.deepEqual(await namesOf(world, { ...without, whyNoGoal: "Vi lærte hinanden at kende." }), ["kept"]);
    const departures = await departuresOfCase(
      world.app.database.of(world.provider),
      world.provider.tenantId,
      world.made.caseId,
    );
    assert.deepEqual(
      departures.filter(({ act }) => act === "delivery").map(({ clause }) => clause),
      ["AAB-21.2"],
    );
  }));

test("what a device could not know is kept without its reason, and counted all the same", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "broenderslev");
    const told = noteTold(world.orderId, { citizenTookPart: false, device: randomUUID(), sequence: 1 });
    assert.deepEqual(await namesOf(world, told), ["kept"]);
    const departures = await departuresOfCase(
      world.app.database.of(world.provider),
      world.provider.tenantId,
      world.made.caseId,
    );
    assert.deepEqual(departures.filter(({ act }) => act === "delivery").length, 2);
  }));

test("a correction is a new note that says why; the earlier one stays and says by which", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const wrong = noteTold(world.orderId);
    await namesOf(world, wrong);
    const right = noteTold(world.orderId, { minutes: 30, corrects: wrong.id });
    assert.deepEqual(await namesOf(world, right), ["correction-without-reason"]);
    assert.deepEqual(await namesOf(world, { ...right, whyCorrected: "Det var en halv time." }), ["kept"]);
    assert.deepEqual(
      await namesOf(world, noteTold(world.orderId, { corrects: wrong.id, whyCorrected: "Igen", startedAt: "14:00" })),
      ["already-corrected"],
    );
    assert.deepEqual(
      (await standing(world)).map(({ minutes }) => minutes),
      [30],
    );
    const database = world.app.database.of(world.provider);
    const all = await dayNotesWithCorrected(database, world.provider.tenantId, world.made.caseId);
    assert.deepEqual(
      all.map(({ id, correctedBy }) => [id === wrong.id, correctedBy]),
      [
        [true, right.id],
        [false, null],
      ],
    );
    const entries = await readEntries(database, world.provider.tenantId, world.made.caseId);
    const [first, second] = entries.filter(({ theme }) => theme === "Dagsnotat");
    assert.equal(second?.corrects, first?.id);
  }));

test("a note about the last day comes after the provider was let out of the case, and is kept; one about a later day is not", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const press = { submissionId: world.app.newId(), path: "/" };
    const ended = {
      on: localDate("2026-04-20"),
      why: "no-need",
      agreed: true,
      said: "Borgeren klarer det selv.",
    } as const;
    const app = withSettings(world.app, "vejen", { providerAccessDaysAfterEnd: 10 });
    const done = await endSupport(app, world.made.caseworker, world.made.caseId, ended, press);
    assert.deepEqual(done.ok || done.refusal, true);
    const later = onDay(world.app, "2026-05-04");
    const late = { ...world, app: later, provider: atWorkOn(later, world.provider) };
    assert.deepEqual(await namesOf(late, noteTold(world.orderId, { happenedOn: localDate("2026-04-20") })), ["kept"]);
    assert.deepEqual(await namesOf(late, noteTold(world.orderId, { happenedOn: localDate("2026-04-21") })), [
      "after-end",
    ]);
    assert.deepEqual(await namesOf(late, noteTold(world.orderId, { happenedOn: localDate("2026-05-02") })), [
      "no-access",
    ]);
    assert.equal((await standing(late)).length, 1);
    assert.deepEqual(await readProviderOrders(later, late.provider), []);
  }));

test("what was given is added up by month: minutes, visits, and on whose side others fell away", () =>
  withDatabase(async (operator) => {
    const world = await inSupport(operator, "vejen");
    const wrong = noteTold(world.orderId, { minutes: 600, startedAt: null });
    const told = [
      wrong,
      noteTold(world.orderId, { minutes: 60, startedAt: null, corrects: wrong.id, whyCorrected: "60" }),
      noteTold(world.orderId, { minutes: 45, startedAt: null, citizenTookPart: false }),
      awayTold(world.orderId),
      awayTold(world.orderId, { whyNot: { whose: "provider", reason: "Syg", instead: "" } }),
    ];
    for (const one of told) assert.deepEqual(await namesOf(world, one), ["kept"]);
    const months = await deliveredByMonth(world.app.database.of(world.provider), world.provider.tenantId);
    assert.deepEqual(months, [
      {
        caseId: world.made.caseId,
        orderId: world.orderId,
        month: "2026-04",
        given: 2,
        minutes: 105,
        withoutCitizen: 1,
        awayByCitizen: 1,
        awayByProvider: 1,
        awayByOthers: 0,
      },
    ]);
  }));
