import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { booked } from "../../../../tests/booked-appointment.ts";
import { atWorkOn, awayTold, noteTold, orderOf } from "../../../../tests/day-note-told.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { evidenceIn } from "../../decisions/domain/case-evidence.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { Actor, RepresentativeActor } from "../../people/domain/actor.ts";
import type { ToldNote } from "../domain/told-note.ts";
import { keepDayNotes } from "../use-cases/keep-day-notes.ts";
import { caseworkerSupportRoutes } from "./caseworker.tsx";
import { citizenSupportRoutes } from "./citizen.tsx";

/** Support of two weeks with three notes, and the pages on which authority and citizen read them. */
async function world(operator: OperatorDatabase, municipality: string, more: Partial<ToldNote> = {}) {
  const start = await testApp(operator, "2026-04-10");
  const made = await caseGranted(start, municipality);
  const hired = await startSupport(onDay(start, "2026-04-13"), made, "2026-04-13");
  const app = onDay(start, "2026-04-22");
  const provider = atWorkOn(app, hired);
  const orderId = await orderOf(app, provider, made);
  const answers = await keepDayNotes(app, provider, [
    noteTold(orderId, more),
    noteTold(orderId, { happenedOn: localDate("2026-04-21"), minutes: 90, mode: "phone", note: "Vi ringede." }),
    awayTold(orderId, { happenedOn: localDate("2026-04-16") }),
  ]);
  assert.ok(answers.every(({ answer }) => answer === "kept"));
  const as = (actor: Actor) =>
    signedInSite(actor, (site) =>
      site
        .route("/sagsbehandler", caseworkerSupportRoutes(app))
        .route(`/borger/${municipality}`, citizenSupportRoutes(app)),
    );
  return {
    ...{ app, as, made, provider },
    staff: `/sagsbehandler/sager/${made.caseId}/stoetten`,
    mine: `/borger/${municipality}/sag/${made.caseId}/stoetten`,
  };
}

test("[VEJ-3.7.3] the authority reads the support day by day, with what was given in all and week by week, and what fell away", () =>
  withDatabase(async (operator) => {
    const { as, made, staff } = await world(operator, "vejen");
    const { text } = await as(made.caseworker).get(staff);
    assert.match(text, /Givet i alt 2 timer og 15 minutter på 2 gange/);
    assert.match(text, /Bevilget Ikke sat i timer/);
    assert.match(text, /Givet om ugen 45 minutter i gennemsnit/);
    assert.match(text, /Ikke givet 1 gang: borgeren 1/);
    assert.match(text, /man\. 20\. apr\. 2026 1 time og 30 minutter 1 0/);
    assert.match(text, /man\. 13\. apr\. 2026 45 minutter 1 1/);
    assert.match(
      text,
      /Vi ringede.*Det skyldtes borgeren: Borgeren var syg\. I stedet: Vi ringer torsdag\..*Vi åbnede ugens post sammen/,
    );
    assert.match(text, /Skrevet 14\.4\. kl\. 11\.00, modtaget 22\.4\. kl\./, "both times");
  }));

test("[SON-7.6] the authority sees what was planned, what was cancelled and by whom, and which support came late unannounced", () =>
  withDatabase(async (operator) => {
    const { app, as, made, provider, staff } = await world(operator, "soenderborg");
    const early = onDay(app, "2026-04-17");
    const visit = (date: string) => ({
      ...{ "dag-dag": date, "dag-maaned": "4", "dag-aar": "2026", art: "support-visit", fra: "9.00", til: "9.45" },
      ...{ hvor: "home", hvem: "Kim Kontakt", medarbejder: provider.id, om: "Post" },
    });
    const planner = atWorkOn(early, provider);
    const kept = await booked(early, planner, made, visit("20"));
    const off = await booked(early, planner, made, visit("21"));
    await sql`update appointment set state = 'cancelled' where id = ${off}`.execute(operator);
    const late = { appointmentId: kept, happenedOn: localDate("2026-04-20"), startedAt: "09:25" };
    await keepDayNotes(app, provider, [noteTold(await orderOf(app, provider, made), late)]);
    const { text } = await as(made.caseworker).get(staff);
    assert.match(text, /Planlagt til nu 1 time og 30 minutter på 2 gange Aflyst 1 gang: udføreren 1/);
    assert.match(text, /Kom sent uden besked 1 gang.*SON-7\.6/);
    assert.match(
      text,
      /mandag den 20\. april 2026 kl\. 09\.25 45 minutter\. Hjemme hos borgeren\. Kom sent uden besked/,
    );
  }));

