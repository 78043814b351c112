import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetter } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { answerHearing } from "./answer-hearing.ts";
import { answerPoints } from "./answer-points.ts";
import { askForTime } from "./ask-for-time.ts";
import { decideOnTime } from "./decide-on-time.ts";
import { readHearing, readOwnHearing } from "./read-hearing.ts";
import { sendHearing } from "./send-hearing.ts";

async function heard(app: App, municipality = "vejen"): Promise<CaseInState> {
  const made = await caseApplied(app, municipality);
  const fields = {
    "oplysning-0": "Lægen skriver, at du klarer dig selv.",
    "kilde-0": "lægen, 1. marts 2026",
    betydning: "Det kan betyde, at du ikke får støtten.",
  };
  const written = { fields, answerBy: localDate("2026-03-24"), submissionId: app.newId() };
  assert.ok((await sendHearing(app, made.caseworker, made.caseId, written)).ok);
  return made;
}

const press = (app: App) => ({ submissionId: app.newId(), path: "/her" });
const ask = (app: App, actor: Actor, { caseId }: CaseInState, wish = "Jeg venter på min læge.") =>
  askForTime(app, actor, caseId, { fields: { "mere-tid-fordi": wish }, wishedOn: "blank" }, press(app));
const owed = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => what === "hearing-answer")
    .map(({ due, status }) => [due, status]);

test("the citizen asks for more time, and the decision waits for a word, also after the day (forvaltningsloven § 21)", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await heard(app);
    assert.ok((await ask(onDay(app, "2026-03-23"), made.citizen, made)).ok);
    const later = onDay(app, "2026-03-30");
    const view = await readHearing(later, made.caseworker, made.caseId);
    assert.equal(view?.state, "waiting");
    assert.deepEqual(
      view?.toPostpone?.hearing.postponements.map(({ askedAs, wish }) => [askedAs, wish]),
      [["citizen", "Jeg venter på min læge."]],
    );
    assert.deepEqual(await ask(later, made.citizen, made), { ok: false, refusal: "already-asked" });
  }));

test("more time moves what the citizen owes, is told in a letter, and counts for an answer that would have been late", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await heard(app);
    const { caseId, caseworker, citizen } = made;
    await ask(onDay(app, "2026-03-23"), citizen, made);
    const then = onDay(app, "2026-03-24");
    const granted = await decideOnTime(
      then,
      caseworker,
      caseId,
      { fields: { "mere-tid-svar": "ja" }, answerBy: localDate("2026-04-03") },
      press(app),
    );
    assert.ok(granted.ok);
    // 3 April 2026 is Langfredag: the next working day is Tuesday 7 April.
    assert.deepEqual(await owed(then, made), [["2026-04-07", "open"]]);
    const own = await readOwnHearing(then, citizen, caseId);
    assert.equal(own?.hearing.answerBy, "2026-04-07");
    assert.equal(own?.hearing.firstAnswerBy, "2026-03-24");
    const letterId = own?.hearing.postponements[0]?.decided?.letterId ?? "";
    assert.match(JSON.stringify(await readLetter(then, citizen, caseId, letterId)), /tirsdag den 7\. april 2026/);
    const answered = onDay(app, "2026-04-01");
    await answerHearing(answered, citizen, caseId, { answer: "Det passer ikke.", submissionId: app.newId() });
    assert.deepEqual(await owed(answered, made), [["2026-04-07", "met"]]);
    const themes = (await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).map(
      ({ theme }) => theme,
    );
    assert.ok(themes.includes("Mere tid til at svare"));
    assert.ok(themes.includes("Svar på partshøring"));
  }));

test("a no has its reason in the letter, leaves the day where it was, and a late answer is kept and told as late", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await heard(app, "aabenraa");
    const { caseId, caseworker } = made;
    const intake = await hire(app, "aabenraa", "intake");
    assert.ok((await ask(onDay(app, "2026-03-23"), intake, made)).ok);
    const no = { "mere-tid-svar": "nej", "mere-tid-grund": "Du har haft to uger.", "afslag-nr": "" };
    const then = onDay(app, "2026-03-24");
    assert.ok((await decideOnTime(then, caseworker, caseId, { fields: no, answerBy: "blank" }, press(app))).ok);
    assert.deepEqual(await owed(then, made), [["2026-03-24", "open"]]);
    const later = onDay(app, "2026-03-26");
    await answerHearing(later, intake, caseId, {
      answer: "Jeg er uenig.",
      submissionId: app.newId(),
      told: { way: "meeting", on: localDate("2026-03-25"), readBack: true },
    });
    const view = await readHearing(later, caseworker, caseId);
    assert.deepEqual(
      view?.toAnswer?.answers.map(({ as, on, readBack, way }) => [as, on, readBack, way]),
      [["staff", "2026-03-25", true, "meeting"]],
    );
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    const last = entries.find(({ theme }) => theme === "Svar på partshøring, efter fristen");
    assert.match(last?.text ?? "", /ved et møde, skrevet ned af kommunen og læst op for borgeren: Jeg er uenig\./);
  }));

test("nobody who has not asked gets an answer about more time, and a provider gets nowhere", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await heard(app);
    const decide = (actor: Actor) =>
      decideOnTime(
        app,
        actor,
        made.caseId,
        { fields: { "mere-tid-svar": "ja" }, answerBy: localDate("2026-04-14") },
        press(app),
      );
    assert.deepEqual(await decide(made.caseworker), { ok: false, refusal: "nobody-asked" });
    const provider = await hire(app, "vejen", "provider");
    assert.deepEqual(await decide(provider), { ok: false, refusal: "not-found" });
    assert.deepEqual(await ask(app, provider, made), { ok: false, refusal: "not-found" });
  }));

test("what the citizen says is answered point by point, and kept for whoever decides", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await heard(app);
    const { caseId, caseworker, citizen } = made;
    const fields = {
      "siger-du-0": "Lægen kender mig ikke.",
      "mener-vi-0": "Vi har bedt om en ny udtalelse.",
      "siger-du-1": "",
      "mener-vi-1": "",
    };
    assert.deepEqual(await answerPoints(app, caseworker, caseId, fields), { ok: false, refusal: "no-answer" });
    await answerHearing(app, citizen, caseId, { answer: "Lægen kender mig ikke.", submissionId: app.newId() });
    assert.ok((await answerPoints(app, caseworker, caseId, fields)).ok);
    assert.deepEqual((await readHearing(app, caseworker, caseId))?.toAnswer?.points, [
      { says: "Lægen kender mig ikke.", means: "Vi har bedt om en ny udtalelse." },
    ]);
  }));
