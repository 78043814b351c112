import assert from "node:assert/strict";
import { test } from "node:test";
import { type Snapshot, snapshotsOf } from "../../tests/demo-snapshot.ts";
import { onDay, testApp } from "../../tests/test-app.ts";
import { withDatabase } from "../../tests/with-database.ts";
import { readCitizensAtAGlance } from "../modules/insight/use-cases/read-citizens-at-a-glance.ts";
import { verifyJournal } from "../modules/journal/use-cases/verify-journal.ts";
import { recomputeObligations } from "../modules/obligations/use-cases/recompute-obligations.ts";
import { mandatesGivenBy } from "../modules/people/use-cases/keep-mandate.ts";
import { standardsAsSet } from "../modules/people/use-cases/municipalities.ts";
import { allStaff, firstCitizens } from "../modules/people/use-cases/read-people.ts";
import type { App } from "../platform/app.ts";
import { readStory } from "./read-story.ts";
import { hasCitizens, seedDemo } from "./seed-demo.ts";

const silent = { seed: 1, progress: () => undefined };
/** A Sunday: nobody of the staff works. */
const today = "2026-11-22";

const has = (list: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.every((one) => list.includes(one));
/** Still owed: late where holidays stand in between, as over Easter. */
const waits = ({ owed }: Snapshot, what: string): boolean =>
  owed.some((one) => one === `${what}:open` || one === `${what}:missed`);
const isDue = ({ dueIn }: Snapshot, what: string, from: number, to: number): boolean => {
  const days = dueIn[what];
  return days !== undefined && days >= from && days <= to;
};
const undecided = ({ decision, events, isClosed }: Snapshot): boolean =>
  decision === null && !isClosed && has(events, "application-received");

/** How each stage shows in the tables, whatever the recipe says. */
const shows: Readonly<Record<string, (one: Snapshot) => boolean>> = {
  draft: ({ hasDraft, hasCase }) => hasDraft && !hasCase,
  "received-today": (one) => undecided(one) && !one.hasCaseworker && one.application?.channel === "online",
  "by-phone": ({ application }) => application?.channel === "phone" && has(application.tasks, "not-known"),
  "paper-receipt-waiting": (one) => has(one.lettersToPost, "receipt") && waits(one, "receipt"),
  "by-relative": ({ application }) => application?.by === "relative" && application.consent === "not-known",
  "by-doctor": ({ application, hasCpr, owed }) => application?.by === "doctor" && !hasCpr && has(owed, "receipt:met"),
  "under-18": (one) => one.age === 17 && undecided(one),
  acute: (one) => one.isAcute && one.hasCaseworker,
  "advice-only": ({ events, isClosed }) => isClosed && has(events, "inquiry-received", "advice-given"),
  "thinking-it-over": ({ events, isClosed }) =>
    !isClosed && has(events, "inquiry-received") && !has(events, "application-received"),
  withdrawn: ({ events, isClosed }) => isClosed && has(events, "application-withdrawn"),
  "waiting-for-caseworker": (one) => undecided(one) && !one.hasCaseworker && one.events.length === 3,
  "assessment-begun": (one) =>
    one.assessment === "begun" && waits(one, "information-answer") && has(one.appointments, "asked-to-move"),
  weighing: (one) => one.assessment === "finished" && one.answers > 0 && undecided(one) && one.decision === null,
  "nearly-overdue": (one) => isDue(one, "decision", 0, 7) && has(one.owed, "decision:open", "delay-notice:open"),
  overdue: (one) => has(one.owed, "decision:missed", "delay-notice:missed"),
  "overdue-told": (one) => has(one.owed, "decision:missed", "decision:open", "delay-notice:met"),
  "hearing-out": ({ owed }) => has(owed, "hearing-answer:open"),
  "hearing-answered": (one) => has(one.owed, "hearing-answer:met") && one.decision === null,
  "decision-drafted": ({ decision }) => decision === "draft",
  "awaiting-approval": ({ decision }) => decision === "awaiting-approval",
  "just-granted": (one) =>
    one.orders.length === 0 &&
    one.lettersToPost.length === 0 &&
    has(one.owed, "decision:met", "plan-offer:open", "complaint:open") &&
    waits(one, "order"),
  refused: ({ parts, owed }) =>
    parts.length > 0 && parts.every((part) => part.startsWith("refused")) && has(owed, "complaint:open"),
  "partly-granted": ({ parts }) =>
    parts.some((part) => part.startsWith("granted")) && parts.some((part) => part.startsWith("refused")),
  "met-otherwise": (one) =>
    one.parts.some((part) => part.startsWith("met-otherwise")) && isDue(one, "reconsideration", 0, 28),
  "decision-letter-waiting": (one) => has(one.lettersToPost, "decision") && waits(one, "decision-letter"),
  "order-returned": (one) => has(one.orders, "returned") && one.plan === "draft" && waits(one, "order"),
  "plan-offered": ({ orders, plan }) => has(orders, "sent") && plan === "offered",
  "order-accepted": ({ orders, plan, owed }) =>
    has(orders, "accepted") && plan === "accepted" && has(owed, "first-contact:open"),
  "plan-declined": ({ plan, owed }) => plan === "declined" && has(owed, "first-contact:met"),
  "first-contact-missed": (one) => has(one.owed, "first-contact:missed") && waits(one, "access"),
  started: (one) =>
    has(one.events, "support-started") && isDue(one, "first-follow-up", 20, 100) && one.appointments.length === 2,
  "first-follow-up-soon": (one) => isDue(one, "first-follow-up", 0, 14),
  "first-follow-up-overdue": ({ owed }) => has(owed, "first-follow-up:missed"),
  "followed-up": (one) =>
    has(one.followUps, "continue") &&
    has(one.owed, "first-follow-up:met") &&
    isDue(one, "follow-up", 200, 366) &&
    waits(one, "access"),
  "next-follow-up-soon": (one) => isDue(one, "follow-up", 0, 40),
  "to-be-adjusted": ({ followUps }) => has(followUps, "adjust"),
  temporary: ({ isTemporary, parts }) => isTemporary && parts.some((part) => part.includes("SEL-85 ")),
  ended: ({ events, followUps }) => has(events, "support-ended") && has(followUps, "end"),
  complained: (one) => isDue(one, "reconsideration", 0, 28) && !has(one.events, "reconsidered"),
  "complaint-kept": (one) => has(one.owed, "reconsideration:met") && isDue(one, "forward-to-ankestyrelsen", -3, 28),
  "sent-back": (one) => has(one.events, "ruling-received") && waits(one, "remitted-decision"),
  "partly-right": (one) => isDue(one, "complaint-maintained", 0, 28) && one.parts.includes("granted SEL-85 individual"),
  "complained-of-support": ({ events }) => has(events, "support-started", "complaint-received"),
  "asks-to-see": (one) => waits(one, "access"),
  group: ({ parts, events }) => has(parts, "granted SEL-82a group") && has(events, "support-started"),
  "time-limited": (one) =>
    has(one.parts, "granted SEL-82b individual") &&
    isDue(one, "grant-end", 40, 120) &&
    has(one.events, "complaint-received"),
  "time-limited-ends-soon": (one) => has(one.parts, "granted SEL-82b individual") && isDue(one, "grant-end", 0, 30),
  "housing-first": ({ parts, events }) => has(parts, "granted SEL-85a housing-first") && has(events, "support-started"),
};

/** Which stages stand on a provision that only some standards cover, by hand from the standards. */
const where: Readonly<Record<string, readonly string[]>> = {
  group: ["vejen"],
  "time-limited": ["vejen", "soenderborg"],
  "time-limited-ends-soon": ["vejen", "soenderborg"],
  "housing-first": ["broenderslev"],
};

const five = ["aabenraa", "broenderslev", "soenderborg", "unavngivet", "vejen"];

test("every stage is there in every municipality whose standard has it, the journal is whole, and what is owed is what it gives", (t) =>
  withDatabase(async (database) => {
    const app = await testApp(database, today);
    const from = performance.now();
    const demo = await seedDemo(app, { ...silent, citizens: undefined });
    t.diagnostic(`${demo.citizens} citizens in ${Math.round(performance.now() - from)} ms`);
    assert.deepEqual(demo, { municipalities: 5, citizens: 231 });

    assert.deepEqual(
      readStory()
        .stages.map(({ stage }) => stage)
        .toSorted(),
      Object.keys(shows).toSorted(),
    );
    for (const slug of five) {
      const citizens = await snapshotsOf(database, slug, today);
      const missing = Object.entries(shows)
        .filter(([stage]) => where[stage]?.includes(slug) ?? true)
        .filter(([, isThere]) => !citizens.some(isThere))
        .map(([stage]) => stage);
      assert.deepEqual(missing, [], slug);
    }

    assert.deepEqual(await helpersOf(app), five);

    const faults = (await verifyJournal(app)).flatMap((finding) => finding.faults);
    assert.deepEqual(faults, []);
    const settled = { ...app, standards: await standardsAsSet(database, app.standards) };
    assert.deepEqual((await recomputeObligations(settled)).changed, []);
    assert.equal(await hasCitizens(app), true);
  }));

/** The municipalities in which a citizen can log in and help another citizen with some parts of a case, and those alone. */
async function helpersOf(app: App): Promise<readonly string[]> {
  const found = [];
  for (const { tenantId, slug: municipality } of app.municipalities.values()) {
    const database = app.database.of({ tenantId });
    for (const citizen of await firstCitizens(database, tenantId, 100)) {
      const mandates = await mandatesGivenBy(database, citizen.id);
      for (const { kind, note, parts } of mandates) {
        assert.deepEqual(
          [kind, note, parts],
          ["relative", "Min søster", ["status", "application", "letters", "hearing"]],
        );
        found.push(municipality);
      }
    }
    const standings = [...(await readCitizensAtAGlance(app, tenantId)).values()];
    assert.equal(standings.filter((text) => text.endsWith("Hjælper også en anden borger")).length, 1);
  }
  return found.toSorted();
}

test("the same seed on the same day gives the same people; another seed gives others", async () => {
  const one = await peopleOf({ seed: 1 });
  assert.deepEqual(await peopleOf({ seed: 1 }), one);
  const other = await peopleOf({ seed: 2 });
  assert.notDeepEqual(other, one);
  assert.equal(other.length, one.length);
});

/** Everybody after a seeding with three citizens in each municipality. */
const peopleOf = ({ seed }: { seed: number }) =>
  withDatabase(async (database) => {
    const app = await testApp(database, today);
    await seedDemo(app, { ...silent, seed, citizens: 3 });
    return everybody(app);
  });

async function everybody(app: App) {
  const people = [];
  for (const { tenantId } of app.municipalities.values()) {
    const database = app.database.of({ tenantId });
    const citizens = await firstCitizens(database, tenantId, 100);
    people.push(...citizens.map(({ id: _, ...person }) => person));
    people.push(
      ...(await allStaff(database, tenantId)).map(({ name, role, unit, provider }) => ({
        name,
        role,
        unit,
        provider,
      })),
    );
  }
  return people;
}

test("every unit has caseworkers, every provider somebody to take its orders, and the rest one each", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, today);
    await seedDemo(app, { ...silent, citizens: 1 });
    const places = [];
    for (const { tenantId, slug } of app.municipalities.values()) {
      const staff = await allStaff(app.database.of({ tenantId }), tenantId);
      places.push(...staff.map(({ role, unit, provider }) => `${slug} ${role} ${provider ?? unit ?? "-"}`));
    }
    const units = { aabenraa: ["visitation", "kui"], broenderslev: ["visitationen", "ungecenter"] };
    const wanted = Object.entries(units).flatMap(([municipality, slugs]) =>
      slugs.flatMap((unit) => Array.from({ length: 2 }, () => `${municipality} caseworker ${unit}`)),
    );
    assert.deepEqual(
      places.filter((place) => /(aabenraa|broenderslev) caseworker/.test(place)).toSorted(),
      wanted.toSorted(),
    );
    assert.deepEqual(places.filter((place) => place.startsWith("vejen ")).toSorted(), [
      "vejen caseworker myndighed",
      "vejen caseworker myndighed",
      "vejen editor -",
      "vejen intake myndighed",
      "vejen manager myndighed",
      "vejen provider ekstern-leverandoer",
      "vejen provider socialpaedagogisk-center",
    ]);
  }));

test("on a day before a standard was in force, that municipality gets no history that it could not have had", () =>
  withDatabase(async (database) => {
    // The standards of Brønderslev, Vejen and the unnamed municipality come later than this; Aabenraa's and Sønderborg's are from 2022.
    const app = onDay(await testApp(database, today), "2023-06-01");
    const demo = await seedDemo(app, { ...silent, citizens: 2 });
    assert.deepEqual(demo, { municipalities: 2, citizens: 4 });
  }));
