import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import {
  consentAndQuestion,
  dayFields,
  doctorsConsent,
  doctorsQuestion,
  typedAs,
} from "../../../../tests/consent-and-question.ts";
import { filedPaper } from "../../../../tests/filed-paper.ts";
import { readPdf } from "../../../../tests/pdf-reading.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { findKeptLetter } from "../../letters/repository.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { lettersWaiting, readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { informationStanding } from "../domain/case-information.ts";
import { requestState } from "../domain/information-request.ts";
import { answerConsent } from "./answer-consent.ts";
import { askConsent } from "./ask-consent.ts";
import { askOthers } from "./ask-others.ts";
import { giveUpOthers, receiveFromOthers, remindOthers } from "./follow-request.ts";
import { readCaseConsents } from "./read-consents.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

const owedIn = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations
    .filter(({ what }) => what.startsWith("information"))
    .map(({ what, owedBy, due, status }) => [what, owedBy, due, status]);

const informationOf = async (app: App, { caseId, caseworker }: CaseInState) => {
  const view = await readCaseConsents(app, caseworker, caseId);
  assert.ok(view);
  return view.information;
};

const withdraw = (app: App, { caseId, citizen }: CaseInState, consentId: string) =>
  answerConsent(app, citizen, { caseId, consentId }, typedAs({ svar: "withdrawn" }), press(app));

const questionTo = (key: string, by = "2026-03-24") =>
  typedAs({ ...doctorsQuestion, kilde: key, ...dayFields("svarfrist", localDate(by)) });

test("without a consent nobody outside is asked: the act is stopped by name, and leaves no letter and no entry", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker } = made;
    const before = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    const ask = (key: string) => askOthers(app, caseworker, caseId, questionTo(key), press(app));
    assert.deepEqual(await ask(`${app.newId()}/0`), { ok: false, refusal: "no-consent" });

    // Asked for and not answered, declined, withdrawn: none of them is a consent.
    const asked = typedAs({ ...doctorsConsent, maade: "brev" });
    assert.ok((await askConsent(app, caseworker, caseId, asked, press(app))).ok);
    const [consent] = (await informationOf(app, made)).consents;
    assert.ok(consent);
    assert.deepEqual(await ask(`${consent.id}/0`), { ok: false, refusal: "no-consent" });
    const say = (kind: string) =>
      answerConsent(app, made.citizen, { caseId, consentId: consent.id }, typedAs({ svar: kind }), press(app));
    assert.ok((await say("declined")).ok);
    assert.deepEqual(await ask(`${consent.id}/0`), { ok: false, refusal: "no-consent" });
    assert.ok((await say("given")).ok);
    assert.deepEqual(await ask(`${consent.id}/1`), { ok: false, refusal: "no-consent" });
    assert.ok((await ask(`${consent.id}/0`)).ok);
    assert.ok((await say("withdrawn")).ok);
    assert.deepEqual(await ask(`${consent.id}/0`), { ok: false, refusal: "no-consent" });

    const after = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.deepEqual(
      after.slice(before.length).map(({ theme }) => theme),
      [
        "Bedt om samtykke",
        "Samtykke afslået",
        "Samtykke givet",
        "Spørgsmål til andre skrevet",
        "Samtykke trukket tilbage",
        "Spørgsmål til andre opgivet",
      ],
    );
    const letters = await readLetters(app.database.of(caseworker), caseworker, caseId);
    assert.equal(letters.filter(({ kind }) => kind === "information-request").length, 1);
  }));

test("a question is asked on the day that its letter is posted, is waited for, and its answer settles it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "broenderslev", { digital: false });
    const { caseId, caseworker } = made;
    const given = typedAs({ ...doctorsConsent, maade: "skriftligt", ...dayFields("dag", localDate("2026-03-09")) });
    assert.ok((await askConsent(app, caseworker, caseId, given, press(app))).ok);
    const [consent] = (await informationOf(app, made)).consents;
    const twice = press(app);
    for (const _ of [1, 2]) {
      assert.ok((await askOthers(app, caseworker, caseId, questionTo(`${consent?.id}/0`), twice)).ok);
    }
    const [request, ...others] = (await informationOf(app, made)).requests;
    assert.ok(request && others.length === 0);
    assert.deepEqual(await owedIn(app, made), []);

    const posting = onDay(app, "2026-03-11");
    assert.ok(
      (await postLetter(posting, caseworker, request.letterId, { submissionId: app.newId(), receivedOn: null })).ok,
    );
    assert.deepEqual(await owedIn(posting, made), [["information-answer", "other", "2026-03-24", "open"]]);

    const late = onDay(app, "2026-03-25");
    const named = { caseId, requestId: request.id };
    const again = typedAs(dayFields("svarfrist", localDate("2026-04-07")));
    assert.ok((await remindOthers(late, caseworker, named, again, press(app))).ok);
    const reminder = (await informationOf(late, made)).requests[0]?.steps[0]?.letterId;
    assert.ok(reminder);
    assert.ok((await postLetter(late, caseworker, reminder, { submissionId: app.newId(), receivedOn: null })).ok);
    assert.deepEqual(await owedIn(late, made), [["information-answer", "other", "2026-04-07", "open"]]);

    const came = onDay(app, "2026-04-01");
    const documentId = await filedPaper(came, made);
    const answer = {
      "hvad-kom": "Udtalelse fra lægen.",
      dokument: documentId,
      ...dayFields("dag", localDate("2026-04-01")),
    };
    assert.ok((await receiveFromOthers(came, caseworker, named, typedAs(answer), press(app))).ok);
    assert.deepEqual(await owedIn(came, made), [["information-answer", "other", "2026-04-07", "met"]]);
    const information = await informationOf(came, made);
    assert.equal(information.requests[0]?.steps.at(-1)?.documentId, documentId);
    assert.equal(informationStanding(information, came.clock.today()).answered.length, 1);
    const again2 = await receiveFromOthers(came, caseworker, named, typedAs(answer), press(app));
    assert.deepEqual(again2, { ok: false, refusal: "already-ended" });
  }));

