import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type CaseInformation, informationStanding } from "./case-information.ts";
import {
  answered,
  type Consent,
  type ConsentAnswer,
  type ConsentAnswerKind,
  consentState,
  openAnswers,
} from "./consent.ts";
import {
  coveredSources,
  type InformationRequest,
  type InformationStep,
  mayAsk,
  mayRemind,
  newestDay,
  requestState,
} from "./information-request.ts";
import { sourceInWords } from "./information-source.ts";
import type { MissingCooperation } from "./missing-cooperation.ts";
import { withOrigins } from "./paper-origin.ts";

const day = localDate;
const said = (kind: ConsentAnswerKind, on: string): ConsentAnswer => ({
  kind,
  on: day(on),
  how: "spoken",
  capacity: "citizen",
  name: "",
  note: "",
  documentId: null,
});
const asked: Consent = {
  id: "ja-1",
  sources: [
    { kind: "doctor", name: "Lægehuset Torvet" },
    { kind: "hospital", name: "" },
  ],
  information: "Hvad du fejler.",
  purpose: "At se, hvad du har brug for.",
  until: null,
  letterId: "brev",
  registeredOn: day("2026-03-03"),
  answers: [],
};
const given: Consent = { ...asked, answers: [said("given", "2026-03-05")] };
const until = (consent: Consent, last: string): Consent => ({ ...consent, until: day(last) });

test("a consent waits, holds, is declined, is withdrawn, or runs out the day after its last", () => {
  const today = day("2026-03-10");
  const state = (consent: Consent, on = today) => consentState(consent, on);
  assert.equal(state(asked), "asked");
  assert.equal(state({ ...asked, answers: [said("declined", "2026-03-05")] }), "declined");
  assert.equal(state(given), "holds");
  assert.equal(state(until(given, "2026-03-10")), "holds");
  assert.equal(state(until(given, "2026-03-09")), "over");
  assert.equal(state(until(asked, "2026-03-09")), "over");
  const withdrawn = { ...given, answers: [...given.answers, said("withdrawn", "2026-03-08")] };
  assert.equal(state(withdrawn), "withdrawn");
  assert.equal(state(until(withdrawn, "2026-03-09")), "withdrawn");
});

test("a no can become a yes, a yes can be withdrawn on any day, and nothing follows a withdrawal", () => {
  const today = day("2026-03-10");
  const declined = { ...asked, answers: [said("declined", "2026-03-05")] };
  assert.deepEqual(openAnswers(asked, today), ["given", "declined"]);
  assert.deepEqual(openAnswers(declined, today), ["given"]);
  assert.deepEqual(openAnswers(until(declined, "2026-03-09"), today), []);
  assert.deepEqual(openAnswers(given, today), ["withdrawn"]);
  const withdrawn = answered(given, said("withdrawn", "2026-03-10"), today);
  assert.ok(withdrawn.ok);
  assert.deepEqual(
    withdrawn.value.answers.map(({ kind }) => kind),
    ["given", "withdrawn"],
  );
  assert.deepEqual(answered(withdrawn.value, said("given", "2026-03-10"), today), {
    ok: false,
    refusal: "nothing-to-answer",
  });
});

test("no answer lies before what came first: the question by letter, or the answer before", () => {
  const today = day("2026-03-10");
  const early = { ok: false, refusal: "before-it-was-asked" };
  assert.deepEqual(answered(asked, said("given", "2026-03-02"), today), early);
  assert.deepEqual(answered(given, said("withdrawn", "2026-03-04"), today), early);
  assert.ok(answered({ ...asked, letterId: null }, said("given", "2026-02-20"), today).ok);
});

test("only a consent that holds names anybody to ask, and only those it names", () => {
  const today = day("2026-03-10");
  assert.deepEqual(coveredSources([asked], today), []);
  const covered = coveredSources([asked, { ...given, id: "ja-2" }], today);
  assert.deepEqual(
    covered.map(({ key, source }) => [key, sourceInWords(source)]),
    [
      ["ja-2/0", "lægen (Lægehuset Torvet)"],
      ["ja-2/1", "sygehuset"],
    ],
  );
  assert.ok(mayAsk([{ ...given, id: "ja-2" }], "ja-2/1", today).ok);
  for (const key of ["ja-2/2", "ja-1/0", ""]) {
    assert.deepEqual(mayAsk([asked, { ...given, id: "ja-2" }], key, today), { ok: false, refusal: "no-consent" });
  }
});

