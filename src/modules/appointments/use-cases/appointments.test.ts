import assert from "node:assert/strict";
import { test } from "node:test";
import { booked, deskOf, fieldsAs, talkOn } from "../../../../tests/booked-appointment.ts";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { CitizenSide, RepresentativeActor, StaffActor } from "../../people/domain/actor.ts";
import type { MandateKind, Part } from "../../people/domain/mandate.ts";
import { fromCitizensTo } from "../../work/use-cases/count-from-citizens.ts";
import type { StaffAct } from "../domain/appointment-acts.ts";
import { bookAppointment } from "./book-appointment.ts";
import { changeAppointment } from "./change-appointment.ts";
import { readAppointments, readMyAppointments } from "./read-appointments.ts";
import { appointmentsWaitingFor, readOwnAppointments } from "./read-own-appointments.ts";
import { tellWish, type Wish } from "./tell-wish.ts";
import { writeDownWish } from "./write-down-wish.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });
const notFound = { ok: false, refusal: "not-found" };

const helper = (app: App, { citizen }: CaseInState, as: MandateKind, parts: readonly Part[]): RepresentativeActor => ({
  kind: "representative",
  tenantId: citizen.tenantId,
  municipality: citizen.municipality,
  id: app.newId(),
  name: "Else Prøve",
  mandateId: app.newId(),
  as,
  parts,
  citizenId: citizen.id,
  citizenName: citizen.name,
});

const wishing = (app: App, actor: CitizenSide, caseId: string, appointmentId: string, wish: Wish, udgave: number) =>
  tellWish(
    app,
    actor,
    { caseId, appointmentId },
    wish,
    fieldsAs({ udgave: `${udgave}`, oenske: "Torsdag" }),
    press(app),
  );

const doing = async (
  app: App,
  by: StaffActor,
  made: CaseInState,
  appointmentId: string,
  act: StaffAct,
  fields: Readonly<Record<string, string>>,
) =>
  changeAppointment(app, by, { desk: await deskOf(app, by, made), appointmentId }, act, fieldsAs(fields), press(app));

const stateIn = async (app: App, { caseId, citizen }: CaseInState, id: string) =>
  (await readMyAppointments(app, citizen, caseId))?.appointments.find((one) => one.id === id);

const themes = async (app: App, { caseId, citizen }: CaseInState) =>
  (await readEntries(app.database.of(citizen), citizen.tenantId, caseId))
    .map(({ theme }) => theme)
    .filter((theme) => theme.includes("ftale"));

test("an appointment is booked, wished moved, moved, cancelled; each step stands in the journal and none is lost", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const id = await booked(app, caseworker, made);
    assert.deepEqual(await wishing(app, citizen, caseId, id, "asked-to-move", 1), { ok: true, value: "/" });
    assert.equal((await stateIn(app, made, id))?.state, "asked-to-move");
    const fields = {
      ...talkOn(localDate("2026-03-19"), caseworker),
      udgave: "2",
      grund: "Torsdag kan godt lade sig gøre.",
    };
    assert.ok((await doing(app, caseworker, made, id, "move", fields)).ok);
    const moved = await stateIn(app, made, id);
    assert.deepEqual([moved?.state, moved?.startsAt, moved?.version], ["moved", "2026-03-19T09:00:00.000Z", 3]);
    assert.ok((await wishing(app, citizen, caseId, id, "cancelled", 3)).ok);
    const cancelled = await stateIn(app, made, id);
    assert.deepEqual(
      cancelled?.steps.map(({ kind, note, startsAt, wishedBy }) => [kind, startsAt.slice(0, 10), wishedBy, note]),
      [
        ["booked", "2026-03-17", "staff", ""],
        ["asked-to-move", "2026-03-17", "citizen", "Torsdag"],
        ["moved", "2026-03-19", "staff", "Torsdag kan godt lade sig gøre."],
        ["cancelled", "2026-03-19", "citizen", "Torsdag"],
      ],
    );
    assert.deepEqual(await themes(app, made), [
      "Aftale lavet",
      "Ønske om at flytte en aftale",
      "Aftale flyttet",
      "Aftale aflyst",
    ]);
  }));

test("a form from before another change does nothing, and the same press twice is one step", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "aabenraa");
    const { caseId, caseworker, citizen } = made;
    const id = await booked(app, caseworker, made);
    assert.ok((await wishing(app, citizen, caseId, id, "asked-to-move", 1)).ok);
    const stale = { ok: false, refusal: "changed-meanwhile" };
    assert.deepEqual(await wishing(app, citizen, caseId, id, "cancelled", 1), stale);
    assert.deepEqual(await doing(app, caseworker, made, id, "cancel", { udgave: "1", grund: "Sygdom" }), stale);
    const twice = press(app);
    for (const _ of [1, 2]) {
      const form = fieldsAs({ udgave: "2", oenske: "" });
      assert.ok((await tellWish(app, citizen, { caseId, appointmentId: id }, "cancelled", form, twice)).ok);
    }
    assert.equal((await stateIn(app, made, id))?.version, 3);
    assert.deepEqual(await wishing(app, citizen, caseId, id, "asked-to-move", 3), {
      ok: false,
      refusal: "not-standing",
    });
  }));

