import assert from "node:assert/strict";
import { test } from "node:test";
import { booked } from "../../../../tests/booked-appointment.ts";
import { dayFields } from "../../../../tests/consent-and-question.ts";
import { atWorkOn, orderOf } from "../../../../tests/day-note-told.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { nameContactPerson } from "../../deliveries/use-cases/answer-order.ts";
import { endSupport } from "../../follow-ups/use-cases/end-support.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Facts } from "../../standards/domain/facts.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import { dayNotesOfCase } from "../repository.ts";
import { noteRules } from "../use-cases/read-note-desk.ts";
import { providerNoteRoutes } from "./provider.tsx";

/** Support that began on 13 April, as it stands on 20 April, with the provider's pages of notes. */
async function world(operator: OperatorDatabase, municipality: string) {
  const start = await testApp(operator, "2026-04-10");
  const made = await caseGranted(start, municipality);
  const hired = await startSupport(onDay(start, "2026-04-13"), made, "2026-04-13");
  const app = onDay(start, "2026-04-20");
  const provider = atWorkOn(app, hired);
  const notes = `/udfoerer/bestillinger/${await orderOf(app, provider, made)}/notater`;
  const as = (actor: Actor, on = app) => signedInSite(actor, (site) => site.route("/udfoerer", providerNoteRoutes(on)));
  return { ...{ app, made, provider, notes, as }, contact: as(provider) };
}

/** What a visit's form sends. */
const visit = (more: Readonly<Record<string, string>> = {}) => ({
  ...dayFields("dag", localDate("2026-04-17")),
  ...{ klokken: "10.00", minutter: "45", maade: "at-home", "borgeren-med": "ja" },
  ...{ "maal-1": "forward", "maal-1-tekst": "Åbne post hver mandag", lavede: "Vi åbnede ugens post." },
  ...more,
});

test("a visit is written in one form, read in the list with its goals, and put right by a new note", () =>
  withDatabase(async (operator) => {
    const { contact, notes } = await world(operator, "vejen");
    const form = await contact.get(`${notes}/ny`);
    assert.match(form.text, /Mål: Åbne post hver mandag Ikke i dag Frem Som før Tilbage/);
    const id = hiddenValue(form, "notat");
    const done = await contact.post(`${notes}/ny`, visit({ notat: id }));
    assert.equal(done.location, `${notes}?gjort=gemt`);
    assert.equal((await contact.post(`${notes}/ny`, visit({ notat: id }))).location, `${notes}?gjort=gemt`);
    const list = await contact.get(notes);
    assert.match(list.text, /17\. april 2026.*45 minutter\. Hjemme hos borgeren\..*Åbne post hver mandag Frem/);
    assert.equal(list.html.match(/Vi åbnede ugens post/g)?.length, 1, "pressed twice is one note");

    const again = await contact.get(`${notes}/ny?retter=${id}`);
    assert.match(again.html, /value="45" checked/);
    assert.match(again.html, />Vi åbnede ugens post\.<\/textarea>/);
    const corrects = { ...visit({ minutter: "30" }), retter: id, notat: hiddenValue(again, "notat") };
    const bare = await contact.post(`${notes}/ny`, corrects);
    assert.equal(bare.status, 422);
    assert.match(bare.text, /Fejl: Skriv, hvad der var forkert/);
    assert.equal((await contact.post(`${notes}/ny`, { ...corrects, "hvorfor-rettet": "30" })).status, 303);
    assert.match((await contact.get(notes)).text, /30 minutter\..*Notater, der er rettet \(1\).*45 minutter\./);
  }));

