import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { departuresOfCase } from "../../departures/repository.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { answerFields } from "../domain/answer-form.ts";
import { readConsiderations } from "./read-considerations.ts";
import { saveAnswers } from "./save-answers.ts";

interface Typed {
  readonly key: string;
  readonly answer: string;
  readonly more?: (names: ReturnType<typeof answerFields>) => Readonly<Record<string, string>>;
}

async function answer(app: App, { caseId, caseworker }: CaseInState, { key, answer: chosen, more }: Typed) {
  const shown = await readConsiderations(app, caseworker, caseId);
  const names = answerFields(key);
  return saveAnswers(app, caseworker, caseId, {
    [names.shown]: shown?.tags.get(key) ?? "",
    [names.answer]: chosen,
    [names.reasons]: "Det viser samtalen.",
    ...more?.(names),
  });
}

const departures = (app: App, { caseId, caseworker }: CaseInState) =>
  departuresOfCase(app.database.of(caseworker), caseworker.tenantId, caseId);

test("a need that belongs elsewhere is handed over in the journal: to whom, what, and that the citizen was told", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen", { tasks: ["cleaning"] });
    const saved = await answer(app, made, {
      key: "law-boundary-83.0",
      answer: "both",
      more: (names) => ({
        [names.handedTo]: "Visitationen for hjemmehjælp",
        [names.handedWhat]: "Gulvvask",
        [names.toldCitizen]: "ja",
      }),
    });
    assert.deepEqual(saved.ok && saved.value.map(({ toldCitizenOn }) => toldCitizenOn), ["2026-03-03"]);
    const { caseworker, caseId } = made;
    const notes = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    const note = notes.find(({ theme }) => theme === "Givet videre");
    assert.match(note?.text ?? "", /Visitationen for hjemmehjælp\. Det drejer sig om: Gulvvask\./);
    assert.match(note?.text ?? "", /vejledt om, hvordan man søger \(forvaltningsloven § 7\)/);
  }));

test("a need that belongs elsewhere is not handed over to nobody, and nothing of the form is kept", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen", { tasks: ["cleaning"] });
    const saved = await answer(app, made, { key: "law-boundary-83.0", answer: "elsewhere" });
    assert.deepEqual(
      !saved.ok && typeof saved.refusal === "object" && saved.refusal.problems.map(({ field }) => field),
      [answerFields("law-boundary-83.0").handedTo],
    );
    assert.deepEqual((await readConsiderations(app, made.caseworker, made.caseId))?.answers, []);
  }));

test("the day the citizen was told stays when the reasons are written anew", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen", { tasks: ["cleaning"] });
    const to = (names: ReturnType<typeof answerFields>) => ({
      [names.handedTo]: "Hjemmeplejen",
      [names.toldCitizen]: "ja",
    });
    await answer(app, made, { key: "law-boundary-83.0", answer: "both", more: to });
    const later = await answer(onDay(app, "2026-03-10"), made, {
      key: "law-boundary-83.0",
      answer: "both",
      more: (names) => ({ ...to(names), [names.reasons]: "Det viser også besøget." }),
    });
    assert.deepEqual(later.ok && later.value.map(({ toldCitizenOn }) => toldCitizenOn), ["2026-03-03"]);
  }));

test("what was tried is kept with when, where and what came of it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "aabenraa");
    const tried = (names: ReturnType<typeof answerFields>) => ({
      [names.triedWhen]: "efteråret 2025",
      [names.triedWhere]: "værestedet i Tinglev",
      [names.triedOutcome]: "Kom to gange",
    });
    await answer(app, made, { key: "AAB-13.1.0", answer: "not-enough", more: tried });
    const [kept] = (await readConsiderations(app, made.caseworker, made.caseId))?.answers ?? [];
    assert.deepEqual(
      [kept?.triedWhen, kept?.triedWhere, kept?.triedOutcome],
      ["efteråret 2025", "værestedet i Tinglev", "Kom to gange"],
    );
  }));

test("a departure is counted once however often it is written, and no more when it is taken back", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "aabenraa");
    const departs = (reason: string): Typed => ({
      key: "AAB-13.1.0",
      answer: "departs",
      more: (names) => ({ [names.departureGround]: "health", [names.reasons]: reason }),
    });
    await answer(app, made, departs("Støjen gør det værre."));
    await answer(onDay(app, "2026-03-05"), made, departs("Støjen gør angsten værre."));
    assert.deepEqual(
      (await departures(app, made)).map(({ act, clause, ground, reason, departedOn }) => [
        act,
        clause,
        ground,
        reason,
        departedOn,
      ]),
      [["answer", "AAB-13.1", "health", "Støjen gør angsten værre.", "2026-03-03"]],
    );
    await answer(app, made, { key: "AAB-13.1.0", answer: "not-enough" });
    assert.deepEqual(await departures(app, made), []);
  }));
