import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import {
  type CaseInState,
  type CaseToMake,
  caseApplied,
  caseAssessed,
  caseDecided,
  caseReadyToDecide,
  caseWeighed,
  draftDecision,
  type PartToDecide,
  pressIssue,
  shownVersion,
  withSettings,
} from "../../../../tests/case-in-state.ts";
import { hire, onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { readLetter as parseLetter } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { sendHearing } from "../../hearings/use-cases/send-hearing.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { verifyJournal } from "../../journal/use-cases/verify-journal.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { readLetter, readLetters } from "../../letters/use-cases/read-letters.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { readPhrases } from "../../phrases/use-cases/read-phrases.ts";
import { writePhrase } from "../../phrases/use-cases/write-phrase.ts";
import { noDate } from "../domain/decision-draft.ts";
import { wholeFields, wholeKey } from "../domain/draft-form.ts";
import { approveDecision, askDecisionApproval } from "./approve-decision.ts";
import { issueDecision } from "./issue-decision.ts";
import { previewDecision, readDecisionPage } from "./read-decision-draft.ts";
import { readIssuedDecision } from "./read-issued-decision.ts";
import { readIssuedDecisions } from "./read-issued-decisions.ts";
import { reopenTasks } from "./reopen-tasks.ts";
import { saveDecisionDraft } from "./save-decision-draft.ts";

const reasoned = {
  considerations: "Vi har lagt vægt på, hvad du selv kan.",
  facts: "Du fortalte det ved samtalen den 5. marts.",
};
const refusal: PartToDecide = {
  outcome: "refused",
  deliveryForm: null,
  from: null,
  extent: "",
  reasons: "Du vasker selv gulv hver fredag sammen med din søster.",
};

/** Vejen's file names no address to complain to: the municipality must set one. */
const testCase = async (database: Parameters<typeof testApp>[0], today = "2026-03-20"): Promise<App> =>
  withSettings(await testApp(database, today), "vejen", {
    complaintAddress: ["Vejen Kommune", "Prøvevej 1, 0000 Prøveby"],
  });

async function letterOf(app: App, { caseId, caseworker }: CaseInState): Promise<string> {
  const made = (await readLetters(app.database.of(caseworker), caseworker, caseId)).filter(
    ({ kind }) => kind === "decision",
  );
  assert.equal(made.length, 1);
  const kept = await readLetter(app, caseworker, caseId, made[0]?.id ?? "");
  return letterText(parseLetter(kept?.document)).join("\n");
}

const eventsOf = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId)).flatMap(({ event }) => event ?? []);

const owedIn = async (app: App, { caseId, caseworker }: CaseInState) =>
  (await readOwed(app.database.of(caseworker), app, caseworker, caseId)).obligations;

test("in each of the five municipalities a grant becomes a decision, a letter and what is owed next", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    for (const municipality of app.standards.keys()) {
      const made = await caseDecided(app, municipality);
      const [decision] = await readIssuedDecisions(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
      assert.equal(decision?.parts.length, 2, municipality);
      const events = await eventsOf(app, made);
      assert.deepEqual(
        events.slice(-2).map(({ type }) => type),
        ["decision-made", "decision-letter-sent"],
      );
      const owed = await owedIn(app, made);
      assert.equal(owed.find(({ what }) => what === "decision")?.status, "met", municipality);
      assert.equal(owed.find(({ what }) => what === "decision-letter")?.status, "met", municipality);
      // Received Friday 20 March 2026: four weeks is Friday 17 April.
      assert.equal(owed.find(({ what }) => what === "complaint")?.due, "2026-04-17", municipality);
      assert.ok(
        owed.some(({ what }) => what === "order"),
        municipality,
      );
    }
    assert.deepEqual(
      (await verifyJournal(app)).flatMap(({ faults }) => faults),
      [],
    );
  }));

test("a decision keeps the edition of its own day", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseDecided(app, "broenderslev");
    const [decision] = await readIssuedDecisions(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    assert.equal(decision?.editionOn, "2024-12-11");
  }));

const decide = (app: App, municipality: string, parts: readonly PartToDecide[], told: CaseToMake = {}) =>
  caseDecided(app, municipality, { ...told, parts, whole: reasoned });

