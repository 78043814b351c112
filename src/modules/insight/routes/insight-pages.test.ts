import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { caseworkerInsightRoutes } from "./caseworker.tsx";
import { citizenInsightRoutes } from "./citizen.tsx";

test("today's work shows for each case how long is left, what, who, and why; filters are links that keep each other", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(onDay(app, "2026-03-03"), "broenderslev");
    const site = signedInSite(made.caseworker, (own) => own.route("/sagsbehandler", caseworkerInsightRoutes(app)));
    assert.match(
      (await site.get("/sagsbehandler")).text,
      /Der er ingen åbne sager i dette udvalg/,
      "nobody has given me one",
    );
    const all = await site.get("/sagsbehandler?hvem=alle");
    assert.match(
      all.text,
      /Overskredet med 13 dage Afgørelse · Myndigheden senest tir\. 7\. apr\. 2026 Asta Prøve , sag 2026-000001 2026-000001/,
    );
    assert.match(all.text, /BRO-6\.1/);
    assert.match(all.html, /href="\/sagsbehandler\?hvem=alle&amp;frist=overskredet"/);
    assert.match(all.html, /data-filter="Asta Prøve 2026-000001 /);
    const found = await site.get("/sagsbehandler/find?soeg=2026-000001");
    assert.match(found.html, new RegExp(`href="/sagsbehandler/sager/${made.caseId}"`));
    assert.match((await site.get("/sagsbehandler/find?soeg=Ingen")).text, /Ingen sager passer/);
  }));

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
    for (const said of ["35 år", "CPR ikke kendt", "Det er afgjort", "serviceloven § 85", "Kvittering sendt"])
      assert.ok(page.text.includes(said), said);

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
      "Kommunen skal gøre det næste.",
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

test("what is sought is posted and put in an address; a CPR number is handed on to the look-up and stands in none", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
    const made = await caseApplied(app, "vejen");
    const siteOf = (actor: StaffActor) =>
      signedInSite(actor, (own) => own.route("/sagsbehandler", caseworkerInsightRoutes(app)));
    const site = siteOf(made.caseworker);
    const found = await site.post("/sagsbehandler/find", { soeg: " Asta Prøve " });
    assert.deepEqual([found.status, found.location], [303, "/sagsbehandler/find?soeg=Asta+Pr%C3%B8ve"]);
    const listed = await site.post("/sagsbehandler", { soeg: "Asta", hvem: "alle", frist: "snart" });
    assert.deepEqual([listed.status, listed.location], [303, "/sagsbehandler?hvem=alle&frist=snart&soeg=Asta"]);
    for (const path of ["/sagsbehandler", "/sagsbehandler/find"]) {
      const number = await site.post(path, { soeg: "020590-1234" });
      // 307 keeps the form that the number came in.
      assert.deepEqual([number.status, number.location], [307, "/sagsbehandler/opslag"], path);
      const intake = await siteOf(await hire(app, "vejen", "intake")).post(path, { soeg: "020590-1234" });
      assert.deepEqual([intake.status, /slår du op i modtagelsen/.test(intake.text)], [422, true], path);
      assert.doesNotMatch(intake.html, /020590/);
    }
  }));
