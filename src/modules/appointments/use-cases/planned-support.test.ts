import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { booked, deskOf, fieldsAs, talkOn } from "../../../../tests/booked-appointment.ts";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { withSettings } from "../../../../tests/case-in-state.ts";
import { dayFields } from "../../../../tests/consent-and-question.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { StaffAct } from "../domain/appointment-acts.ts";
import { warningsRead } from "../domain/booking-warning.ts";
import { bookAppointment } from "./book-appointment.ts";
import { changeAppointment } from "./change-appointment.ts";
import { readAppointments, readMyAppointments, readNextAppointment } from "./read-appointments.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

interface Running {
  readonly app: App;
  readonly made: CaseInState;
  readonly provider: StaffActor;
}

/** Support that runs from 10 April 2026, seen on 20 April, a Monday. */
async function running(plain: App, slug: string, to?: string): Promise<Running> {
  const app = onDay(plain, "2026-04-20");
  const made = await caseGranted(app, slug, to === undefined ? {} : { to });
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  return { app, made, provider };
}

const visitOn = (day: string, provider: StaffActor, more: Readonly<Record<string, string>> = {}) => ({
  ...talkOn(localDate(day), provider),
  art: "support-visit",
  aftalt: "ja",
  ...more,
});

async function send({ app, made, provider }: Running, form: Readonly<Record<string, string | readonly string[]>>) {
  const typed = fieldsAs(form as Readonly<Record<string, string>>);
  return bookAppointment(app, provider, await deskOf(app, provider, made), typed, press(app));
}

const warningsOf = async (at: Running, form: Readonly<Record<string, string>>) => {
  const outcome = await send(at, form);
  if (outcome.ok) return [];
  return typeof outcome.refusal === "object" && "warnings" in outcome.refusal && outcome.refusal.warnings
    ? outcome.refusal.warnings.map(({ kind }) => kind)
    : outcome.refusal;
};

const all = async ({ app, made, provider }: Running) =>
  (await readAppointments(app, provider, await deskOf(app, provider, made)))?.appointments ?? [];

const doing = async (
  { app, made, provider }: Running,
  appointmentId: string,
  act: StaffAct,
  fields: Readonly<Record<string, string>>,
) =>
  changeAppointment(
    app,
    provider,
    { desk: await deskOf(app, provider, made), appointmentId },
    act,
    fieldsAs(fields),
    press(app),
  );

const departures = async ({ app, made }: Running) => {
  const { rows } = await sql<{ act: string; clause: string | null }>`select act, clause from standard_departure
    where case_id = ${made.caseId}`.execute(app.database.of(made.caseworker));
  return rows;
};

test("a series is booked at once with one letter and one entry, moved and cancelled from a day on, and never beyond the grant", () =>
  withDatabase(async (database) => {
    const at = await running(await testApp(database, "2026-03-03"), "vejen", "2026-06-30");
    const { app, made } = at;
    const series = { gentag: "week", ugedage: ["fredag"], brev: "ja" };
    const form = (until: string) => ({
      ...visitOn("2026-04-28", at.provider),
      ...series,
      ...dayFields("gentag-til", localDate(until)),
    });
    assert.deepEqual(await send(at, form("2026-07-01") as never), {
      ok: false,
      refusal: {
        problems: [
          {
            field: "gentag-til",
            message: "Støtten er bevilget til og med tirsdag den 30. juni 2026. Vælg den dag eller en før.",
          },
        ],
      },
    });
    // Friday 1 May is no holiday by the calendar of the law; Tuesday 28 April until Tuesday 12 May are five visits.
    const first = await send(at, form("2026-05-12") as never);
    assert.ok(first.ok || (typeof first.refusal === "object" && "warnings" in first.refusal));
    if (!first.ok) assert.fail(JSON.stringify(first.refusal));
    const days = async () => (await all(at)).map(({ startsAt, state }) => `${startsAt.slice(0, 16)} ${state}`);
    assert.deepEqual(await days(), [
      "2026-04-28T08:00 booked",
      "2026-05-01T08:00 booked",
      "2026-05-05T08:00 booked",
      "2026-05-08T08:00 booked",
      "2026-05-12T08:00 booked",
    ]);
    const letters = (await readLetters(app.database.of(made.citizen), made.citizen, made.caseId)).filter(
      ({ kind }) => kind === "appointment",
    );
    assert.equal(letters.length, 1);
    const [, , third] = await all(at);
    assert.ok(third);
    const moved = { ...visitOn("2026-05-06", at.provider, { fra: "13", til: "14" }), udgave: "1", omfang: "efter" };
    assert.deepEqual(await doing(at, third.id, "move", moved), { ok: true, value: "/" });
    assert.deepEqual(await days(), [
      "2026-04-28T08:00 booked",
      "2026-05-01T08:00 booked",
      "2026-05-06T11:00 moved",
      "2026-05-08T08:00 booked",
      "2026-05-13T11:00 moved",
    ]);
    const off = { "hvis-forhold": "provider", grund: "Ferie", "i-stedet-art": "nothing", udgave: "2", omfang: "efter" };
    assert.ok((await doing(at, third.id, "cancel", off)).ok);
    assert.deepEqual(
      (await all(at)).map(({ state }) => state),
      ["booked", "booked", "cancelled", "cancelled", "cancelled"],
    );
    const entries = (await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId))
      .filter(({ theme }) => theme.startsWith("Aftale "))
      .map(({ theme }) => theme);
    assert.deepEqual(entries, ["Aftale lavet", "Aftale flyttet", "Aftale aflyst"]);
  }));

