import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { answeredFields, caseApplied, caseAssessed, caseReadyToDecide } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { verifyJournal } from "../../journal/use-cases/verify-journal.ts";
import { blankTheme } from "../domain/assessment.ts";
import {
  observationFields,
  targetFields,
  targetReasonField,
  targetsKey,
  themeFields,
  wholeFields,
  wholeKey,
} from "../domain/assessment-fields.ts";
import { finishOpenAssessment } from "./finish-open-assessment.ts";
import { readAssessment } from "./read-assessment.ts";
import { readConsiderations } from "./read-considerations.ts";
import { saveAnswers } from "./save-answers.ts";
import { saveAssessment } from "./save-assessment.ts";
import { startAssessment } from "./start-assessment.ts";

const economy = "70443014-3faf-402d-abcf-396bfad32eb9";
const cleaning = "8f32c948-41c4-49d7-8913-cdeede2e7fe1";
const dayIn = () => "blank" as const;
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
    assert.ok((await saveAssessment(app, caseworker, caseId, { fields, dayIn, add: sleep, remove: cleaning })).ok);
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
    const observed = observationFields(economy, app.newId());
    const fields = {
      [themeFields(economy).shown]: shown?.tags.get(economy) ?? "",
      [observed.shown]: "",
      [observed.text]: "Der lå breve på bordet.",
    };
    await saveAssessment(app, caseworker, caseId, { fields, dayIn, remove: economy });
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
      dayIn,
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

test("observations about one theme are kept each with who, when and where from; two who add one each do not meet", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    const colleague = await hire(app, "aabenraa", "caseworker", "Kaj Kollega");
    await startAssessment(app, caseworker, caseId);
    const observed = (id: string, text: string, seenOn: string) => {
      const names = observationFields(economy, id);
      const fields = { [names.shown]: "", [names.text]: text, [names.informant]: "provider", [names.source]: "Bo" };
      return { fields, dayIn: () => localDate(seenOn) };
    };
    const [first, second] = [app.newId(), app.newId()];
    assert.ok((await saveAssessment(app, caseworker, caseId, observed(first, "Brevene ligger.", "2026-03-01"))).ok);
    assert.ok((await saveAssessment(app, colleague, caseId, observed(second, "Ringer selv.", "2026-03-02"))).ok);
    // Pressed twice it is one.
    assert.ok((await saveAssessment(app, colleague, caseId, observed(second, "Ringer selv.", "2026-03-02"))).ok);
    const saved = await readAssessment(app, caseworker, caseId);
    const told = { informant: "provider", source: "Bo", documentId: null };
    assert.deepEqual(saved?.assessment?.themes.find(({ code }) => code === economy)?.observations, [
      { ...told, id: first, text: "Brevene ligger.", seenOn: "2026-03-01" },
      { ...told, id: second, text: "Ringer selv.", seenOn: "2026-03-02" },
    ]);
    assert.deepEqual(
      saved?.assessment?.writers.map(({ part, by }) => [part, by]),
      [[economy, colleague.id]],
    );
  }));

test("an observation from when a theme had one is read as the first, and is kept when another is written", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    const started = await startAssessment(app, caseworker, caseId);
    assert.ok(started.ok);
    const walled = app.database.of(caseworker);
    const words = { citizens_words: "", observation: "Set før", observation_source: "mor", professional_view: "" };
    const sealed = walled.tenant.keys.seal(
      { table: "assessed_theme", column: "words_sealed", id: `${started.value}/${economy}` },
      JSON.stringify(words),
    );
    await sql`update assessed_theme set words_sealed = ${sealed}, informant = 'other' where theme_code = ${economy}`.execute(
      database,
    );
    const first = { id: economy, text: "Set før", informant: "other", source: "mor", seenOn: null, documentId: null };
    const ofEconomy = async () =>
      (await readAssessment(app, caseworker, caseId))?.assessment?.themes.find(({ code }) => code === economy)
        ?.observations;
    assert.deepEqual(await ofEconomy(), [first]);
    const second = app.newId();
    const names = observationFields(economy, second);
    const fields = { [names.shown]: "", [names.text]: "Set nu" };
    assert.ok((await saveAssessment(app, caseworker, caseId, { fields, dayIn })).ok);
    assert.deepEqual(await ofEconomy(), [
      first,
      { id: second, text: "Set nu", informant: null, source: "", seenOn: null, documentId: null },
    ]);
  }));

test("target groups keep code, rank, reason and the day each was first chosen; one is primary at most", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa");
    await startAssessment(app, caseworker, caseId);
    const anxiety = "303deb9b-84f0-49d2-ab7a-f8b98eed40a2";
    const memory = "61452fe5-cea2-4d92-b2f1-406e9a5d31cb";
    const choose = async (day: string, chosen: readonly string[], primary: string) => {
      const shown = await readAssessment(app, caseworker, caseId);
      const fields = {
        [targetFields.shown]: shown?.tags.get(targetsKey) ?? "",
        [targetFields.chosen]: chosen,
        [targetFields.primary]: primary,
        [targetReasonField(anxiety)]: "Lægen skriver det.",
      };
      assert.ok((await saveAssessment(onDay(app, day), caseworker, caseId, { fields, dayIn })).ok);
      return (await readAssessment(app, caseworker, caseId))?.assessment?.targets;
    };
    assert.deepEqual(await choose("2026-03-03", [anxiety, "no-code"], ""), [
      { code: anxiety, rank: 2, reason: "Lægen skriver det.", recordedOn: "2026-03-03" },
    ]);
    assert.deepEqual(await choose("2026-03-09", [anxiety, memory], memory), [
      { code: memory, rank: 1, reason: "", recordedOn: "2026-03-09" },
      { code: anxiety, rank: 2, reason: "Lægen skriver det.", recordedOn: "2026-03-03" },
    ]);
    assert.deepEqual(await choose("2026-03-10", [memory], ""), [
      { code: memory, rank: 2, reason: "", recordedOn: "2026-03-09" },
    ]);
  }));

test("a later assessment opens blank beside the one before, and a part is kept as it was by a press", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseAssessed(app, await caseApplied(app, "unavngivet"));
    await startAssessment(app, caseworker, caseId);
    const open = (await readAssessment(app, caseworker, caseId))?.assessment;
    assert.deepEqual(open?.themes, [blankTheme(economy), blankTheme(cleaning)]);
    const press = (keep: string) => saveAssessment(app, caseworker, caseId, { fields: {}, dayIn, keep });
    assert.ok((await press(economy)).ok);
    assert.ok((await press(wholeKey)).ok);
    const names = themeFields(cleaning);
    const written = { fields: { [names.shown]: "", [names.citizensWords]: "Nu går det." }, dayIn };
    assert.ok((await saveAssessment(app, caseworker, caseId, { ...written, keep: cleaning })).ok);
    const now = (await readAssessment(app, caseworker, caseId))?.assessment;
    assert.equal(now?.themes[0]?.citizensWords, "Det bliver bare liggende.");
    assert.equal(now?.themes[0]?.level, 2);
    assert.equal(now?.themes[0]?.observations[0]?.text, "Der stod uåbnede breve på bordet.");
    assert.equal(now?.whole.professionalView, "Borgeren har brug for hjælp til at komme i gang.");
    // What is written now is never lost to what was written then.
    assert.deepEqual(now?.themes[1], { ...blankTheme(cleaning), citizensWords: "Nu går det." });
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