test("§ 82 b alone has no appeal: the letter says so and never names Ankestyrelsen (serviceloven § 82 b, stk. 2)", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const timeLimited: PartToDecide = { legalBasis: "SEL-82b", to: "2026-09-30", temporary: true };
    for (const municipality of ["vejen", "soenderborg"]) {
      const text = await letterOf(
        app,
        await decide(app, municipality, [timeLimited, { ...refusal, legalBasis: "SEL-82b" }]),
      );
      assert.match(text, /Du kan ikke klage over afgørelsen til en anden myndighed/, municipality);
      assert.doesNotMatch(text, /Ankestyrelsen/, municipality);
      assert.match(text, /midlertidig/, municipality);
    }
  }));

test("§ 85 can be appealed to Ankestyrelsen for four weeks, also when everything is granted", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    for (const municipality of app.standards.keys()) {
      const text = await letterOf(app, await decide(app, municipality, [{}, {}]));
      assert.match(text, /Ankestyrelsen/, municipality);
      assert.match(text, /4 uger/, municipality);
      assert.match(text, /fredag den 17\. april 2026/, municipality);
      assert.doesNotMatch(text, /kan ikke klage/, municipality);
    }
  }));

test("a mixed decision has one complaint block for each kind of ground", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const parts: readonly PartToDecide[] = [{}, { legalBasis: "SEL-82b", to: "2026-09-30" }];
    const text = await letterOf(app, await decide(app, "soenderborg", parts));
    assert.equal(text.match(/Hvis du er uenig om/g)?.length, 2);
    assert.match(text, /Hvis du er uenig om økonomi/);
    assert.match(text, /Hvis du er uenig om rengøring/);
  }));

test("the letter holds each applied task with the citizen's words, the reasons, and the party's hearing", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const text = await letterOf(app, await decide(app, "aabenraa", [{}, refusal]));
    for (const words of [
      "Jeg har svært ved det (economy)",
      "Jeg har svært ved det (cleaning)",
      "Du vasker selv gulv hver fredag sammen med din søster.",
      reasoned.considerations,
      reasoned.facts,
      "serviceloven § 85",
    ]) {
      assert.ok(text.includes(words), words);
    }
  }));

test("in each of the five municipalities only what is granted sets support going", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const otherwise: PartToDecide = { ...refusal, outcome: "met-otherwise", metBy: "Hjemmehjælp efter § 83" };
    const outcomes: readonly (readonly [readonly PartToDecide[], string, boolean])[] = [
      [[{}, {}], "granted", true],
      [[{}, refusal], "partly", true],
      [[{}, otherwise], "partly", true],
      [[refusal, refusal], "refused", false],
      [[otherwise, refusal], "refused", false],
    ];
    for (const municipality of app.standards.keys()) {
      for (const [parts, outcome, isGrant] of outcomes) {
        const made = await decide(app, municipality, parts);
        const event = (await eventsOf(app, made)).find(({ type }) => type === "decision-made");
        assert.equal(event?.type === "decision-made" && event.outcome, outcome, municipality);
        const owed = (await owedIn(app, made)).map(({ what }) => what);
        assert.equal(owed.includes("order"), isGrant, municipality);
        assert.equal(owed.includes("complaint"), true, municipality);
      }
    }
  }));

test("an issued decision keeps what its sentences rested on, as it was said that day, for staff alone", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await decide(app, "aabenraa", [{}, refusal]);
    const view = await readIssuedDecision(app, made.caseworker, made.caseId, "newest");
    assert.deepEqual(
      view?.evidence.map(({ sentence, title, text }) => [sentence, title, text]),
      [[refusal.reasons, "Ansøgningen: Rengøring", "Jeg har svært ved det (cleaning)"]],
    );
    const own = await readIssuedDecision(app, made.citizen, made.caseId, "newest");
    assert.deepEqual(own?.evidence, []);
  }));