test("each day of a series that meets something is told, in one list, before anything is kept", () =>
  withDatabase(async (database) => {
    const at = await running(await testApp(database, "2026-03-03"), "vejen");
    await booked(at.app, at.provider, at.made, visitOn("2026-05-05", at.provider));
    const form = {
      ...visitOn("2026-04-28", at.provider, { fra: "10.30", til: "11.30", gentag: "week" }),
      ...dayFields("gentag-til", localDate("2026-05-19")),
    };
    // Thursday 14 May 2026 is Kristi himmelfartsdag, and no day of the series; 5 May is taken twice over.
    assert.deepEqual(await warningsOf(at, form), ["citizen-busy", "staff-busy"]);
    const thursdays = {
      ...visitOn("2026-05-07", at.provider, { gentag: "week" }),
      ...dayFields("gentag-til", localDate("2026-05-21")),
    };
    assert.deepEqual(await warningsOf(at, thursdays), ["closed-day"]);
    assert.equal((await all(at)).length, 1);
  }));

test("a visit before the order, or after the last day of support, is told and asks why (outside the order)", () =>
  withDatabase(async (database) => {
    const at = await running(await testApp(database, "2026-03-03"), "vejen", "2026-06-30");
    const late = visitOn("2026-07-02", at.provider);
    assert.deepEqual(await warningsOf(at, late), ["outside-order"]);
    const unread = await send(at, { ...late, advarsler: "outside-order 2026-07-02" });
    assert.ok(!unread.ok && typeof unread.refusal === "object" && "problems" in unread.refusal);
    assert.deepEqual(unread.refusal.problems, [{ field: "alligevel", message: "Skriv hvorfor." }]);
    assert.ok((await send(at, { ...late, advarsler: "outside-order 2026-07-02", alligevel: "En sidste samtale." })).ok);
    assert.equal((await all(at))[0]?.allTheSame, "En sidste samtale.");
  }));

test("evenings and weekends are by agreement in special cases, and ask what was agreed [BRO-10.1]", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    const at = await running(plain, "broenderslev");
    const hours = withSettings(at.app, "broenderslev", { ordinaryHours: { from: "08:00", to: "17:00" } });
    const evening = visitOn("2026-04-28", at.provider, { fra: "17", til: "18" });
    assert.deepEqual(await warningsOf({ ...at, app: hours }, evening), ["odd-hours"]);
    // Where the municipality has not said when the evening begins, only the weekend is known.
    assert.deepEqual(await warningsOf(at, { ...evening, ...dayFields("dag", localDate("2026-05-02")) }), [
      "closed-day",
      "odd-hours",
    ]);
    const day = visitOn("2026-04-29", at.provider, { fra: "16", til: "17" });
    assert.deepEqual(await warningsOf({ ...at, app: hours }, day), []);
    assert.deepEqual(await warningsOf(at, evening), []);
  }));

test("where support is given by day, evening and weekend, a Saturday evening is booked like any other time [SON-5.3]", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    const at = await running(plain, "soenderborg");
    const app = withSettings(at.app, "soenderborg", { ordinaryHours: { from: "08:00", to: "17:00" } });
    const saturday = visitOn("2026-05-02", at.provider, { fra: "18", til: "19" });
    assert.deepEqual(await warningsOf({ ...at, app }, saturday), []);
    assert.equal((await all(at)).length, 1);
  }));

test("whether the time is agreed with the citizen is asked where support is planned together [SON-7.4]", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    const at = await running(plain, "soenderborg");
    assert.deepEqual(await warningsOf(at, visitOn("2026-04-28", at.provider, { aftalt: "" })), ["not-agreed"]);
    assert.deepEqual(await warningsOf(at, visitOn("2026-04-28", at.provider)), []);
    const other = await running(plain, "vejen");
    assert.deepEqual(await warningsOf(other, visitOn("2026-04-29", other.provider, { aftalt: "" })), []);
  }));

