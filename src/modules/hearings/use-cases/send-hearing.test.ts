import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { lettersWaiting, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { answerHearing } from "./answer-hearing.ts";
import { readHearing, readOwnHearing } from "./read-hearing.ts";
import { sendHearing } from "./send-hearing.ts";
import { skipHearing } from "./skip-hearing.ts";
import { takeBackHearing } from "./take-back-hearing.ts";

const written = (submissionId: string) => ({
  fields: {
    "oplysning-0": "Lægen skriver, at du klarer dig selv.",
    "kilde-0": "lægen, 1. marts 2026",
    betydning: "Det kan betyde, at du ikke får støtten.",
  },
  answerBy: localDate("2026-03-17"),
  submissionId,
});

const answerOwed = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => what === "hearing-answer")
    .map(({ owedBy, due, status }) => [owedBy, due, status]);

test("a hearing makes one letter and owes the citizen's answer, however often the button is pressed", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "broenderslev");
    const { caseId, caseworker } = made;
    const press = written(app.newId());
    const results = await Promise.all([1, 2, 3, 4].map(() => sendHearing(app, caseworker, caseId, press)));
    assert.equal(new Set(results.map((result) => result.ok && result.value)).size, 1);
    const letters = await readLetters(app.database.of(caseworker), caseworker, caseId);
    assert.equal(letters.filter(({ kind }) => kind === "hearing").length, 1);
    assert.deepEqual(await answerOwed(app, made), [["citizen", "2026-03-17", "open"]]);
  }));

test("the citizen answers on the own pages, can add to it, and the first answer meets what is owed", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    await sendHearing(app, caseworker, caseId, written(app.newId()));
    const later = onDay(app, "2026-03-10");
    const answer = (words: string) =>
      answerHearing(later, citizen, caseId, { answer: words, submissionId: app.newId() });
    assert.ok((await answer("Det passer ikke.")).ok);
    assert.ok((await answer("Jeg har også fået et brev.")).ok);
    assert.deepEqual(await answer("   "), { ok: false, refusal: "answer-blank" });
    const view = await readOwnHearing(later, citizen, caseId);
    assert.equal(view?.hearing.answer, "Det passer ikke.\n\nJeg har også fået et brev.");
    assert.equal(view?.hearing.answeredOn, "2026-03-10");
    assert.deepEqual(await answerOwed(later, made), [["citizen", "2026-03-17", "met"]]);
    const events = (await readEntries(app.database.of(citizen), citizen.tenantId, caseId)).filter(
      ({ event }) => event?.type === "hearing-answered",
    );
    assert.equal(events.length, 1);
  }));

test("a hearing on paper is taken back once with a reason while it waits in the post, and never after", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "aabenraa", { digital: false });
    await sendHearing(app, caseworker, caseId, written(app.newId()));
    const later = onDay(app, "2026-03-18");
    const [hearing] = (await readHearing(later, caseworker, caseId))?.hearings ?? [];
    const press = (reason: string) => ({
      hearingId: hearing?.id ?? "",
      reason,
      submissionId: app.newId(),
      path: "/",
    });
    assert.deepEqual(await takeBackHearing(later, caseworker, caseId, press("")), {
      ok: false,
      refusal: "reason-missing",
    });
    assert.ok((await takeBackHearing(later, caseworker, caseId, press("Fristen er gået."))).ok);
    assert.deepEqual(await takeBackHearing(later, caseworker, caseId, press("Igen.")), {
      ok: false,
      refusal: "already-sent",
    });
    assert.equal((await readHearing(later, caseworker, caseId))?.state, "missing");
    const waiting = await lettersWaiting(later, caseworker);
    assert.ok(!waiting.some(({ kind }) => kind === "hearing"));
    const entries = await readEntries(later.database.of(caseworker), caseworker.tenantId, caseId);
    assert.ok(entries.some(({ text }) => text.includes("Fristen er gået.")));

    await sendHearing(later, caseworker, caseId, { ...written(app.newId()), answerBy: localDate("2026-04-01") });
    const [, again] = (await readHearing(later, caseworker, caseId))?.hearings ?? [];
    const letterId = again?.way === "sent" ? again.letterId : "";
    assert.ok((await postLetter(later, caseworker, letterId, { submissionId: app.newId(), receivedOn: null })).ok);
    assert.deepEqual(
      await takeBackHearing(later, caseworker, caseId, { ...press("Fortrudt."), hearingId: again?.id ?? "" }),
      {
        ok: false,
        refusal: "already-sent",
      },
    );
  }));