test("tasks may be decided in several decisions: the time is kept when the last is, and each task is decided once", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "broenderslev");
    await draftDecision(app, made, [{}, { outcome: "later" }]);
    assert.ok((await pressIssue(app, made)).ok);
    // Received Friday 20 March 2026; five weeks is Friday 24 April.
    const [first] = (await owedIn(app, made)).filter(({ what }) => what === "decision");
    assert.deepEqual([first?.due, first?.status], ["2026-04-24", "open"]);
    const letter = (await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId)).find(
      ({ kind }) => kind === "decision",
    );
    const text = letterText(
      parseLetter((await readLetter(app, made.caseworker, made.caseId, letter?.id ?? ""))?.document),
    ).join("\n");
    assert.match(text, /Du har endnu ikke fået svar om rengøring/);
    assert.match(text, /fredag den 24\. april 2026/);

    const later = onDay(app, "2026-04-28");
    const page = await readDecisionPage(later, made.caseworker, made.caseId);
    assert.ok(page?.kind === "draft");
    assert.deepEqual(
      page.view.application.tasks.map(({ task }) => task),
      ["cleaning"],
    );
    await draftDecision(later, { ...made, application: page.view.application }, [refusal], reasoned);
    assert.ok((await pressIssue(later, made)).ok);
    const [second] = (await owedIn(later, made)).filter(({ what }) => what === "decision");
    assert.deepEqual([second?.due, second?.status, second?.metOn], ["2026-04-24", "met-late", "2026-04-28"]);
    const decisions = await readIssuedDecisions(app.database.of(made.citizen), made.citizen.tenantId, made.caseId);
    assert.deepEqual(
      decisions.map(({ parts }) => parts.map(({ task }) => task)),
      [["economy"], ["cleaning"]],
    );
    assert.equal((await readDecisionPage(later, made.caseworker, made.caseId))?.kind, "decided");
  }));

test("a task that is taken up again is decided anew, once, and the first decision stays as it was", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await decide(app, "soenderborg", [{}, refusal]);
    const { caseId, caseworker } = made;
    const decisions = () => readIssuedDecisions(app.database.of(made.citizen), made.citizen.tenantId, caseId);
    const [first] = await decisions();
    const cleaning = first?.parts[1]?.taskId ?? "";
    const fields = { opgaver: cleaning, grund: "mistake", begrundelse: "Lægens brev lå i en anden sag." };
    const press = { decisionId: first?.id ?? "", submissionId: app.newId(), fields };
    const reopened = await reopenTasks(app, caseworker, caseId, press);
    assert.ok(reopened.ok);
    assert.deepEqual(await reopenTasks(app, caseworker, caseId, press), reopened);
    const twice = await reopenTasks(app, caseworker, caseId, { ...press, submissionId: app.newId() });
    assert.deepEqual(twice, { ok: false, refusal: "already-open" });
    const page = await readDecisionPage(app, caseworker, caseId);
    assert.ok(page?.kind === "draft");
    assert.deepEqual(
      page.view.application.tasks.map(({ id }) => id),
      [cleaning],
    );
    await draftDecision(app, { ...made, application: page.view.application }, [{ extent: "En time om ugen" }]);
    assert.ok((await pressIssue(app, made)).ok);
    const [before, after] = await decisions();
    assert.deepEqual(before, first);
    assert.deepEqual(
      after?.parts.map(({ taskId, outcome }) => [taskId, outcome]),
      [[cleaning, "granted"]],
    );
    assert.equal((await readDecisionPage(app, caseworker, caseId))?.kind, "decided");
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.ok(entries.some(({ text }) => text.includes("Lægens brev lå i en anden sag.")));
  }));

test("about a task that is taken up again the citizen can be heard, and the decision waits for the answer (forvaltningsloven § 19)", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await decide(app, "soenderborg", [{}, refusal]);
    const { caseId, caseworker } = made;
    const [first] = await readIssuedDecisions(app.database.of(caseworker), caseworker.tenantId, caseId);
    const fields = {
      opgaver: first?.parts[1]?.taskId ?? "",
      grund: "mistake",
      begrundelse: "Lægens brev lå i en anden sag.",
    };
    const later = onDay(app, "2026-03-27");
    const press = { decisionId: first?.id ?? "", submissionId: app.newId(), fields };
    assert.ok((await reopenTasks(later, caseworker, caseId, press)).ok);
    const heard = await sendHearing(later, caseworker, caseId, {
      fields: {
        "oplysning-0": "Lægen skriver, at du klarer dig selv.",
        "kilde-0": "lægen",
        betydning: "Det kan blive et nej.",
      },
      answerBy: localDate("2026-04-10"),
      submissionId: app.newId(),
    });
    assert.ok(heard.ok);
    const page = await readDecisionPage(later, caseworker, caseId);
    assert.ok(page?.kind === "draft");
    await draftDecision(later, { ...made, application: page.view.application }, [refusal]);
    const refused = await pressIssue(later, made);
    assert.ok(!refused.ok && JSON.stringify(refused.refusal).includes("hearing-waiting"));
  }));

