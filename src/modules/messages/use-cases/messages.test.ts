import assert from "node:assert/strict";
import { test } from "node:test";
import { type CaseInState, caseApplied } from "../../../../tests/case-in-state.ts";
import { dayFields, typedAs } from "../../../../tests/consent-and-question.ts";
import { askerAs, servedSite } from "../../../../tests/crawl.tsx";
import { messageInCase } from "../../../../tests/message-in-case.ts";
import { hire, onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import type { RepresentativeActor } from "../../people/domain/actor.ts";
import type { MandateKind, Part } from "../../people/domain/mandate.ts";
import { fromCitizensTo } from "../../work/use-cases/count-from-citizens.ts";
import { searchNotes } from "../../work/use-cases/search-notes.ts";
import { messageState } from "../domain/message.ts";
import { answerMessage } from "./answer-message.ts";
import { markMessage } from "./mark-message.ts";
import { readCaseMessages, readMyMessages, readWaitingMessages } from "./read-messages.ts";
import { sendMessage } from "./send-message.ts";
import { takeDownMessage } from "./take-down-message.ts";

const press = (app: App) => ({ submissionId: app.newId(), path: "/" });
const notFound = { ok: false, refusal: "not-found" };
const pdf = { name: "brev.txt", bytes: new TextEncoder().encode("Fra lægen: hun har det bedre.") };

const helper = (app: App, { citizen }: CaseInState, as: MandateKind, parts: readonly Part[]): RepresentativeActor => ({
  kind: "representative",
  tenantId: citizen.tenantId,
  municipality: citizen.municipality,
  id: app.newId(),
  name: "Else Prøve",
  mandateId: app.newId(),
  as,
  parts,
  citizenId: citizen.id,
  citizenName: citizen.name,
});

const textOf = async (app: App, { caseId, caseworker }: CaseInState, letterId: string) =>
  letterText(letterDocument((await readLetter(app, caseworker, caseId, letterId))?.document)).join("\n");

test("a message waits for the caseworker until it is answered by a letter, and both stand in the thread and the journal", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const { messageId } = await messageInCase(app, made, "Jeg er blevet vikar på et lager.");
    assert.equal((await fromCitizensTo(app, caseworker)).messages, 1);
    const [waiting] = await readWaitingMessages(app, caseworker, "mine");
    assert.deepEqual([waiting?.beginning, waiting?.isRead], ["Jeg er blevet vikar på et lager.", false]);

    const marked = { kind: "read", turnedInto: null } as const;
    assert.ok((await markMessage(app, caseworker, { caseId, messageId }, marked, press(app))).ok);
    assert.equal((await readWaitingMessages(app, caseworker, "mine"))[0]?.isRead, true);
    const later = onDay(app, "2026-03-12");
    assert.ok(
      (
        await answerMessage(
          later,
          caseworker,
          caseId,
          { words: "Tak for beskeden. Hvornår arbejder du?", seen: [messageId] },
          press(app),
        )
      ).ok,
    );

    assert.equal((await fromCitizensTo(app, caseworker)).messages, 0);
    const [asked, answer] = (await readMyMessages(later, citizen, caseId))?.messages ?? [];
    assert.ok(asked && answer?.letterId);
    assert.deepEqual(
      asked.marks.map(({ by, kind }) => [kind, by]),
      [
        ["read", caseworker.name],
        ["answered", caseworker.name],
      ],
    );
    assert.deepEqual([answer.sender, answer.by, answer.sentOn], ["authority", caseworker.name, "2026-03-12"]);
    const text = await textOf(later, made, answer.letterId);
    assert.match(
      text,
      /tirsdag den 10\. marts 2026[\s\S]*Hvornår arbejder du\?[\s\S]*»Jeg er blevet vikar på et lager\.«/,
    );
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.deepEqual(
      entries.slice(-2).map(({ theme }) => theme),
      ["Besked fra borgeren", "Besked til borgeren"],
    );
    const found = await searchNotes(later, caseworker, "lageret vikarer");
    assert.equal(found?.length, 1);
  }));

test("an answer settles what waited where it was written: what came meanwhile still waits, and what a colleague settled is not answered again unseen", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, caseworker, citizen } = made;
    const { messageId: first } = await messageInCase(app, made, "Hvornår mødes vi?");
    const staff = askerAs(app, servedSite(app), caseworker);
    const path = `/sagsbehandler/sager/${caseId}/beskeder`;
    const seen = /name="set" value="([^"]*)"/.exec(await (await staff.get(path)).text())?.[1] ?? "";
    assert.equal(seen, first);
    await messageInCase(app, made, "Jeg har det meget dårligt nu.");
    assert.equal((await staff.post(path, { besked: "På tirsdag klokken 10.", set: seen })).status, 303);
    const waiting = await readWaitingMessages(app, caseworker, "mine");
    assert.deepEqual(
      waiting.map(({ beginning }) => beginning),
      ["Jeg har det meget dårligt nu."],
    );
    const thread = async () => (await readMyMessages(app, citizen, caseId))?.messages ?? [];
    const letterId = (await thread()).find(({ sender }) => sender === "authority")?.letterId ?? "";
    assert.doesNotMatch(await textOf(app, made, letterId), /meget dårligt/);

    const again = await staff.post(path, { besked: "På onsdag klokken 9.", set: seen });
    assert.equal(again.status, 409);
    assert.match(await again.text(), /En kollega har afsluttet beskeden[\s\S]*På onsdag klokken 9\./);
    assert.equal((await thread()).length, 3);
  }));