test("whoever may act with the plan or the follow-up cancels for the citizen; a companion and other parts only look or see nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const [made, other] = [await caseApplied(app, "vejen"), await caseApplied(app, "vejen")];
    const { caseId, caseworker } = made;
    const id = await booked(app, caseworker, made);
    const sees = async (parts: readonly Part[]) =>
      (await readMyAppointments(app, helper(app, made, "relative", parts), caseId))?.appointments.length;
    assert.deepEqual([await sees(["status"]), await sees(["plan"]), await sees(["follow-up"])], [1, 1, 1]);
    assert.equal(await sees(["letters", "application", "decision", "hearing", "complaint", "consents"]), undefined);
    for (const who of [
      helper(app, made, "companion", ["plan", "follow-up"]),
      helper(app, made, "relative", ["status"]),
      other.citizen,
    ]) {
      assert.deepEqual(await wishing(app, who, caseId, id, "cancelled", 1), notFound);
    }
    assert.deepEqual(await wishing(app, other.citizen, other.caseId, id, "cancelled", 1), notFound);
    assert.ok((await wishing(app, helper(app, made, "guardian", ["follow-up"]), caseId, id, "cancelled", 1)).ok);
    const last = (await stateIn(app, made, id))?.steps.at(-1);
    assert.deepEqual([last?.capacity, last?.by, last?.wishedBy], ["guardian", "Else Prøve", "citizen"]);
  }));

test("a provider sees and handles the appointments of its own order alone; the authority's are not there for it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-20");
    const made = await caseGranted(app, "soenderborg");
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const desk = await deskOf(app, provider, made);
    const meeting = await booked(app, made.caseworker, made);
    const visit = await booked(app, provider, made, {
      ...talkOn(localDate("2026-04-28"), provider),
      art: "support-visit",
    });
    const seen = (await readAppointments(app, provider, desk))?.appointments.map(({ id }) => id);
    assert.deepEqual(seen, [visit]);
    assert.deepEqual(await doing(app, provider, made, meeting, "cancel", { udgave: "1", grund: "x" }), notFound);
    const other = { ...provider, id: app.newId(), provider: "en-anden" };
    const asked = fieldsAs({ udgave: "1", grund: "x" });
    const named = { desk, appointmentId: visit };
    assert.deepEqual(await changeAppointment(app, other, named, "cancel", asked, press(app)), notFound);
    const caseDesk = { kind: "case", caseId: made.caseId } as const;
    const talk = fieldsAs(talkOn(localDate("2026-04-29"), provider));
    assert.deepEqual(await bookAppointment(app, provider, caseDesk, talk, press(app)), notFound);
    const bare = await doing(app, provider, made, visit, "cancel", { udgave: "1", grund: "Jeg er syg." });
    assert.deepEqual(bare, {
      ok: false,
      refusal: {
        problems: [
          { field: "hvis-forhold", message: "Vælg, hvem der ikke kunne." },
          { field: "i-stedet-art", message: "Vælg, hvad borgeren får i stedet." },
        ],
      },
    });
    const whole = {
      udgave: "1",
      grund: "Jeg er syg.",
      "hvis-forhold": "provider",
      "i-stedet-art": "other-person",
      "i-stedet": "Min kollega kommer.",
    };
    assert.ok((await doing(app, provider, made, visit, "cancel", whole)).ok);
    assert.equal((await stateIn(app, made, visit))?.steps.at(-1)?.instead, "Min kollega kommer.");
  }));

test("who gets letters on paper gets one about each appointment of the authority, and a receipt for what they said on the phone", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "broenderslev", { digital: false });
    const { caseId, caseworker } = made;
    const letters = async () =>
      (await readLetters(app.database.of(caseworker), caseworker, caseId))
        .filter(({ kind }) => kind === "appointment" || kind === "acknowledgement")
        .map(({ channel, title }) => `${title} (${channel})`)
        .toReversed();
    const id = await booked(app, caseworker, made);
    const named = { desk: await deskOf(app, caseworker, made), appointmentId: id };
    const told = fieldsAs({ udgave: "1", hvordan: "phone", oenske: "Helst om eftermiddagen." });
    assert.ok((await writeDownWish(app, caseworker, named, "asked-to-move", told, press(app))).ok);
    assert.ok((await doing(app, caseworker, made, id, "keep", { udgave: "2", grund: "Lokalet er optaget." })).ok);
    const again = fieldsAs({ udgave: "3", hvordan: "phone", oenske: "" });
    assert.ok((await writeDownWish(app, caseworker, named, "cancelled", again, press(app))).ok);
    const when = "tirsdag den 17. marts 2026 kl. 10.00 til 11.00";
    assert.deepEqual(await letters(), [
      "Du har en aftale med os (paper)",
      `Kvittering: dit ønske om en anden tid end ${when} (paper)`,
      "Din aftale står ved magt (paper)",
      `Kvittering: din aflysning af aftalen ${when} (paper)`,
    ]);
  }));

