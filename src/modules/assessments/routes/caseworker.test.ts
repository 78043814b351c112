import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied, caseAssessed } from "../../../../tests/case-in-state.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { themeFields, wholeFields, wholeKey } from "../domain/assessment-fields.ts";
import { assessmentPath, considerationsPath, partPath, startAssessmentPath } from "../paths.ts";
import { readAssessment } from "../use-cases/read-assessment.ts";
import { caseworkerAssessmentRoutes } from "./caseworker.tsx";

const staffSite = (app: App, actor: StaffActor) =>
  signedInSite(actor, (site) => site.route("/sagsbehandler", caseworkerAssessmentRoutes(app)));

const economy = "70443014-3faf-402d-abcf-396bfad32eb9";

test("the pages of a case show the citizen's words, the questions with their clauses, and what is owed", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    for (const municipality of app.standards.keys()) {
      const { caseId, caseworker } = await caseApplied(app, municipality);
      const staff = staffSite(app, caseworker);
      assert.equal((await staff.post(startAssessmentPath(caseId), {})).status, 303);
      const assessment = await staff.get(partPath(caseId, "alt"));
      assert.equal(assessment.status, 200);
      assert.match(assessment.html, /Jeg har svært ved det \(economy\)/);
      assert.match(assessment.html, /2: Moderat nedsat funktionsevne/);
      const considerations = await staff.get(considerationsPath(caseId));
      assert.equal(considerations.status, 200);
      assert.match(considerations.html, /Det venter nu/);
      assert.match(considerations.html, /Hvorfor\?/);
    }
  }));

test("a conflict is answered 409 with both texts, one's own in the field", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    const colleague = await hire(app, "aabenraa", "caseworker", "En kollega");
    const staff = staffSite(app, caseworker);
    const other = staffSite(app, colleague);
    await staff.post(startAssessmentPath(caseId), {});
    const view = await readAssessment(app, caseworker, caseId);
    const form = (words: string) => ({
      [themeFields(economy).shown]: view?.tags.get(economy) ?? "",
      [themeFields(economy).citizensWords]: words,
      [wholeFields.shown]: view?.tags.get(wholeKey) ?? "",
    });
    assert.equal((await staff.post(assessmentPath(caseId), form("Den første tekst"))).status, 303);
    const lost = await other.post(assessmentPath(caseId), form("Den anden tekst"));
    assert.equal(lost.status, 409);
    assert.match(lost.html, /<textarea[^>]*>Den anden tekst</);
    assert.match(lost.html, /<dd>Den første tekst<\/dd>/);
    // Having seen both, saving again is meant.
    const seen = hiddenValue(lost, themeFields(economy).shown);
    const again = { ...form("Begge dele"), [themeFields(economy).shown]: seen };
    assert.equal((await other.post(assessmentPath(caseId), again)).status, 303);
  }));

test("an answer without reasons is answered 422, with what was typed kept", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    const staff = staffSite(app, caseworker);
    const shown = hiddenValue(await staff.get(considerationsPath(caseId)), "vist-AAB-14.1.0");
    const typed = { "vist-AAB-14.1.0": shown, "svar-AAB-14.1.0": "enough", "borger-AAB-14.1.0": "Det vil jeg gerne." };
    const page = await staff.post(considerationsPath(caseId), typed);
    assert.equal(page.status, 422);
    assert.match(page.html, /<title>Fejl: /);
    assert.match(page.html, /href="#grund-AAB-14\.1\.0"/);
    assert.match(page.html, /Det vil jeg gerne\./);
  }));

test("pressing finish too soon saves what was typed and lists what is missing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "unavngivet");
    const staff = staffSite(app, caseworker);
    await staff.post(startAssessmentPath(caseId), {});
    const view = await readAssessment(app, caseworker, caseId);
    const page = await staff.post(assessmentPath(caseId), {
      [wholeFields.shown]: view?.tags.get(wholeKey) ?? "",
      [wholeFields.hopes]: "At få en kat.",
      handling: "afslut",
    });
    assert.equal(page.status, 409);
    assert.match(page.html, /Skriv din samlede faglige vurdering/);
    assert.equal((await readAssessment(app, caseworker, caseId))?.assessment?.whole.hopes, "At få en kat.");
  }));

test("a finished assessment is shown as it was, and can be begun anew from there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseAssessed(app, await caseApplied(app, "broenderslev"));
    const staff = staffSite(app, caseworker);
    const page = await staff.get(assessmentPath(caseId));
    assert.match(page.html, /Udredningen blev afsluttet/);
    assert.match(page.html, /Udred igen/);
    assert.equal((await staff.post(assessmentPath(caseId), { handling: "gem" })).status, 409);
  }));
