import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { type LocalDate, localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { PermissionDenied } from "../../../platform/permissions.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { citizenByCpr } from "../../people/use-cases/read-people.ts";
import type { Fields } from "../domain/problems.ts";
import type { WrittenDate } from "../domain/read-person.ts";
import { openQuestions } from "../domain/what-to-ask.ts";
import { readCaseApplications } from "./read-case-applications.ts";
import { registerApplication } from "./register-application.ts";

/** Day + 60: an invented person's number, as the project uses for all its invented people. */
const cpr = "7204990013";
const person: Fields = { cpr: "720499-0013", navn: "Asta Prøve", post: "papir", adresse: "Prøvevej 1\n0000 Prøveby" };
const told: Fields = { kanal: "phone", ansoeger: "citizen", "opgaver-hjem": "cleaning", "egne-ord": "Det roder." };
const day = (text: string): LocalDate => localDate(text);

interface Written {
  readonly fields?: Fields;
  readonly bornOn?: WrittenDate;
  readonly receivedOn?: WrittenDate;
  readonly submissionId?: string;
}

const register = (app: App, actor: StaffActor, written: Written = {}) =>
  registerApplication(app, actor, {
    submissionId: written.submissionId ?? app.newId(),
    fields: { ...person, ...told, ...written.fields },
    bornOn: written.bornOn ?? day("1999-04-12"),
    receivedOn: written.receivedOn ?? day("2026-03-03"),
  });

async function registered(app: App, actor: StaffActor, written: Written = {}) {
  const outcome = await register(app, actor, written);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const data = await readCaseApplications(app, actor, outcome.value);
  assert.ok(data);
  return data;
}

async function problemsOf(app: App, actor: StaffActor, written: Written) {
  const outcome = await register(app, actor, written);
  assert.ok(!outcome.ok, "it was registered");
  return outcome.refusal;
}

test("what comes by phone some days ago is received that day, routed by that citizen's facts, and gets a receipt", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "broenderslev", "intake");
    const data = await registered(app, intake, { fields: { pension: "nej" } });
    assert.equal(data.record.unit, "ungecenter");
    assert.equal(data.record.openedOn, "2026-03-06");
    assert.equal(data.owed.obligations.find(({ what }) => what === "decision")?.due, "2026-04-07");
    assert.deepEqual(
      data.letters.map(({ channel, kind }) => [kind, channel]),
      [["receipt", "paper"]],
    );
    assert.equal((await citizenByCpr(app.database.of(intake), intake.tenantId, cpr))?.bornOn, "1999-04-12");
    assert.deepEqual(data.citizen.address, { kind: "shown", lines: ["Prøvevej 1", "0000 Prøveby"] });
    const [entry] = await readEntries(app.database.of(intake), intake.tenantId, data.record.id);
    assert.equal(entry?.occurredOn, "2026-03-03");
    assert.equal(entry?.registeredAs, "intake");
  }));

test("twenty presses of one form register one citizen, one case and one application", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const submissionId = app.newId();
    const presses = await Promise.all(Array.from({ length: 20 }, () => register(app, intake, { submissionId })));
    assert.equal(new Set(presses.map((press) => press.ok && press.value)).size, 1);
    const cases = await database.selectFrom("case_file").select("id").execute();
    const applications = await database.selectFrom("application").select("id").execute();
    const citizens = await database.selectFrom("citizen").select("id").execute();
    assert.deepEqual([cases.length, applications.length, citizens.length], [1, 1, 1]);
  }));

test("a citizen with an open case is never registered twice unseen: intake chooses the case, or a new one", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const first = await registered(app, intake);
    const asked = await problemsOf(app, intake, {});
    assert.deepEqual(
      asked.problems.map(({ field }) => field),
      ["sag"],
    );
    assert.deepEqual(
      asked.cases.map(({ id }) => id),
      [first.record.id],
    );
    assert.equal(asked.citizen?.id, first.citizen.id);

    const joined = await registered(app, intake, { fields: { sag: first.record.id, "opgaver-post": "economy" } });
    assert.equal(joined.record.id, first.record.id);
    assert.equal(joined.applications.length, 2);
    assert.deepEqual(joined.record.facts.appliedTasks, ["cleaning", "economy"]);
    assert.equal(joined.letters.length, 2);

    const apart = await registered(app, intake, { fields: { sag: "ny" } });
    assert.notEqual(apart.record.id, first.record.id);
    assert.equal(apart.citizen.id, first.citizen.id);
  }));

