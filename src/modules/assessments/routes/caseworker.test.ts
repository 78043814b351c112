import assert from "node:assert/strict";
import { test } from "node:test";
import { caseApplied, caseAssessed } from "../../../../tests/case-in-state.ts";
import { hiddenValue, signedInSite } from "../../../../tests/signed-in-site.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { App } from "../../../platform/app.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { answerFields } from "../domain/answer-form.ts";
import { themeFields, wholeFields, wholeKey } from "../domain/assessment-fields.ts";
import { assessmentPath, considerationsPath, earlierAssessmentPath, partPath, startAssessmentPath } from "../paths.ts";
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

test("what is sent while one writes is answered with the new tags, then with what a colleague has stored", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    const colleague = await hire(app, "aabenraa", "caseworker", "Kaj Kollega");
    await staffSite(app, caseworker).post(startAssessmentPath(caseId), {});
    const names = themeFields(economy);
    const send = async (actor: StaffActor, shown: string, words: string) => {
      const form = { [names.shown]: shown, [names.citizensWords]: words, handling: "autogem" };
      const { status, html } = await staffSite(app, actor).post(assessmentPath(caseId), form);
      return { status, told: JSON.parse(html) };
    };
    const first = await send(caseworker, "", "Mit");
    assert.equal(first.status, 200);
    assert.equal(dayOfMoment(first.told.savedAt), "2026-03-03");
    const tag = first.told.shown[names.shown];
    assert.equal((await send(caseworker, tag, "Mit igen")).status, 200);
    const late = await send(colleague, tag, "Deres");
    assert.equal(late.status, 409);
    assert.deepEqual(late.told.conflict[0], { term: "Borgerens egne ord", text: "Mit igen" });
    const saved = await send(colleague, late.told.shown[names.shown], "Begge dele");
    assert.equal(saved.status, 200);
    const again = await send(caseworker, saved.told.shown[names.shown], "Begge dele, og mere");
    assert.deepEqual(again.told.writers, {});
    const view = await readAssessment(app, colleague, caseId);
    assert.deepEqual(view?.beside.get(economy), { name: "Test caseworker", minutes: 0 });
  }));

test("answers about the target group are not saved while one writes: the journal tells of each of them", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    const staff = staffSite(app, caseworker);
    await staff.post(startAssessmentPath(caseId), {});
    const view = await readAssessment(app, caseworker, caseId);
    const [question] = view?.questions ?? [];
    assert.ok(question);
    const names = answerFields(question.key);
    const typed = { [names.shown]: view?.tags.get(question.key) ?? "", [names.answer]: "yes", [names.reasons]: "Set." };
    await staff.post(assessmentPath(caseId), { ...typed, handling: "autogem" });
    assert.deepEqual((await readAssessment(app, caseworker, caseId))?.answers, []);
    await staff.post(assessmentPath(caseId), { ...typed, handling: "gem" });
    assert.equal((await readAssessment(app, caseworker, caseId))?.answers.length, 1);
  }));

test("when a colleague has finished the assessment, what one typed is shown to be copied", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseAssessed(app, await caseApplied(app, "broenderslev"));
    const names = themeFields(economy);
    const form = { [names.shown]: "", [names.citizensWords]: "Skrevet for sent", handling: "gem" };
    const page = await staffSite(app, caseworker).post(assessmentPath(caseId), form);
    assert.equal(page.status, 409);
    assert.match(page.html, /Varetage økonomi: borgerens egne ord<\/dt><dd>Skrevet for sent/);
  }));

test("an assessment before stays as it was, and another case's is not there", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseAssessed(app, await caseApplied(app, "unavngivet"));
    const staff = staffSite(app, made.caseworker);
    const first = (await readAssessment(app, made.caseworker, made.caseId))?.assessment?.id ?? "";
    await staff.post(startAssessmentPath(made.caseId), {});
    const page = await staff.get(earlierAssessmentPath(made.caseId, first));
    assert.equal(page.status, 200);
    assert.match(page.html, /Der stod uåbnede breve på bordet/);
    const open = (await readAssessment(app, made.caseworker, made.caseId))?.assessment?.id ?? "";
    assert.equal((await staff.get(earlierAssessmentPath(made.caseId, open))).status, 404);
    const other = await caseApplied(app, "unavngivet");
    assert.equal((await staffSite(app, other.caseworker).get(earlierAssessmentPath(other.caseId, first))).status, 404);
  }));