test("the citizen reads the same in plain words; so does who has the plan or the follow-up in the mandate, and no one else", () =>
  withDatabase(async (operator) => {
    const { app, as, made, mine } = await world(operator, "vejen");
    const { text } = await as(made.citizen).get(mine);
    assert.match(text, /Du har fået støtte 2 gange, i alt 2 timer og 15 minutter\./);
    assert.match(text, /Du fik støtte i 45 minutter, hjemme hos dig\. Du fik den af Test provider\./);
    assert.match(text, /I arbejdede med: Åbne post hver mandag \(det gik frem\)/);
    assert.match(text, /Vi åbnede ugens post sammen/);
    assert.match(
      text,
      /Du fik ikke støtte den dag\. Grunden, der er skrevet, er: Borgeren var syg\. I stedet: Vi ringer torsdag\./,
    );

    const helper: RepresentativeActor = {
      ...{ kind: "representative", tenantId: made.citizen.tenantId, municipality: "vejen", id: app.newId() },
      ...{ name: "Mette Prøve", mandateId: app.newId(), as: "relative", parts: ["follow-up"] },
      ...{ citizenId: made.citizen.id, citizenName: made.citizen.name },
    };
    assert.equal((await as(helper).get(mine)).status, 200);
    assert.equal((await as({ ...helper, parts: ["plan"] }).get(mine)).status, 200);
    assert.equal((await as({ ...helper, parts: ["status", "letters"] }).get(mine)).status, 404);
  }));

test("[BRO-14.2, BRO-7.7] the authority sees how often support was given without the citizen, with the clauses; the citizen is told the rule", () =>
  withDatabase(async (operator) => {
    const alone = { citizenTookPart: false, whyAlone: "Borgeren sov." };
    const { as, made, mine, staff } = await world(operator, "broenderslev", alone);
    const seen = await as(made.caseworker).get(staff);
    assert.match(seen.text, /Uden borgeren 1 gang.*BRO-7\.7.*BRO-14\.2/);
    assert.match(seen.text, /Borgeren var ikke med: Borgeren sov/);
    assert.match((await as(made.citizen).get(mine)).text, /Skal du selv være med\?.*BRO-14\.2/);
  }));

test("[AAB-21.2] the authority sees how often support hung on no goal, with the clause", () =>
  withDatabase(async (operator) => {
    const { as, made, staff } = await world(operator, "aabenraa", { goals: [], whyNoGoal: "Første møde." });
    const { text } = await as(made.caseworker).get(staff);
    assert.match(text, /Uden mål 1 gang.*AAB-21\.2.*Uden mål: Første møde/);
  }));

test("[SON-7.5] the citizen is told who gave the support, and what the standard says of who gives it", () =>
  withDatabase(async (operator) => {
    const { as, made, mine } = await world(operator, "soenderborg");
    const { text } = await as(made.citizen).get(mine);
    assert.match(text, /Du fik den af Test provider\./);
    assert.match(
      text,
      /Hvem giver dig støtten\?.*Din kontaktperson giver dig støtten sammen med andre medarbejdere\..*SON-7\.5/,
    );
  }));

test("what a note says is something that a decision can rest on; a note that was put right is not", () =>
  withDatabase(async (operator) => {
    const { app, made, provider } = await world(operator, "vejen");
    const database = app.database.of(provider);
    const nothing = {
      applications: [],
      assessment: undefined,
      hearings: [],
      answers: [],
      documents: [],
      ffb: { themes: [] },
    };
    const evidence = async () => {
      const entries = await readEntries(database, provider.tenantId, made.caseId);
      return evidenceIn({ ...nothing, entries }).filter(({ text }) => text.includes("ugens post"));
    };
    const [found, ...rest] = await evidence();
    assert.equal(rest.length, 0);
    assert.deepEqual([found?.title, found?.on], ["Notat: Dagsnotat", "2026-04-14"]);
    const orderId = await orderOf(app, provider, made);
    const [wrong] = (await readEntries(database, provider.tenantId, made.caseId)).flatMap(({ event }) =>
      event?.type === "day-note-written" && event.given ? [event.note] : [],
    );
    const right = noteTold(orderId, { corrects: wrong ?? null, whyCorrected: "Tastefejl", note: "Vi læste avisen." });
    assert.deepEqual(
      (await keepDayNotes(app, provider, [right])).map(({ answer }) => answer),
      ["kept"],
    );
    assert.deepEqual(await evidence(), []);
  }));

test("staff of another unit read nothing of it", () =>
  withDatabase(async (operator) => {
    const { app, as, staff } = await world(operator, "aabenraa");
    const stranger = await hire(
      app,
      "aabenraa",
      "caseworker",
      "Fremmed",
      app.standards.get("aabenraa")?.units[1]?.slug,
    );
    assert.equal((await as(stranger).get(staff)).status, 404);
  }));