test("a decision keeps which version of a phrase it used, also when the phrase is written anew", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "aabenraa");
    const { caseId, caseworker } = made;
    const write = (tekst: string, phrase: { id: string; seenVersion: number } | null) =>
      writePhrase(app, caseworker, { fields: { titel: "Familien", tekst }, submissionId: app.newId(), phrase });
    assert.ok((await write("Du får hjælp af [skriv, hvem].", null)).ok);
    const [phrase] = await readPhrases(app, caseworker);
    const id = phrase?.id ?? "";
    await draftDecision(app, made, [{}, { ...refusal, reasons: "" }], reasoned);
    const taskId = made.application.tasks[1]?.id ?? "";
    const insertion = { taskId, phraseId: id };
    const page = await readDecisionPage(app, caseworker, caseId);
    assert.ok(page?.kind === "draft");
    const { whole } = page.view.content;
    const fields = {
      [wholeFields.shown]: page.view.tags.get(wholeKey) ?? "",
      [wholeFields.rules]: whole.rules,
      [wholeFields.considerations]: whole.considerations,
      [wholeFields.facts]: whole.facts,
      [wholeFields.assessment]: whole.assessment,
    };
    assert.ok((await saveDecisionDraft(app, caseworker, caseId, { fields, dateIn: () => noDate, insertion })).ok);
    const stopped = await pressIssue(app, made);
    assert.ok(!stopped.ok && typeof stopped.refusal !== "string");
    assert.ok(stopped.refusal.some(({ refusal: name }) => name === "gap-unfilled"));
    await draftDecision(app, made, [{}, { ...refusal, reasons: "Du får hjælp af din søster hver fredag." }], reasoned);
    assert.ok((await write("Helt ny tekst [hul].", { id, seenVersion: 1 })).ok);
    assert.ok((await pressIssue(app, made)).ok);
    const view = await readIssuedDecision(app, caseworker, caseId, "newest");
    assert.deepEqual(view?.phrases, [{ id, version: 1, title: "Familien" }]);
  }));

test("where something is missing that decisions often lack, it is decided with a reason that the journal keeps", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "unavngivet");
    await sql`truncate assessed_theme cascade`.execute(database);
    await draftDecision(app, made, []);
    const press = { submissionId: app.newId(), seenVersion: await shownVersion(app, made) };
    assert.deepEqual(await issueDecision(app, made.caseworker, made.caseId, press), {
      ok: false,
      refusal: [{ refusal: "gaps-unexplained", tasks: [], questions: [] }],
    });
    const despite = "Borgeren står uden bolig i morgen.";
    assert.ok((await issueDecision(app, made.caseworker, made.caseId, { ...press, despite })).ok);
    const entries = await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    const [entry] = entries.filter(({ theme }) => theme === "Afgjort, selv om noget mangler");
    assert.match(entry?.text ?? "", /hvordan borgeren fungerer.* Borgeren står uden bolig i morgen\.$/);
  }));

test("the preview is the letter, word for word", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "unavngivet");
    await draftDecision(app, made, [{}, refusal], reasoned);
    const preview = await previewDecision(app, made.caseworker, made.caseId);
    assert.ok(preview?.document);
    assert.ok((await pressIssue(app, made)).ok);
    assert.equal(await letterOf(app, made), letterText(preview.document).join("\n"));
  }));