test("on paper nothing has been put to the citizen before the letter is posted", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const made = await caseApplied(app, "aabenraa", { digital: false });
    const { caseId, caseworker, citizen } = made;
    await sendHearing(app, caseworker, caseId, written(app.newId()));
    assert.deepEqual(await answerOwed(app, made), []);
    assert.equal((await readHearing(app, caseworker, caseId))?.state, "not-posted");
    assert.equal(await readOwnHearing(app, citizen, caseId), undefined);
    const said = { answer: "Ja", submissionId: app.newId() };
    assert.deepEqual(await answerHearing(app, caseworker, caseId, said), { ok: false, refusal: "no-hearing" });

    const letter = (await lettersWaiting(app, caseworker)).find(({ kind }) => kind === "hearing");
    const posting = onDay(app, "2026-03-04");
    assert.ok(
      letter && (await postLetter(posting, caseworker, letter.id, { submissionId: app.newId(), receivedOn: null })).ok,
    );
    assert.deepEqual(await answerOwed(posting, made), [["citizen", "2026-03-17", "open"]]);
    assert.equal((await readHearing(posting, caseworker, caseId))?.state, "waiting");
  }));

test("a letter that is posted when its day is over has heard nobody, also where it counts as come only later", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-03");
    const slow = withSettings(plain, "aabenraa", { letterReceivedAfter: { workingDays: 6 } });
    for (const { app, postedOn, after } of [
      { app: plain, postedOn: "2026-03-18", after: "2026-03-19" },
      { app: slow, postedOn: "2026-03-13", after: "2026-03-20" },
    ]) {
      const { caseId, caseworker } = await caseApplied(app, "aabenraa", { digital: false });
      await sendHearing(app, caseworker, caseId, written(app.newId()));
      const view = await readHearing(app, caseworker, caseId);
      const [hearing] = view?.hearings ?? [];
      assert.ok(hearing?.way === "sent");
      const form = { submissionId: app.newId(), receivedOn: null };
      assert.ok((await postLetter(onDay(app, postedOn), caseworker, hearing.letterId, form)).ok);
      assert.equal((await readHearing(onDay(app, after), caseworker, caseId))?.state, "came-too-late");
    }
  }));

test("intake writes down an answer that the citizen gave by phone", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "soenderborg");
    await sendHearing(app, caseworker, caseId, written(app.newId()));
    const intake = await hire(app, "soenderborg", "intake");
    const said = { answer: "Ringede 4. marts: er uenig.", submissionId: app.newId() };
    assert.ok((await answerHearing(app, intake, caseId, said)).ok);
    assert.equal((await readHearing(app, caseworker, caseId))?.state, "met");
  }));

test("an exception is kept with its number and reason, and one that cannot be read leaves nothing", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-03");
    const { caseId, caseworker } = await caseApplied(app, "unavngivet");
    const skip = (fields: Record<string, string>) =>
      skipHearing(app, caseworker, caseId, { way: "exception", fields, submissionId: app.newId() });
    const before = (await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).length;
    assert.equal((await skip({ undtagelse: "1" })).ok, false);
    assert.equal((await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).length, before);
    assert.ok((await skip({ undtagelse: "1", "undtagelse-grund": "Oplysningen er uden betydning." })).ok);
    const hearings = (await readHearing(app, caseworker, caseId))?.hearings;
    assert.deepEqual(
      hearings?.map((hearing) => hearing.way === "exception" && [hearing.number, hearing.reason]),
      [[1, "Oplysningen er uden betydning."]],
    );
  }));