test("digital citizens get a letter where staff choose so, and see the appointment either way", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const count = async () =>
      (await readLetters(app.database.of(citizen), citizen, caseId)).filter(({ kind }) => kind === "appointment")
        .length;
    await booked(app, caseworker, made);
    assert.equal(await count(), 0);
    await booked(app, caseworker, made, { ...talkOn(localDate("2026-03-18"), caseworker), brev: "ja" });
    assert.equal(await count(), 1);
    assert.equal((await readMyAppointments(app, citizen, caseId))?.appointments.length, 2);
  }));

test("what overlaps is told before it is booked, of citizen and of staff, and is booked all the same by whoever wants to", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const [made, other] = [await caseApplied(app, "vejen"), await caseApplied(app, "vejen")];
    const { caseworker } = made;
    const day = localDate("2026-03-17");
    await booked(app, caseworker, made, talkOn(day, caseworker));
    const warnings = async (by: StaffActor, { caseId }: CaseInState, more: Readonly<Record<string, string>> = {}) => {
      const form = fieldsAs({ ...talkOn(day, by), fra: "10.30", til: "11.30", ...more });
      const outcome = await bookAppointment(app, by, { kind: "case", caseId }, form, press(app));
      if (outcome.ok || typeof outcome.refusal === "string" || !("warnings" in outcome.refusal)) return outcome;
      return outcome.refusal.warnings.map(({ kind }) => kind);
    };
    const colleague = await hire(app, "vejen", "caseworker", "Bo Kollega");
    assert.deepEqual(await warnings(caseworker, made), ["citizen-busy", "staff-busy"]);
    assert.deepEqual(await warnings(colleague, made), ["citizen-busy"]);
    assert.deepEqual(await warnings(caseworker, other), ["staff-busy"]);
    assert.deepEqual(await warnings(caseworker, other, { fra: "11" }), { ok: true, value: "/" });
    assert.deepEqual(await warnings(caseworker, made, { advarsler: "noget andet" }), [
      "citizen-busy",
      "staff-busy",
      "staff-busy",
    ]);
    const read = "citizen-busy 2026-03-17T09:00:00.000Z";
    assert.deepEqual(await warnings(colleague, made, { advarsler: read }), { ok: true, value: "/" });
  }));

test("wishes and cancellations wait in today's work until they are answered or seen, with the provider where it booked", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
    const waiting = async () => [
      (await fromCitizensTo(app, caseworker)).appointments,
      (await readOwnAppointments(app, caseworker)).waiting.length,
      await appointmentsWaitingFor(app, provider),
      (await readOwnAppointments(app, provider)).waiting.length,
    ];
    const meeting = await booked(app, caseworker, made);
    const visit = await booked(app, provider, made, talkOn(localDate("2026-04-29"), provider));
    assert.deepEqual(await waiting(), [0, 0, 0, 0]);
    assert.ok((await wishing(app, citizen, caseId, meeting, "asked-to-move", 1)).ok);
    assert.ok((await wishing(app, citizen, caseId, visit, "cancelled", 1)).ok);
    assert.deepEqual(await waiting(), [1, 1, 1, 1]);
    assert.ok(
      (await doing(app, caseworker, made, meeting, "keep", { udgave: "2", grund: "Der er ikke andre tider." })).ok,
    );
    assert.ok((await doing(app, provider, made, visit, "seen", { udgave: "2" })).ok);
    assert.deepEqual(await waiting(), [0, 0, 0, 0]);
    assert.deepEqual(
      (await readOwnAppointments(app, caseworker, localDate("2026-05-01"))).week.map(
        ({ appointment }) => appointment.id,
      ),
      [meeting],
    );
    assert.deepEqual((await readOwnAppointments(app, caseworker)).week, []);
  }));

test("an appointment that has begun is marked held or not, and can be put right; it is not cancelled by the citizen any more", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const id = await booked(app, caseworker, made);
    assert.deepEqual(await doing(app, caseworker, made, id, "held", { udgave: "1" }), {
      ok: false,
      refusal: "not-begun-yet",
    });
    const later = onDay(app, "2026-03-18");
    assert.deepEqual(await wishing(later, citizen, caseId, id, "cancelled", 1), {
      ok: false,
      refusal: "already-begun",
    });
    assert.ok((await doing(later, caseworker, made, id, "held", { udgave: "1" })).ok);
    const wrong = await doing(later, caseworker, made, id, "not-held", { udgave: "2", grund: "" });
    assert.equal(wrong.ok, false);
    assert.ok((await doing(later, caseworker, made, id, "not-held", { udgave: "2", grund: "Ingen kom." })).ok);
    assert.deepEqual(
      (await stateIn(later, made, id))?.steps.map(({ kind }) => kind),
      ["booked", "held", "not-held"],
    );
    assert.equal(
      (await readEntries(app.database.of(citizen), citizen.tenantId, caseId)).at(-1)?.occurredOn,
      "2026-03-17",
    );
  }));