test("today's appointment is where the form begins: its time, its length, how one meets", () =>
  withDatabase(async (operator) => {
    const { app, contact, made, notes, provider } = await world(operator, "vejen");
    const at = await booked(app, provider, made, {
      ...dayFields("dag", localDate("2026-04-20")),
      ...{
        art: "support-visit",
        fra: "9.00",
        til: "10.00",
        hvor: "home",
        hvem: "Kim",
        medarbejder: provider.id,
        om: "Post",
      },
    });
    const form = await contact.get(`${notes}/ny`);
    assert.match(form.text, /I dag, .*20\. april 2026.* kl\. 09\.00/);
    assert.equal(hiddenValue(form, "aftale"), at);
    assert.match(form.html, /name="minutter" value="60" checked/);
    assert.match(form.html, /name="maade" value="at-home" checked/);
    await contact.post(`${notes}/ny`, { ...visit({ notat: hiddenValue(form, "notat") }), aftale: at });
    assert.ok(!(await contact.get(`${notes}/ny`)).html.includes(at), "it has its note by now");
  }));

test("what is wrong is told at its field, and everything that was typed stays", () =>
  withDatabase(async (operator) => {
    const { contact, notes, app, made } = await world(operator, "vejen");
    const send = (more: Readonly<Record<string, string>>) => contact.post(`${notes}/ny`, visit(more));
    const wrong = [
      [{ minutter: "" }, /Vælg, hvor længe det varede/],
      [{ "andre-minutter": "1500" }, /Vælg, hvor længe det varede/],
      [{ "borgeren-med": "" }, /Svar på, om borgeren var med/],
      [{ klokken: "25.10" }, /Skriv klokkeslættet/],
      [{ "dag-dag": "31" }, /Skriv dagen som dag, måned og år/],
      [{ "dag-dag": "21" }, /Dagen er ikke kommet endnu/],
      [{ "dag-dag": "9" }, /Dagen ligger før bestillingen/],
      [{ "maal-1-tekst": "En andens mål" }, /Målet er ikke borgerens/],
    ] as const;
    for (const [more, message] of wrong) {
      const back = await send(more);
      assert.equal(back.status, 422, JSON.stringify(more));
      assert.match(back.html, /<title>Fejl: /);
      assert.match(back.text, message);
      assert.match(back.html, />Vi åbnede ugens post\.<\/textarea>/);
    }
    const notes0 = await dayNotesOfCase(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    assert.deepEqual(notes0, []);
  }));

test("a second note about the same time is asked about, and saved by the second press", () =>
  withDatabase(async (operator) => {
    const { contact, notes } = await world(operator, "vejen");
    await contact.post(`${notes}/ny`, visit());
    const asked = await contact.post(`${notes}/ny`, visit({ klokken: "10.15" }));
    assert.equal(asked.status, 409);
    assert.match(asked.text, /Er det rigtigt\? Du har selv skrevet et andet notat for samme tid/);
    const seen = { advarsler: hiddenValue(asked, "advarsler"), notat: hiddenValue(asked, "notat") };
    assert.equal((await contact.post(`${notes}/ny`, visit({ klokken: "10.15", ...seen }))).status, 303);
  }));

test('[BRO-14.2, BRO-7.7, BRO-11.3] without the citizen the standard is shown with its clauses, and a reason or "not given" is asked for', () =>
  withDatabase(async (operator) => {
    const { contact, notes } = await world(operator, "broenderslev");
    assert.match((await contact.get(notes)).text, /Hvorfor skriver vi notater\?.*BRO-11\.3/);
    const back = await contact.post(`${notes}/ny`, visit({ "borgeren-med": "nej" }));
    assert.equal(back.status, 422);
    assert.match(back.text, /Støtten bliver ikke givet, uden at du deltager eller er til stede.*BRO-14\.2/);
    assert.match(back.text, /BRO-7\.7/);
    assert.match(back.text, /Skriv, hvorfor borgeren ikke var med\. Eller skriv, at støtten ikke blev givet/);
    assert.match(back.html, /\/notater\/ikke-givet/);
    const given = visit({ "borgeren-med": "nej", "hvorfor-ikke-med": "Borgeren gik efter fem minutter." });
    assert.equal((await contact.post(`${notes}/ny`, given)).status, 303);
  }));

test("[BRO-11.3] UngeCentret is exempt: nothing is said of writing in the municipality's journal in its cases", () =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-04-20");
    const standard = app.standards.get("broenderslev");
    assert.ok(standard);
    const documentOf = (bornOn: string, more: Partial<Facts> = {}) => {
      const facts = { bornOn: localDate(bornOn), applicationReceivedOn: localDate("2026-04-10"), ...more };
      const { document } = noteRules(guidance(standard, app.law, facts, localDate("2026-04-20")));
      return document.map(({ id }) => id);
    };
    assert.deepEqual(documentOf("2003-05-17", { earlyPension: false }), []);
    assert.deepEqual(documentOf("2003-05-17", { earlyPension: true }), ["BRO-11.3"]);
    assert.deepEqual(documentOf("1990-05-17"), ["BRO-11.3"]);
  }));

