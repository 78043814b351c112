import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied } from "../../../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../../../tests/granted-case.ts";
import { signedInSite } from "../../../../tests/signed-in-site.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
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