test("a consent withdrawn while a question is open flags it in the case until it is taken back", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "aabenraa");
    const { caseId, caseworker } = made;
    const { consentId, requestId } = await consentAndQuestion(app, made);
    const later = onDay(app, "2026-03-16");
    assert.ok((await withdraw(later, made, consentId)).ok);
    assert.deepEqual(await owedIn(later, made), [
      ["information-recall", "authority", "2026-03-16", "open"],
      ["information-answer", "other", "2026-03-24", "lapsed"],
    ]);
    const { consents, requests } = await informationOf(later, made);
    assert.ok(requests[0]);
    assert.equal(requestState(requests[0], consents, later.clock.today()), "to-recall");
    const named = { caseId, requestId };
    const reminder = typedAs(dayFields("svarfrist", localDate("2026-04-07")));
    assert.deepEqual(await remindOthers(later, caseworker, named, reminder, press(app)), {
      ok: false,
      refusal: "no-consent",
    });

    const reason = {
      hvorfor: "Borgeren trak samtykket tilbage.",
      besked: "brev",
      ...dayFields("opgivet-dag", localDate("2026-03-16")),
    };
    assert.ok((await giveUpOthers(later, caseworker, named, typedAs(reason), press(app))).ok);
    assert.deepEqual(
      (await owedIn(later, made)).filter(([what]) => what === "information-recall"),
      [["information-recall", "authority", "2026-03-16", "met"]],
    );
    const letterId = (await informationOf(later, made)).requests[0]?.steps.at(-1)?.letterId;
    assert.ok(letterId);
    const letter = await readLetter(later, caseworker, caseId, letterId);
    assert.equal(letter?.letter.title, "Vi trækker vores spørgsmål tilbage");
  }));

test("a question that is not posted when its consent is withdrawn is never sent, and a reminder neither", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "unavngivet");
    const { caseId, caseworker } = made;
    const { consentId, requestId } = await consentAndQuestion(app, made);
    assert.ok((await askOthers(app, caseworker, caseId, questionTo(`${consentId}/0`), press(app))).ok);
    const again = typedAs(dayFields("svarfrist", localDate("2026-04-07")));
    assert.ok((await remindOthers(app, caseworker, { caseId, requestId }, again, press(app))).ok);
    const waiting = async () => (await lettersWaiting(app, caseworker)).map(({ kind }) => kind);
    assert.deepEqual(await waiting(), ["information-request", "information-request"]);
    const unsent = (await informationOf(app, made)).requests.find(({ id }) => id !== requestId);
    assert.ok(unsent);

    assert.ok((await withdraw(app, made, consentId)).ok);
    assert.deepEqual(await waiting(), []);
    const form = { submissionId: app.newId(), receivedOn: null };
    assert.deepEqual(await postLetter(app, caseworker, unsent.letterId, form), { ok: false, refusal: "withheld" });
    const { consents, requests } = await informationOf(app, made);
    assert.deepEqual(
      requests.map((request) => requestState(request, consents, app.clock.today())),
      ["to-recall", "given-up"],
    );
  }));

test("a letter by a consent that has run out is not posted", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker } = made;
    const given = { ...doctorsConsent, maade: "mundtligt", ...dayFields("dag", app.clock.today()) };
    const short = typedAs({ ...given, ...dayFields("gaelder-til", localDate("2026-03-12")) });
    assert.ok((await askConsent(app, caseworker, caseId, short, press(app))).ok);
    const [consent] = (await informationOf(app, made)).consents;
    assert.ok((await askOthers(app, caseworker, caseId, questionTo(`${consent?.id}/0`), press(app))).ok);
    const letterId = (await informationOf(app, made)).requests[0]?.letterId ?? "";
    const form = () => ({ submissionId: app.newId(), receivedOn: null });
    const over = await postLetter(onDay(app, "2026-03-13"), caseworker, letterId, form());
    assert.deepEqual(over, { ok: false, refusal: "consent-over" });
    assert.ok((await postLetter(onDay(app, "2026-03-12"), caseworker, letterId, form())).ok);
  }));

test("the letter to others holds of the citizen name and birthday, and never a protected address", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "soenderborg", {
      name: "Mette Prøve",
      digital: false,
      person: {
        addressLines: ["Skjulsti 7", "0000 Prøveby"],
        phone: "00 11 22 33",
        mail: "mette@skjult.example",
        protection: { name: false, address: true, until: null },
      },
    });
    const { caseId, caseworker } = made;
    const { requestId } = await consentAndQuestion(app, made);
    const request = (await informationOf(app, made)).requests.find(({ id }) => id === requestId);
    assert.ok(request);
    const letter = await readLetter(app, caseworker, caseId, request.letterId);
    const words = JSON.stringify(letter?.document);
    assert.match(words, /Mette Prøve/);
    assert.match(words, /17\. maj 1990/);
    assert.doesNotMatch(words, /Skjulsti|00 11 22 33|skjult/);
    const kept = await findKeptLetter(app.database.of(caseworker), caseworker.tenantId, request.letterId);
    assert.ok(kept);
    assert.doesNotMatch((await readPdf(kept.pdf)).text, /Skjulsti|0000 Prøveby/);
  }));