test("twenty presses of one button make one decision and one letter", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "broenderslev");
    await draftDecision(app, made, []);
    const press = { submissionId: app.newId(), seenVersion: await shownVersion(app, made) };
    const presses = Array.from({ length: 20 }, () => issueDecision(app, made.caseworker, made.caseId, press));
    const results = await Promise.all(presses);
    assert.equal(new Set(results.map((result) => result.ok && result.value)).size, 1);
    assert.ok(results.every(({ ok }) => ok));
    assert.equal((await eventsOf(app, made)).filter(({ type }) => type === "decision-made").length, 1);
    await letterOf(app, made);
  }));

test("of two deciders one wins, and the other is told", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "vejen");
    const colleague = await hire(app, "vejen", "caseworker", "En kollega");
    await draftDecision(app, made, []);
    const results = await Promise.all([pressIssue(app, made), pressIssue(app, made, colleague)]);
    assert.equal(results.filter(({ ok }) => ok).length, 1);
    const lost = results.find(({ ok }) => !ok);
    assert.deepEqual(lost, { ok: false, refusal: [{ refusal: "already-issued", tasks: [], questions: [] }] });
    await letterOf(app, made);
  }));

test("what is issued is what was seen: a draft that somebody has changed meanwhile is not", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "vejen");
    await draftDecision(app, made, []);
    const seenVersion = await shownVersion(app, made);
    await draftDecision(app, made, [{ extent: "To timer om ugen" }]);
    const press = { submissionId: app.newId(), seenVersion };
    assert.deepEqual(await issueDecision(app, made.caseworker, made.caseId, press), {
      ok: false,
      refusal: "changed-meanwhile",
    });
  }));

test("a refusal leaves nothing, and the same form can be pressed again when it is mended", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "soenderborg");
    await draftDecision(app, made, [{}, { legalBasis: "SEL-82b", to: "2026-10-02" }]);
    const before = (await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId)).length;
    const submissionId = app.newId();
    const press = async () =>
      issueDecision(app, made.caseworker, made.caseId, { submissionId, seenVersion: await shownVersion(app, made) });
    const refused = await press();
    assert.ok(!refused.ok && typeof refused.refusal !== "string");
    assert.deepEqual(
      refused.refusal.map(({ refusal: name }) => name),
      ["82b-beyond-six-months"],
    );
    assert.equal(
      (await readEntries(app.database.of(made.caseworker), made.caseworker.tenantId, made.caseId)).length,
      before,
    );
    await draftDecision(app, made, [{}, { legalBasis: "SEL-82b", to: "2026-10-01" }]);
    assert.ok((await press()).ok);
  }));

test("nothing to decide is said so: no draft, no application that waits", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "aabenraa");
    const press = { submissionId: app.newId(), seenVersion: 0 };
    assert.deepEqual(await issueDecision(app, made.caseworker, made.caseId, press), { ok: false, refusal: "no-draft" });
    assert.deepEqual(await issueDecision(app, made.caseworker, app.newId(), press), {
      ok: false,
      refusal: "not-found",
    });
  }));

test("a case that nobody has weighed and heard is not decided, and all that is missing is told at once", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseApplied(app, "aabenraa");
    await draftDecision(app, made, [{}, refusal], reasoned);
    const refused = await pressIssue(app, made);
    assert.ok(!refused.ok && typeof refused.refusal !== "string");
    assert.deepEqual(
      refused.refusal.map(({ refusal: name }) => name),
      ["targets-unanswered", "alternatives-unanswered", "considerations-unanswered", "hearing-missing"],
    );
    await caseWeighed(app, await caseAssessed(app, made));
    const later = await pressIssue(app, made);
    assert.deepEqual(!later.ok && typeof later.refusal !== "string" && later.refusal.map((one) => one.refusal), [
      "hearing-missing",
    ]);
  }));

test("where nobody could send a complaint the decision waits until the municipality has told where", () =>
  withDatabase(async (database) => {
    const app = await testApp(database, "2026-03-20");
    const made = await caseReadyToDecide(app, "vejen");
    await draftDecision(app, made, []);
    const refused = await pressIssue(app, made);
    assert.deepEqual(!refused.ok && refused.refusal, [
      { refusal: "complaint-address-missing", tasks: [], questions: [] },
    ]);
  }));

