import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { type LocalDate, localDate } from "../../../kernel/local-date.ts";
import { giveMandate } from "../../mandates/use-cases/give-mandate.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCasePage } from "../use-cases/read-case-page.ts";
import { caseworkerInsightRoutes } from "./caseworker.tsx";
import { citizenInsightRoutes } from "./citizen.tsx";

test("the first thing on a case's page is what is owed now and why; the CPR number is masked; each step leads to its act", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    const site = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", caseworkerInsightRoutes(app)));
    const path = `/sagsbehandler/sager/${made.caseId}`;
    const page = await site.get(path);
    assert.equal(page.status, 200);
    assert.ok(page.text.indexOf("Det venter nu") < page.text.indexOf("Sagens gang"));
    for (const act of [
      "ansoegning",
      "udredning",
      "overvejelser",
      "partshoering",
      "afgoerelse",
      "handleplan",
      "bestilling",
      "opfoelgning",
    ])
      assert.ok(page.html.includes(`href="${path}/${act}"`), act);
    for (const said of ["35 år", "CPR ikke kendt", "Det er afgjort", "serviceloven § 85", "Tidslinje"])
      assert.ok(page.text.includes(said), said);
    for (const question of ["Hvad skyldes nu?", "Hvad er bevilget?", "Hvad skete sidst?", "Hvem er med?"])
      assert.ok(page.text.indexOf(question) < page.text.indexOf("Det venter nu"), question);
    assert.match(page.text, /Fordi loven siger det: serviceloven § 141, stk\. 1/);

    const then = await site.get(`${path}?paa=2026-03-10`);
    assert.match(then.text, /Sagen, som den stod på en tidligere dag/);
    assert.doesNotMatch(then.text, /Det er afgjort/);
    const typed = await site.get(`${path}?paa-dag=10&paa-maaned=3&paa-aar=2026`);
    assert.deepEqual([typed.status, typed.location], [303, `${path}?paa=2026-03-10`]);
    assert.doesNotMatch((await site.get(`${path}?paa=31-12`)).text, /tidligere dag/);
  }));

test("intake is led from a case's page to what it may read, and neither to assessing nor to deciding", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const { caseId, caseworker } = await caseApplied(onDay(app, "2026-03-03"), "broenderslev");
    const intake: StaffActor = { ...caseworker, role: "intake" };
    const site = signedInSite(intake, (own) => own.route("/sagsbehandler", caseworkerInsightRoutes(app)));
    const path = `/sagsbehandler/sager/${caseId}`;
    const { html, text } = await site.get(path);
    assert.match(text, /Det venter nu Afgørelse · Myndigheden/);
    const led = ["ansoegning", "udredning", "overvejelser", "partshoering", "afgoerelse"].filter((step) =>
      html.includes(`href="${path}/${step}"`),
    );
    assert.deepEqual(led, ["ansoegning", "partshoering"]);
  }));

test("the citizen reads who has the ball, what has happened and what comes next, without words from the journal", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const site = signedInSite(made.citizen, (own) => own.route("/borger/vejen", citizenInsightRoutes(app)));
    const page = await site.get(`/borger/vejen/sag/${made.caseId}`);
    for (const said of [
      "Vi laver en plan sammen med dig Her er vi nu",
      "Du skal ikke gøre noget lige nu.",
      "Kommunen skal tilbyde dig en handleplan.",
      "mandag den 13. april 2026 : Din støtte begyndte.",
      "Din kontaktperson: Kim Kontakt",
      "Afgørelsen onsdag den 1. april 2026",
    ]) {
      assert.ok(page.text.includes(said), said);
    }
    assert.doesNotMatch(page.text, /Journal/);
    assert.equal((await site.get(`/borger/vejen/sag/${app.newId()}`)).status, 404);
  }));

test("the timeline is narrowed by kind and by days in the address; words are posted and stand in none", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    await startSupport(onDay(app, "2026-04-13"), made, "2026-04-13");
    const site = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", caseworkerInsightRoutes(app)));
    const path = `/sagsbehandler/sager/${made.caseId}/tidslinje`;
    const whole = await site.get(path);
    assert.match(whole.text, /Støtten er begyndt.*Ansøgning modtaget/);
    assert.match(whole.html, new RegExp(`href="${path}\\?vis=decision"`));
    const decisions = await site.get(`${path}?vis=decision&fra=2026-04-01`);
    assert.match(decisions.text, /1 linje, afgørelser, fra ons\. 1\. apr\. 2026 , det nyeste øverst\./);
    assert.doesNotMatch(decisions.text, /Ansøgning modtaget/);
    assert.match(decisions.html, new RegExp(`href="${path}\\?vis=support&amp;fra=2026-04-01"`));

    const typed = await site.get(`${path}?vis=letter&fra-dag=1&fra-maaned=4&fra-aar=2026`);
    assert.deepEqual([typed.status, typed.location], [303, `${path}?vis=letter&fra=2026-04-01`]);
    const wrong = await site.get(`${path}?fra-dag=31&fra-maaned=2&fra-aar=2026`);
    assert.deepEqual(
      [wrong.status, /<title>Fejl: /.test(wrong.html), /value="31"/.test(wrong.html)],
      [422, true, true],
    );

    const found = await site.post(`${path}?vis=step`, { ord: "BEGYNDT støtten" });
    assert.match(found.text, /Der er ingen linjer, der passer/);
    const words = await site.post(path, { ord: "begyndt støtten" });
    assert.deepEqual([words.status, words.location], [200, null]);
    assert.match(words.text, /1 linje, med ordene »begyndt støtten«/);
    assert.equal((await site.get(`/sagsbehandler/sager/${app.newId()}/tidslinje`)).status, 404);
  }));

test("who is with the citizen: helpers that may act, and those that the application tells of; the citizen's page has neither", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseGranted(app, "vejen");
    const fresh = { cprNumber: null, kind: "relative", parts: ["status"], basis: "spoken", note: "" } as const;
    const press = () => ({ submissionId: app.newId(), path: "/" });
    const from = localDate("2026-04-01");
    const give = (name: string, to: LocalDate | null) =>
      giveMandate(onDay(app, "2026-04-01"), made.caseworker, made.caseId, { ...fresh, name, from, to }, press());
    assert.ok((await give("Mette Medhjælper", null)).ok);
    assert.ok((await give("Ole Overstået", localDate("2026-04-19"))).ok);
    const page = await readCasePage(app, made.caseworker, made.caseId);
    assert.deepEqual(
      page?.mandates.map(({ name }) => name),
      ["Mette Medhjælper", "Ole Overstået"],
    );
    const staff = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", caseworkerInsightRoutes(app)));
    const shown = (await staff.get(`/sagsbehandler/sager/${made.caseId}`)).text;
    const [, who = ""] = /Hvem er med\?(.*?)Det venter nu/.exec(shown) ?? [];
    assert.match(who, /Mette Medhjælper, pårørende/);
    assert.doesNotMatch(who, /Ole Overstået/, "the last day has gone");
    const own = await readCasePage(app, made.citizen, made.caseId);
    assert.deepEqual([own?.mandates, own?.toldHelpers, own?.timeline], [[], [], []]);
  }));