test("the same press is one message; a helper writes with the part letters, a companion and other parts do not", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "vejen");
    const { caseId, citizen } = made;
    const once = press(app);
    const sent = { words: "Hej", files: [] };
    for (const _ of [1, 2, 3]) assert.ok((await sendMessage(app, citizen, caseId, sent, once)).ok);
    const write = (as: MandateKind, parts: readonly Part[], files = [] as (typeof pdf)[]) =>
      sendMessage(app, helper(app, made, as, parts), caseId, { words: "Fra Else", files }, press(app));
    assert.deepEqual(await write("companion", ["letters"]), notFound);
    assert.deepEqual(await write("relative", ["status", "application", "decision"]), notFound);
    // Papers belong to the application: who may write and not file sends none.
    assert.deepEqual(await write("relative", ["letters"], [pdf]), notFound);
    assert.ok((await write("relative", ["letters", "application"], [pdf])).ok);
    const view = await readMyMessages(app, citizen, caseId);
    assert.deepEqual(
      view?.messages.map(({ capacity, paperIds, words }) => [words, capacity, paperIds.length]),
      [
        ["Hej", "citizen", 0],
        ["Fra Else", "relative", 1],
      ],
    );
    assert.deepEqual(
      view?.papers.map(({ title }) => title),
      ["brev"],
    );
    assert.equal(await readMyMessages(app, helper(app, made, "relative", ["status"]), caseId), undefined);
  }));

test("what is said on the phone is written down with its own day, and acknowledged on paper with the day of an answer that is promised", () =>
  withDatabase(async (database) => {
    const plain = await testApp(database, "2026-03-10");
    const app = withSettings(plain, "vejen", { messagesAnsweredWithin: { workingDays: 5 } });
    const made = await caseApplied(app, "vejen", { digital: false });
    const { caseId, caseworker } = made;
    const typed = typedAs({
      hvordan: "phone",
      besked: "Jeg kan ikke overskue mødet.",
      ...dayFields("dag", localDate("2026-03-09")),
    });
    assert.ok((await takeDownMessage(app, caseworker, caseId, typed, press(app))).ok);
    const [message] = (await readCaseMessages(app, caseworker, caseId))?.messages ?? [];
    assert.ok(message?.letterId);
    assert.deepEqual(
      [message.sentOn, message.how, message.registeredBy, messageState(message)],
      ["2026-03-09", "phone", caseworker.name, "unread"],
    );
    const [letter] = await readLetters(app.database.of(caseworker), caseworker, caseId);
    assert.deepEqual([letter?.id, letter?.channel, letter?.postedOn], [message.letterId, "paper", null]);
    assert.match(
      await textOf(app, made, message.letterId),
      /Vi fik din besked mandag den 9\. marts 2026\. Du får svar senest mandag den 16\. marts 2026\./,
    );
    assert.equal((await readWaitingMessages(app, caseworker, "mine"))[0]?.answerBy, "2026-03-16");
    const without = typedAs({ hvordan: "", besked: "", ...dayFields("dag", localDate("2026-03-11")) });
    const refused = await takeDownMessage(app, caseworker, caseId, without, press(app));
    assert.ok(!refused.ok && refused.refusal !== "not-found");
    assert.deepEqual(
      refused.refusal.problems.map(({ field }) => field),
      ["hvordan", "dag", "besked"],
    );
  }));

test("a message is settled once: a colleague who comes later is told so, and nobody else's list holds it", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-10");
    const made = await caseApplied(app, "broenderslev");
    const { caseId, caseworker, citizen } = made;
    const { messageId } = await messageInCase(app, made);
    const elsewhere = await hire(app, "broenderslev", "caseworker", "Anden Enhed", "ungecenter");
    assert.equal((await fromCitizensTo(app, elsewhere)).messages, 0);
    assert.deepEqual(await readWaitingMessages(app, elsewhere, "unit"), []);
    const turned = { kind: "turned", turnedInto: "complaint" } as const;
    const named = { caseId, messageId };
    assert.deepEqual(await markMessage(app, elsewhere, named, turned, press(app)), notFound);
    assert.ok((await markMessage(app, caseworker, named, turned, press(app))).ok);
    const late = await markMessage(app, caseworker, named, { kind: "no-answer", turnedInto: null }, press(app));
    assert.deepEqual(late, { ok: false, refusal: "already-settled" });
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.match(entries.at(-1)?.text ?? "", /er behandlet som en klage\.$/);
    // The citizen's own words stay, settled or not.
    assert.equal((await readMyMessages(app, citizen, caseId))?.messages.length, 1);
  }));