test("two of intake who register a new citizen at the same moment make one citizen", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const both = await Promise.all([register(app, intake), register(app, intake)]);
    assert.ok(both.some(({ ok }) => ok));
    const late = both.find(({ ok }) => !ok);
    if (late && !late.ok)
      assert.deepEqual(
        late.refusal.problems.map(({ field }) => field),
        ["sag"],
      );
    assert.equal((await database.selectFrom("citizen").select("id").execute()).length, 1);
  }));

test("without a CPR number a name and a birthday do; somebody like it is shown first", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const unknown: Fields = { cpr: "", navn: "Bo Prøve" };
    const missing = await problemsOf(app, intake, { fields: unknown, bornOn: "blank" });
    assert.deepEqual(missing.problems, [
      { field: "foedt", message: "Skriv fødselsdatoen, når CPR-nummeret ikke er kendt." },
    ]);
    const first = await registered(app, intake, { fields: unknown });
    assert.equal(first.citizen.cprNumber, null);

    const alike = await problemsOf(app, intake, { fields: { ...unknown, navn: "bo prøve" } });
    assert.deepEqual(
      alike.problems.map(({ field }) => field),
      ["borger"],
    );
    assert.deepEqual(
      alike.lookalikes.map(({ id }) => id),
      [first.citizen.id],
    );
    // Somebody like it has been shown to intake, which is a look at that one.
    const { rows } = await sql<{ looks: number }>`select count(*)::integer as looks from read_log
      where citizen_id = ${first.citizen.id} and act = 'application:register' and basis = 'front'`.execute(database);
    assert.equal(rows[0]?.looks, 1);
    const same = await registered(app, intake, { fields: { borger: first.citizen.id, sag: "ny" } });
    assert.equal(same.citizen.id, first.citizen.id);
    const other = await registered(app, intake, { fields: { ...unknown, borger: "ny" } });
    assert.notEqual(other.citizen.id, first.citizen.id);
  }));

test("an administrative number tells no birthday, so it is asked for", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const asked = await problemsOf(app, intake, { bornOn: "blank" });
    assert.deepEqual(asked.problems, [
      { field: "foedt", message: "CPR-nummeret siger ikke, hvornår borgeren er født. Skriv fødselsdatoen." },
    ]);
  }));

test("a day after today, no way, no applicant and no task are each told beside their field, and nothing is kept", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const empty = { kanal: "", ansoeger: "", "opgaver-hjem": [], navn: "", post: "" };
    const asked = await problemsOf(app, intake, { fields: empty, receivedOn: day("2026-03-07") });
    assert.deepEqual(
      asked.problems.map(({ field }) => field),
      ["navn", "post", "modtaget", "kanal", "ansoeger", "opgaver-hjem"],
    );
    assert.equal((await database.selectFrom("citizen").select("id").execute()).length, 0);
    assert.equal((await database.selectFrom("submission").select("id").execute()).length, 0);
  }));

test("others may apply whether or not the citizen has agreed; that it is unknown is what is asked next", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "soenderborg", "intake");
    const others: Fields = { ansoeger: "doctor", kanal: "doctor", "ansoeger-navn": "Lægehuset" };
    const unanswered = await problemsOf(app, intake, { fields: others });
    assert.deepEqual(
      unanswered.problems.map(({ field }) => field),
      ["samtykke"],
    );

    const data = await registered(app, intake, { fields: { ...others, samtykke: "not-known" } });
    const [application] = data.waiting;
    assert.ok(application);
    const asked = openQuestions(application, data.citizen.bornOn, data.guidance);
    assert.ok(asked.some(({ text }) => text === "Spørg borgeren, om det er i orden, at en anden har søgt."));
    assert.ok(asked.some(({ sources }) => sources.includes("SON-2.2")));
  }));

test("an acute need marks the case, and a citizen under 18 is received", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const intake = await hire(app, "vejen", "intake");
    const fields = { cpr: "", akut: "ja", "akut-note": "Strømmen lukkes i morgen" };
    const data = await registered(app, intake, { fields, bornOn: day("2009-01-01") });
    assert.equal(data.record.acute, true);
    const [application] = data.waiting;
    assert.equal(application?.acuteNote, "Strømmen lukkes i morgen");
    assert.ok(
      application && openQuestions(application, data.citizen.bornOn, data.guidance)[0]?.text.includes("under 18 år"),
    );
  }));

test("only those who receive applications may register one", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-06");
    const provider = await hire(app, "vejen", "provider");
    await moveIn(app, "vejen");
    assert.throws(() => register(app, provider), PermissionDenied);
  }));