/** The ways in which support is given, by hand: what each standard opens is booked at once, the others ask why. */
const ways: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "soenderborg [SON-3.6]": {
    "support-visit": [],
    group: [],
    phone: [],
    screen: [],
    message: [],
  },
  "broenderslev [BRO-10.3] [BRO-10.5]": {
    "support-visit": [],
    group: [],
    screen: [],
    message: [],
    phone: ["form"],
  },
  "unavngivet [UNA-3.2]": { "support-visit": [], group: [], screen: [], phone: ["form"] },
  "aabenraa, which says nothing of it": { "support-visit": [], phone: [], message: [] },
};

for (const [name, kinds] of Object.entries(ways)) {
  test(`the ways that the standard opens are booked at once, and others ask why: ${name}`, () =>
    withDatabase(async (database) => {
      const at = await running(await testApp(database, "2026-03-03"), name.split(/[ ,]/)[0] ?? "");
      const found: Record<string, unknown> = {};
      let day = 20;
      for (const kind of Object.keys(kinds)) {
        day += 1;
        const form = visitOn(`2026-04-${day === 25 ? 30 : day}`, at.provider, { art: kind });
        found[kind] = await warningsOf(at, form);
      }
      assert.deepEqual(found, kinds);
    }));
}

test("alone, in a group or on a screen is open in short support, and a phone call asks why [VEJ-1.1.7]; peers and volunteers come there, and elsewhere ask why [VEJ-1.1.8] [SON-4.1]", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    const app = onDay(plain, "2026-04-20");
    const made = await caseGranted(app, "vejen", { legalBasis: "SEL-82b", to: "2026-09-30" });
    const at = { app, made, provider: await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10") };
    const peer = { "hvem-giver": "peer", hvem: "Pia Peer" };
    assert.deepEqual(await warningsOf(at, visitOn("2026-04-28", at.provider, { art: "phone" })), ["form"]);
    assert.deepEqual(await warningsOf(at, visitOn("2026-04-28", at.provider, { art: "screen", ...peer })), []);
    const [shown] = (await readMyAppointments(app, made.citizen, made.caseId))?.appointments ?? [];
    assert.deepEqual([shown?.deliverer, shown?.whom], ["peer", "Pia Peer"]);
    const other = await running(plain, "soenderborg");
    assert.deepEqual(await warningsOf(other, visitOn("2026-04-28", other.provider, { "hvem-giver": "volunteer" })), [
      "deliverer",
    ]);
  }));

test("an open place is a place of its own where the standard opens it, and must be named [SON-3.8] [UNA-3.2]", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    for (const slug of ["soenderborg", "unavngivet"]) {
      const at = await running(plain, slug);
      const form = visitOn("2026-04-28", at.provider, { hvor: "drop-in", sted: "" });
      assert.deepEqual(await warningsOf(at, form), { problems: [{ field: "sted", message: "Skriv stedet." }] });
      assert.deepEqual(await warningsOf(at, { ...form, sted: "Café Kilden" }), []);
      assert.equal((await all(at))[0]?.place, "Café Kilden");
    }
  }));

test("why staff drive the citizen's car stands with the visit and in the journal [SON-7.8]", () =>
  withDatabase(async (database) => {
    const at = await running(await testApp(database, "2026-03-03"), "soenderborg");
    const why = "Sygehuset ligger uden bus, og det står i planen.";
    assert.ok((await send(at, visitOn("2026-04-28", at.provider, { koersel: why }))).ok);
    const { app, made } = at;
    const [mine] = (await readMyAppointments(app, made.citizen, made.caseId))?.appointments ?? [];
    assert.equal(mine?.driving, why);
    const entries = await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    assert.match(entries.at(-1)?.text ?? "", /Medarbejderen kører borgerens bil: Sygehuset ligger uden bus/);
  }));