test("[AAB-21.2] where support is only given for a goal, a note without one asks why", () =>
  withDatabase(async (operator) => {
    const { contact, notes } = await world(operator, "aabenraa");
    const back = await contact.post(`${notes}/ny`, visit({ "maal-1": "" }));
    assert.equal(back.status, 422);
    assert.match(back.text, /Har en opgave ikke et mål, gives der ikke støtte til den\..*AAB-21\.2/);
    assert.equal((await contact.post(`${notes}/ny`, visit({ "maal-1": "", "uden-maal": "Første møde." }))).status, 303);
  }));

test("[SON-7.5] who gives the support is told with what the standard says of it, and the list tells the contact person from others", () =>
  withDatabase(async (operator) => {
    const { app, contact, made, notes, provider } = await world(operator, "soenderborg");
    assert.match((await contact.get(`${notes}/ny`)).text, /Hvem kan give støtten\?.*SON-7\.5/);
    await contact.post(`${notes}/ny`, visit());
    assert.match((await contact.get(notes)).text, new RegExp(`${provider.name}\\. Skrevet`));
    const named = { name: provider.name, phone: "" };
    const press = { submissionId: app.newId(), path: "/" };
    await nameContactPerson(
      app,
      provider,
      await orderOf(app, provider, made),
      { contact: named, reason: "Ny i teamet" },
      press,
    );
    assert.match((await contact.get(notes)).text, new RegExp(`${provider.name}, kontaktperson\\. Skrevet`));
  }));

test("support that was not given says on whose side, why, and what there is instead", () =>
  withDatabase(async (operator) => {
    const { contact, notes } = await world(operator, "vejen");
    const away = { ...dayFields("dag", localDate("2026-04-17")), maade: "at-home", skyldes: "citizen" };
    const bare = await contact.post(`${notes}/ikke-givet`, away);
    assert.equal(bare.status, 422);
    assert.match(bare.text, /Skriv, hvorfor støtten ikke blev givet/);
    const told = { ...away, hvorfor: "Borgeren var syg.", "i-stedet": "Vi ringer torsdag." };
    assert.equal((await contact.post(`${notes}/ikke-givet`, told)).status, 303);
    assert.match(
      (await contact.get(notes)).text,
      /Ikke givet.*Det skyldtes borgeren: Borgeren var syg\. I stedet: Vi ringer torsdag\./,
    );
  }));

test("a form that comes after the provider was let out is kept when it is about a day before; else its words come back", () =>
  withDatabase(async (operator) => {
    const { app, as, made, notes, provider } = await world(operator, "vejen");
    const ending = { on: localDate("2026-04-20"), why: "no-need", agreed: true, said: "Du klarer det." } as const;
    assert.ok(
      (await endSupport(app, made.caseworker, made.caseId, ending, { submissionId: app.newId(), path: "/" })).ok,
    );
    const later = onDay(app, "2026-04-29");
    const late = as(atWorkOn(later, provider), later);
    assert.equal((await late.get(notes)).status, 404);
    const kept = await late.post(`${notes}/ny`, visit());
    assert.equal(kept.status, 200);
    assert.match(kept.text, /Notatet er gemt I har ikke længere adgang til sagen/);
    assert.doesNotMatch(kept.text, new RegExp(made.citizen.name));
    const refused = await late.post(`${notes}/ny`, visit({ "dag-dag": "28" }));
    assert.equal(refused.status, 409);
    assert.match(refused.text, /giv teksten til borgerens sagsbehandler\. Det skrev du Vi åbnede ugens post/);
  }));