const step = (kind: InformationStep["kind"], on: string, more: Partial<InformationStep> = {}): InformationStep => ({
  ...{ kind, on: day(on), answerBy: null, consentId: null, note: "", documentId: null, letterId: null },
  ...more,
});
const question: InformationRequest = {
  id: "spoergsmaal",
  consentId: "ja-1",
  source: { kind: "doctor", name: "Lægehuset Torvet" },
  address: ["Torvet 1"],
  asked: "Hvad fejler patienten?",
  answerBy: day("2026-03-24"),
  letterId: "brev-2",
  sentOn: day("2026-03-10"),
  registeredOn: day("2026-03-10"),
  steps: [],
};

test("a question waits, is late after its day, is to be recalled when the consent ends, and ends once", () => {
  const state = (request: InformationRequest, on: string, consents = [given]) =>
    requestState(request, consents, day(on));
  assert.equal(state({ ...question, sentOn: null }, "2026-03-10"), "not-posted");
  assert.equal(state(question, "2026-03-24"), "waiting");
  assert.equal(state(question, "2026-03-25"), "overdue");
  assert.equal(state(question, "2026-03-21", [until(given, "2026-03-20")]), "to-recall");
  assert.equal(state({ ...question, sentOn: null }, "2026-03-21", [until(given, "2026-03-20")]), "to-recall");
  assert.equal(state({ ...question, steps: [step("answered", "2026-03-20")] }, "2026-03-30"), "answered");
  assert.equal(state({ ...question, steps: [step("given-up", "2026-03-20")] }, "2026-03-30", []), "given-up");
});

test("a reminder gives a new day and may rest on a newer consent to the same source", () => {
  const today = day("2026-03-25");
  const over = until(given, "2026-03-20");
  const renewed = { ...given, id: "ja-2" };
  assert.deepEqual(mayRemind(question, [over], today), { ok: false, refusal: "no-consent" });
  const other = { ...renewed, sources: [{ kind: "doctor", name: "En anden læge" }] } as const;
  assert.deepEqual(mayRemind(question, [over, other], today), { ok: false, refusal: "no-consent" });
  const may = mayRemind(question, [over, renewed], today);
  assert.equal(may.ok && may.value.id, "ja-2");
  const again = step("reminded", "2026-03-25", { answerBy: day("2026-04-08"), consentId: "ja-2" });
  const reminded = { ...question, steps: [again] };
  assert.equal(newestDay(reminded), "2026-04-08");
  assert.equal(requestState(reminded, [over, renewed], today), "waiting");
  assert.deepEqual(mayRemind({ ...question, sentOn: null }, [renewed], today), { ok: false, refusal: "not-sent-yet" });
});

test("a paper that others answered with is cited with whom it came from and by which consent", () => {
  const steps = [
    step("reminded", "2026-03-25", { letterId: "brev-3" }),
    step("answered", "2026-03-27", { documentId: "papir" }),
  ];
  const papers = [
    { id: "papir", title: "Udtalelse" },
    { id: "andet", title: "Kontrakt" },
  ];
  assert.deepEqual(
    withOrigins(papers, { consents: [given], requests: [{ ...question, steps }] }).map(({ title }) => title),
    ["Udtalelse (fra lægen (Lægehuset Torvet), efter samtykke 5. marts 2026)", "Kontrakt"],
  );
});

test("whoever decides is told what is waited for, what was withdrawn, and whether it is decided on what is there", () => {
  const mark: MissingCooperation = {
    id: "maerke",
    kind: "no-consent",
    missing: "Hvad jobcentret ved.",
    tried: "Spurgt to gange.",
    told: "Sagt ved mødet.",
    toldOn: day("2026-03-10"),
    registeredOn: day("2026-03-10"),
  };
  const withdrawn = { ...given, id: "ja-2", answers: [...given.answers, said("withdrawn", "2026-03-09")] };
  const information: CaseInformation = {
    consents: [given, withdrawn, { ...asked, id: "ja-3" }],
    requests: [question, { ...question, id: "andet", consentId: "ja-2" }],
    marks: [mark],
  };
  const standing = informationStanding(information, day("2026-03-12"));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  assert.deepEqual(ids(standing.unanswered), ["ja-3"]);
  assert.deepEqual(ids(standing.withdrawn), ["ja-2"]);
  assert.deepEqual(ids(standing.waiting), ["spoergsmaal"]);
  assert.deepEqual(ids(standing.toRecall), ["andet"]);
  assert.equal(standing.decidedOnWhatIsThere, mark);
  const again: MissingCooperation = { ...mark, id: "igen", kind: "no-longer", toldOn: null };
  assert.equal(
    informationStanding({ ...information, marks: [mark, again] }, day("2026-03-12")).decidedOnWhatIsThere,
    null,
  );
});