test("a delay is told in one press: the citizen sees at once when we come, and it stands as a step [SON-7.6]", () =>
  withDatabase(async (database) => {
    const at = await running(await testApp(database, "2026-03-03"), "soenderborg");
    const { app, made } = at;
    const id = await booked(app, at.provider, made, visitOn("2026-04-28", at.provider));
    const press10 = { minutter: "20", besked: "called", udgave: "1" };
    assert.deepEqual(await doing(at, id, "late", press10), { ok: false, refusal: "not-today" });
    const clockAt = (now: string): App => ({
      ...onDay(app, "2026-04-28"),
      clock: { now: () => now, today: () => localDate("2026-04-28") },
    });
    const then = { ...at, app: clockAt("2026-04-28T07:50:00.000Z") };
    assert.ok((await doing(then, id, "late", press10)).ok);
    const told = async (now: string) => readNextAppointment(clockAt(now), made.citizen, [made.caseId]);
    const next = await told("2026-04-28T08:05:00.000Z");
    assert.deepEqual(
      [next?.id, next?.expectedAt, next?.startsAt.slice(11, 16)],
      [id, "2026-04-28T08:20:00.000Z", "08:00"],
    );
    // It was to end at 9.00 UTC: twenty minutes late it is still to come at 9.10, and over at 9.20.
    assert.equal((await told("2026-04-28T09:10:00.000Z"))?.id, id);
    assert.equal(await told("2026-04-28T09:20:00.000Z"), null);
    const last = (await readMyAppointments(then.app, made.citizen, made.caseId))?.appointments[0]?.steps.at(-1);
    assert.deepEqual([last?.kind, last?.told, last?.expectedAt], ["late", "called", "2026-04-28T08:20:00.000Z"]);
    const entries = await readEntries(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    assert.match(entries.at(-1)?.text ?? "", /kommer cirka kl\. 10\.20\. Besked til borgeren: Vi har ringet\./);
    const earlier = await doing(then, id, "late", {
      "nyt-klokkeslaet": "9.30",
      minutter: "10",
      besked: "text",
      udgave: "2",
    });
    assert.ok(!earlier.ok && typeof earlier.refusal === "object");
  }));

test("support that is cancelled with nothing instead is a counted departure where the standard says that it is not [SON-7.7]", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    const off = { "hvis-forhold": "provider", grund: "Alle er syge.", "i-stedet-art": "nothing", udgave: "1" };
    const at = await running(plain, "soenderborg");
    const [one, two, three] = [
      await booked(at.app, at.provider, at.made, visitOn("2026-04-28", at.provider)),
      await booked(at.app, at.provider, at.made, visitOn("2026-04-29", at.provider)),
      await booked(at.app, at.provider, at.made, visitOn("2026-04-30", at.provider)),
    ];
    const instead = { ...off, "i-stedet-art": "other-time" };
    const wordless = await doing(at, one, "cancel", instead);
    assert.ok(!wordless.ok && typeof wordless.refusal === "object" && "problems" in wordless.refusal);
    assert.deepEqual(
      wordless.refusal.problems?.map(({ field }) => field),
      ["i-stedet"],
    );
    assert.ok((await doing(at, one, "cancel", { ...instead, "i-stedet": "Torsdag kl. 12" })).ok);
    assert.ok((await doing(at, two, "cancel", { ...off, "hvis-forhold": "citizen" })).ok);
    assert.deepEqual(await departures(at), []);
    assert.ok((await doing(at, three, "cancel", off)).ok);
    assert.deepEqual(await departures(at), [{ act: "delivery", clause: "SON-7.7" }]);
    const other = await running(plain, "vejen");
    const visit = await booked(other.app, other.provider, other.made, visitOn("2026-04-28", other.provider));
    assert.ok((await doing(other, visit, "cancel", off)).ok);
    assert.deepEqual(await departures(other), []);
  }));

test("a series tells before it is booked which day gets nothing, since the clock skips its hours that night", () =>
  withDatabase(async (database) => {
    const at = await running(await testApp(database, "2026-04-01"), "broenderslev");
    const nights = { ...visitOn("2027-03-21", at.provider), fra: "2.15", til: "2.45", gentag: "week" };
    const outcome = await send(at, { ...nights, ...dayFields("gentag-til", localDate("2027-04-04")) });
    assert.ok(!outcome.ok && typeof outcome.refusal === "object" && "warnings" in outcome.refusal);
    const skipped = outcome.refusal.warnings?.filter(({ kind }) => kind === "skipped-hour");
    assert.deepEqual(skipped, [{ kind: "skipped-hour", on: "2027-03-28" }]);
  }));

test("a series that is moved into an hour that the clock skips tells which visit stays where it was", () =>
  withDatabase(async (database) => {
    const at = await running(await testApp(database, "2026-04-01"), "broenderslev");
    const series = {
      ...visitOn("2027-03-21", at.provider, { gentag: "week" }),
      ...dayFields("gentag-til", localDate("2027-04-04")),
    };
    const first = await send(at, series);
    assert.ok(!first.ok && typeof first.refusal === "object" && "warnings" in first.refusal);
    const told = warningsRead(first.refusal.warnings ?? []);
    assert.ok((await send(at, { ...series, advarsler: told, alligevel: "Aftalt" })).ok);
    const [one] = await all(at);
    assert.ok(one);
    const nights = {
      ...visitOn("2027-03-21", at.provider, { fra: "2.15", til: "2.45" }),
      udgave: "1",
      omfang: "efter",
    };
    const moved = await doing(at, one.id, "move", nights);
    assert.ok(!moved.ok && typeof moved.refusal === "object" && "warnings" in moved.refusal);
    const kept = moved.refusal.warnings?.filter(({ kind }) => kind === "keeps-hours");
    assert.deepEqual(kept, [{ kind: "keeps-hours", on: "2027-03-28" }]);
  }));