test("on paper the decision is made today and its letter sent when it is posted; only then the time to complain runs", () =>
  withDatabase(async (database) => {
    const app = withSettings(await testCase(database), "aabenraa", { letterReceivedAfter: { workingDays: 6 } });
    const made = await caseDecided(app, "aabenraa", { digital: false });
    const [event] = (await eventsOf(app, made)).filter(({ type }) => type === "decision-made");
    assert.equal(event?.type === "decision-made" && event.receivedOn, undefined);
    assert.equal((await owedIn(app, made)).find(({ what }) => what === "complaint")?.due ?? null, null);
    assert.doesNotMatch(await letterOf(app, made), /april 2026, kan|17\. april/);

    const letter = (await readLetters(app.database.of(made.caseworker), made.caseworker, made.caseId)).find(
      ({ kind }) => kind === "decision",
    );
    const posting = onDay(app, "2026-03-23");
    const form = { submissionId: app.newId(), receivedOn: null };
    assert.ok(letter && (await postLetter(posting, made.caseworker, letter.id, form)).ok);
    const [sent] = (await eventsOf(posting, made)).filter(({ type }) => type === "decision-letter-sent");
    assert.equal(sent?.type === "decision-letter-sent" && sent.decidedOn, event?.on);
    // Posted Monday 23 March, taken to have come on Tuesday 31 March after six working days: four weeks is Tuesday 28 April.
    assert.equal((await owedIn(posting, made)).find(({ what }) => what === "complaint")?.due, "2026-04-28");
  }));

test("where the municipality wants it, somebody else than the writer approves first", () =>
  withDatabase(async (database) => {
    const app = withSettings(await testCase(database), "soenderborg", { secondPersonApproves: true });
    const made = await caseReadyToDecide(app, "soenderborg");
    const leader = await hire(app, "soenderborg", "manager", "En leder");
    await draftDecision(app, made, []);
    const tooSoon = await pressIssue(app, made);
    assert.deepEqual(!tooSoon.ok && tooSoon.refusal, [{ refusal: "not-approved", tasks: [], questions: [] }]);
    const { caseId, caseworker } = made;
    assert.ok((await askDecisionApproval(app, caseworker, caseId, await shownVersion(app, made))).ok);
    const own = await approveDecision(app, caseworker, caseId, await shownVersion(app, made));
    assert.deepEqual(own, { ok: false, refusal: "second-person-must-differ" });
    assert.ok((await approveDecision(app, leader, caseId, await shownVersion(app, made))).ok);
    assert.ok((await pressIssue(app, made)).ok);
    const [decision] = await readIssuedDecisions(app.database.of(caseworker), caseworker.tenantId, caseId);
    assert.deepEqual([decision?.draftedBy, decision?.approvedBy], [caseworker.id, leader.id]);
  }));

test("a draft that changes after it was approved must be approved again", () =>
  withDatabase(async (database) => {
    const app = withSettings(await testCase(database), "soenderborg", { secondPersonApproves: true });
    const made = await caseReadyToDecide(app, "soenderborg");
    const leader = await hire(app, "soenderborg", "manager", "En leder");
    await draftDecision(app, made, []);
    await askDecisionApproval(app, made.caseworker, made.caseId, await shownVersion(app, made));
    await approveDecision(app, leader, made.caseId, await shownVersion(app, made));
    await draftDecision(app, made, [{ extent: "Tre timer om ugen" }]);
    const issued = await pressIssue(app, made);
    assert.deepEqual(!issued.ok && issued.refusal, [{ refusal: "not-approved", tasks: [], questions: [] }]);
  }));

test("intake and providers decide nothing", () =>
  withDatabase(async (database) => {
    const app = await testCase(database);
    const made = await caseReadyToDecide(app, "aabenraa");
    await draftDecision(app, made, []);
    const press = { submissionId: app.newId(), seenVersion: await shownVersion(app, made) };
    for (const role of ["intake", "provider", "editor"] as const) {
      const somebody = await hire(app, "aabenraa", role);
      const refused = await issueDecision(app, somebody, made.caseId, press);
      assert.deepEqual(refused, { ok: false, refusal: "not-found" }, role);
    }
  }));
