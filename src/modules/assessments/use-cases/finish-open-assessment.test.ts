import assert from "node:assert/strict";
import { test } from "node:test";
import { answeredFields, caseApplied, caseAssessed, caseReadyToDecide } from "../../../../tests/case-in-state.ts";
import { hire, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { verifyJournal } from "../../journal/use-cases/verify-journal.ts";
import { themeFields, wholeFields, wholeKey } from "../domain/assessment-form.ts";
import { finishOpenAssessment } from "./finish-open-assessment.ts";
import { readAssessment } from "./read-assessment.ts";
import { readConsiderations } from "./read-considerations.ts";
import { saveAnswers } from "./save-answers.ts";
import { saveAssessment } from "./save-assessment.ts";
import { startAssessment } from "./start-assessment.ts";

const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const cleaning = "8f32c948-41c4-49d7-8913-cdeede2e7fe1";
const sleep = "83376fdb-f55d-4dd9-944e-b49631a9836f";

test("in each of the five municipalities a case can be assessed, weighed and made ready to decide", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    for (const municipality of app.standards.keys()) {
      const { caseId, caseworker } = await caseReadyToDecide(app, municipality);
      const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
      assert.ok(
        entries.some(({ event }) => event?.type === "assessment-made"),
        municipality,
      );
    }
    assert.deepEqual(
      (await verifyJournal(app)).flatMap(({ faults }) => faults),
      [],
    );
  }));

test("an assessment opens with the themes applied about, once, however often it is begun", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    const first = await startAssessment(app, caseworker, caseId);
    assert.deepEqual(await startAssessment(app, caseworker, caseId), first);
    const view = await readAssessment(app, caseworker, caseId);
    assert.deepEqual(
      view?.assessment?.themes.map(({ code }) => code),
      [economy, cleaning],
    );
  }));

test("an unfinished assessment is saved as it is; finishing tells all that is missing and changes nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "unavngivet");
    await startAssessment(app, caseworker, caseId);
    const shown = await readAssessment(app, caseworker, caseId);
    const fields = {
      [themeFields(economy).shown]: shown?.tags.get(economy) ?? "",
      [themeFields(economy).citizensWords]: "Jeg åbner ikke mine breve.",
      [wholeFields.shown]: shown?.tags.get(wholeKey) ?? "",
    };
    assert.ok((await saveAssessment(app, caseworker, caseId, { fields, add: sleep, remove: cleaning })).ok);
    const saved = await readAssessment(app, caseworker, caseId);
    assert.deepEqual(
      saved?.assessment?.themes.map(({ code, citizensWords }) => [code, citizensWords]),
      [
        [economy, "Jeg åbner ikke mine breve."],
        [sleep, ""],
      ],
    );
    const finished = await finishOpenAssessment(app, caseworker, caseId);
    assert.ok(!finished.ok && typeof finished.refusal !== "string");
    assert.deepEqual(
      finished.refusal.map(({ refusal }) => refusal),
      ["theme-blank", "level-missing", "whole-missing", "targets-unanswered"],
    );
  }));

test("a theme about which something is written cannot be taken out", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "unavngivet");
    await startAssessment(app, caseworker, caseId);
    const shown = await readAssessment(app, caseworker, caseId);
    const fields = {
      [themeFields(economy).shown]: shown?.tags.get(economy) ?? "",
      [themeFields(economy).observation]: "Der lå breve på bordet.",
    };
    await saveAssessment(app, caseworker, caseId, { fields, add: null, remove: economy });
    const saved = await readAssessment(app, caseworker, caseId);
    assert.equal(
      saved?.assessment?.themes.some(({ code }) => code === economy),
      true,
    );
  }));

test("two editors: the second about the same theme gets the text back, and neither is overwritten unseen", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "vejen");
    const colleague = await hire(app, "vejen", "caseworker", "En kollega");
    await startAssessment(app, caseworker, caseId);
    const shown = await readAssessment(app, caseworker, caseId);
    const form = (code: string, words: string) => ({
      fields: {
        [themeFields(code).shown]: shown?.tags.get(code) ?? "",
        [themeFields(code).citizensWords]: words,
        [wholeFields.shown]: shown?.tags.get(wholeKey) ?? "",
      },
      add: null,
      remove: null,
    });
    assert.ok((await saveAssessment(app, caseworker, caseId, form(economy, "Min tekst"))).ok);
    assert.deepEqual(await saveAssessment(app, colleague, caseId, form(economy, "Kollegaens tekst")), {
      ok: false,
      refusal: { problems: [], conflicts: [economy] },
    });
    assert.ok((await saveAssessment(app, colleague, caseId, form(cleaning, "Om rengøring"))).ok);
    const saved = await readAssessment(app, caseworker, caseId);
    assert.deepEqual(
      saved?.assessment?.themes.map(({ citizensWords }) => citizensWords),
      ["Min tekst", "Om rengøring"],
    );
  }));

test("answers are kept with the edition that asked, the journal keeps every one, and a departure is named", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseAssessed(app, await caseApplied(app, "aabenraa"));
    const { caseId, caseworker } = made;
    const shown = await readConsiderations(app, caseworker, caseId);
    const question = shown?.questions.find(({ item }) => item.id === "AAB-14.1");
    assert.ok(shown && question);
    const fields = Object.fromEntries(answeredFields([question], shown.tags));
    const departing = { ...fields, [`svar-${question.key}`]: "departs", [`borger-${question.key}`]: "Jeg tør ikke." };
    assert.ok((await saveAnswers(app, caseworker, caseId, departing)).ok);
    const now = await readConsiderations(app, caseworker, caseId);
    const kept = now?.answers.find(({ itemId }) => itemId === "AAB-14.1");
    assert.deepEqual([kept?.answer, kept?.editionOn, kept?.citizensWords], ["departs", "2022-05-04", "Jeg tør ikke."]);
    const entry = (await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).at(-1);
    assert.equal(entry?.theme, "Stillingtagen, med fravigelse af standarden");
    assert.match(entry?.text ?? "", /AAB-14\.1.*Jeg fraviger standarden her/);
    assert.deepEqual(await saveAnswers(app, caseworker, caseId, departing), { ok: true, value: [] });
  }));

test("a provider and another municipality's caseworker get no further", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId } = await caseApplied(app, "aabenraa");
    const stranger = await hire(app, "vejen", "caseworker");
    const provider = await hire(app, "aabenraa", "provider");
    assert.deepEqual(await startAssessment(app, stranger, caseId), { ok: false, refusal: "not-found" });
    assert.equal(await readAssessment(app, stranger, caseId), undefined);
    assert.deepEqual(await startAssessment(app, provider, caseId), { ok: false, refusal: "not-found" });
    assert.equal(await readConsiderations(app, provider, caseId), undefined);
  }));
