import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import type { IssuedDecision } from "./decision.ts";
import { blankPart, type DraftPart, type DraftWhole, writtenAs } from "./decision-draft.ts";
import {
  cleaning,
  contentOf,
  draftOf,
  economy,
  grantOf,
  groundIn,
  reasoned,
  refusalOf,
} from "./decision-ground.fixture.ts";
import type { DecisionGround } from "./decision-ground.ts";
import { mayIssue } from "./issue.ts";

const day = (text: string) => writtenAs(localDate(text));

/** The names of everything that hinders a decision with these parts. */
function hindered(
  parts: readonly DraftPart[],
  whole: Partial<DraftWhole> = {},
  ground: DecisionGround = groundIn("soenderborg"),
): readonly string[] {
  const outcome = mayIssue(draftOf(contentOf(parts, whole)), ground);
  return outcome.ok ? [] : outcome.refusal.map(({ refusal }) => refusal);
}

const both = (change: Partial<DraftPart> = {}) => [grantOf(economy, change), grantOf(cleaning, change)];

test("a decision that grants everything in an ordinary way may be issued, without reasons and hearing (forvaltningsloven §§ 20 and 22)", () => {
  assert.deepEqual(hindered(both(), {}, groundIn("soenderborg", { hearing: "missing" })), []);
});

test("a decision is issued once", () => {
  const issued = { state: "issued" } as unknown as IssuedDecision;
  const outcome = mayIssue(issued, groundIn("soenderborg"));
  assert.deepEqual(!outcome.ok && outcome.refusal.map(({ refusal }) => refusal), ["already-issued"]);
});

test("every applied task is decided, and each that is not is named", () => {
  const outcome = mayIssue(draftOf(contentOf([grantOf(economy)])), groundIn("soenderborg"));
  assert.deepEqual(!outcome.ok && outcome.refusal.filter(({ refusal }) => refusal === "task-undecided"), [
    { refusal: "task-undecided", tasks: [cleaning], questions: [] },
  ]);
  assert.ok(hindered([blankPart(economy), blankPart(cleaning)]).includes("task-undecided"));
});

test("a grant says on what ground, how and from when", () => {
  assert.deepEqual(hindered([grantOf(economy), grantOf(cleaning, { legalBasis: null })]), ["legal-basis-missing"]);
  assert.deepEqual(hindered([grantOf(economy), grantOf(cleaning, { deliveryForm: null })]), ["delivery-form-missing"]);
  assert.deepEqual(hindered(both({ from: { day: "", month: "", year: "" } })), ["period-missing"]);
  assert.deepEqual(hindered(both({ from: { day: "31", month: "2", year: "2026" } })), ["day-unreadable"]);
  assert.deepEqual(hindered(both({ to: day("2026-03-31") })), ["period-ends-before-it-begins"]);
  assert.deepEqual(hindered(both({ temporary: true })), ["temporary-without-end"]);
});

test("a § 82 b grant must end, after six months at most (serviceloven § 82 b, stk. 1)", () => {
  const ends = (from: string, to: string | null) =>
    hindered(both({ legalBasis: "SEL-82b", from: day(from), ...(to !== null && { to: day(to) }) }));
  assert.deepEqual(ends("2026-04-01", null), ["period-missing"]);
  assert.deepEqual(ends("2026-04-01", "2026-10-01"), []);
  assert.deepEqual(ends("2026-04-01", "2026-10-02"), ["82b-beyond-six-months"]);
  assert.deepEqual(ends("2026-08-31", "2027-02-28"), []);
  assert.deepEqual(ends("2026-08-31", "2027-03-01"), ["82b-beyond-six-months"]);
});

test("§ 85 has no cap", () => {
  assert.deepEqual(hindered(both({ to: day("2029-04-01") })), []);
});

test("only a period that begins before the 18th birthday is stopped (serviceloven § 1)", () => {
  const facts = { ...groundIn("soenderborg").facts, bornOn: localDate("2008-04-02") };
  const young = groundIn("soenderborg", { facts });
  assert.deepEqual(hindered(both(), {}, young), ["under-18-grant"]);
  assert.deepEqual(hindered(both({ from: day("2026-04-02") }), {}, young), []);
});

test("what is not granted needs the three blocks and reasons about the part (forvaltningsloven §§ 22 and 24)", () => {
  const refused = [grantOf(economy), refusalOf(cleaning)];
  assert.deepEqual(hindered(refused, reasoned), []);
  assert.deepEqual(hindered(refused, { ...reasoned, rules: "" }), ["reasons-missing"]);
  assert.deepEqual(hindered(refused, { ...reasoned, considerations: "" }), ["reasons-missing"]);
  assert.deepEqual(hindered(refused, { ...reasoned, facts: "" }), ["reasons-missing"]);
  assert.deepEqual(hindered([grantOf(economy), refusalOf(cleaning, { reasons: "" })], reasoned), ["reasons-missing"]);
});

test("a need that is met otherwise says by what, and why not as applied for", () => {
  const otherwise = (change: Partial<DraftPart>) => [
    grantOf(economy),
    refusalOf(cleaning, { outcome: "met-otherwise", metBy: "Hjemmehjælp efter § 83", ...change }),
  ];
  assert.deepEqual(hindered(otherwise({}), reasoned), []);
  assert.deepEqual(hindered(otherwise({ metBy: "" }), reasoned), ["met-by-missing"]);
  assert.deepEqual(hindered(otherwise({}), {}), ["reasons-missing"]);
  assert.deepEqual(hindered(otherwise({ reasons: "Hjemmehjælp er billigere." }), reasoned), ["no-individual-facts"]);
});

test("a rule is no reason by itself: an exclusion needs facts about this person beside it (FOB 2024-19)", () => {
  const ground = groundIn("broenderslev");
  const refusal = (reasons: string) => [grantOf(economy), refusalOf(cleaning, { exclusion: "BRO-8.2", reasons })];
  const clause = ground.standard.editions[0]?.clauses.find(({ id }) => id === "BRO-8.2")?.text.da ?? "";
  assert.ok(clause.length > 20);
  assert.deepEqual(hindered(refusal(clause), reasoned, ground), ["no-individual-facts"]);
  assert.deepEqual(hindered(refusal("Det følger af BRO-8.2."), reasoned, ground), ["no-individual-facts"]);
  assert.deepEqual(
    hindered(refusal(`${clause} Du har selv vasket gulv hver uge, siden din bror flyttede ud.`), reasoned, ground),
    [],
  );
});

test("a refusal is tied to something in the case about this person, and a grant need not be (serviceloven § 1, stk. 3)", () => {
  const refusal = (change: Partial<DraftPart>, ground = groundIn("soenderborg")) =>
    hindered([grantOf(economy), refusalOf(cleaning, change)], reasoned, ground);
  const sentence = "Du vasker selv gulv hver fredag sammen med din søster.";
  assert.deepEqual(refusal({ evidence: [] }), ["evidence-missing"]);
  const answered = { block: "reasons", sentence, source: "answer:1" } as const;
  const answer = (text: string) => ({ source: "answer:1", kind: "answer", title: "AAB-07.1", text, on: null }) as const;
  const withAnswer = (text: string) => groundIn("soenderborg", { evidence: [answer(text)] });
  assert.deepEqual(refusal({ evidence: [answered] }, withAnswer("Standarden dækker det ikke.")), ["evidence-missing"]);
  assert.deepEqual(refusal({ evidence: [answered] }, withAnswer("Du går i værestedet hver tirsdag.")), []);
  assert.deepEqual(refusal({ evidence: [{ ...answered, source: "note:gone" }] }), ["evidence-missing"]);
});

test("what only the sentence about the rule points to ties nothing to this person", () => {
  const rule = "Standarden dækker ikke rengøring.";
  const reasons = `${rule} Du vasker selv gulv hver fredag.`;
  const evidence = [{ block: "reasons", sentence: rule, source: "application:task-cleaning" }] as const;
  assert.deepEqual(hindered([grantOf(economy), refusalOf(cleaning, { reasons, evidence })], reasoned), [
    "evidence-missing",
  ]);
});

test("a grant of less than was applied for is a refusal of the rest: reasons, blocks and hearing (forvaltningsloven § 22)", () => {
  const less = (change: Partial<DraftPart>) => [grantOf(economy), grantOf(cleaning, { partial: true, ...change })];
  const missing = groundIn("soenderborg", { hearing: "missing" });
  assert.deepEqual(hindered(less({}), {}, missing), ["reasons-missing", "hearing-missing"]);
  assert.deepEqual(hindered(less({ reasons: "Pakke 2 har et loft på to timer." }), reasoned), ["no-individual-facts"]);
  const { reasons, evidence } = refusalOf(cleaning);
  assert.deepEqual(hindered(less({ reasons, evidence }), reasoned), []);
});

test("a phrase of the library is never enough alone, and its gaps must be filled", () => {
  const refusal = (reasons: string) => hindered([grantOf(economy), refusalOf(cleaning, { reasons })], reasoned);
  assert.deepEqual(refusal("Du vasker selv tøj hver uge."), ["no-individual-facts"]);
  assert.deepEqual(refusal("Du vasker selv tøj hver uge. Du har selv købt en robotstøvsuger."), []);
  assert.deepEqual(refusal("Du får hjælp af din familie til [opgaven]."), ["no-individual-facts", "gap-unfilled"]);
  assert.deepEqual(refusal("Du får hjælp af din søster [skriv til hvad]."), ["gap-unfilled"]);
});

test("a task may be decided later, but not all of them", () => {
  const later = (taskId: string) => ({ ...blankPart(taskId), outcome: "later" as const });
  assert.deepEqual(hindered([grantOf(economy), later(cleaning)]), []);
  assert.deepEqual(hindered([later(economy), later(cleaning)]), ["nothing-decided"]);
});

test("departing from the standard is allowed with a reason: another legal basis, or a form it does not open", () => {
  const ground = groundIn("unavngivet");
  const other = { legalBasis: "SEL-85a" as const, deliveryForm: "housing-first" as const };
  assert.deepEqual(hindered(both(other), {}, ground), ["departure-reason-missing"]);
  assert.deepEqual(hindered(both({ ...other, departure: "Borgeren sover hos venner." }), {}, ground), []);
  assert.deepEqual(hindered(both({ deliveryForm: "cti" }), {}, ground), ["departure-reason-missing"]);
});

test("a wish for a provider is answered, with the reason where it is not followed (serviceloven § 85 a, stk. 2)", () => {
  const wish = (change: Partial<DraftWhole>) => hindered(both(), { wish: "Kirkens Korshær", ...change });
  assert.deepEqual(wish({}), ["provider-wish-reason-missing"]);
  assert.deepEqual(wish({ wishFollowed: false }), ["provider-wish-reason-missing"]);
  assert.deepEqual(wish({ wishFollowed: false, wishReason: "De har ingen ledige." }), []);
  assert.deepEqual(wish({ wishFollowed: true }), []);
});

test("what the standard and the law ask on the grounds used is answered first, and each open question is named", () => {
  const ground = groundIn("aabenraa");
  const without = (id: string) => ({ ...ground, answers: ground.answers.filter(({ itemId }) => itemId !== id) });
  assert.deepEqual(hindered(both(), {}, ground), []);
  assert.deepEqual(hindered(both(), {}, without("AAB-14.1")), ["alternatives-unanswered"]);
  assert.deepEqual(hindered(both(), {}, without("law-individual-assessment")), ["considerations-unanswered"]);
  assert.deepEqual(hindered(both(), {}, without("AAB-02.1")), ["targets-unanswered"]);
  const outcome = mayIssue(draftOf(contentOf(both())), without("AAB-14.1"));
  assert.deepEqual(!outcome.ok && outcome.refusal[0]?.questions, ["AAB-14.1.0"]);
});

test("questions of a legal basis that is not used need no answer", () => {
  const ground = groundIn("vejen");
  const answers = ground.answers.filter(({ itemId }) => itemId !== "VEJ-1.0.2");
  assert.deepEqual(hindered(both(), {}, { ...ground, answers }), []);
  const timeLimited = { legalBasis: "SEL-82b" as const, to: day("2026-09-30") };
  assert.deepEqual(hindered(both(timeLimited), {}, { ...ground, answers }), ["considerations-unanswered"]);
});

test("a party who does not get it all has been heard, or there is a reason why not (forvaltningsloven § 19)", () => {
  const refused = [grantOf(economy), refusalOf(cleaning)];
  const heard = (hearing: DecisionGround["hearing"]) =>
    hindered(refused, reasoned, groundIn("soenderborg", { hearing }));
  assert.deepEqual(heard("missing"), ["hearing-missing"]);
  assert.deepEqual(heard("waiting"), ["hearing-waiting"]);
  assert.deepEqual(heard("not-posted"), ["hearing-not-posted"]);
  assert.deepEqual(heard("came-too-late"), ["hearing-came-too-late"]);
  assert.deepEqual(heard("met"), []);
});

test("all that is wrong is told at once", () => {
  const parts = [grantOf(economy, { legalBasis: "SEL-82b" }), refusalOf(cleaning, { reasons: "" })];
  assert.deepEqual(hindered(parts, {}, groundIn("soenderborg", { hearing: "missing" })), [
    "period-missing",
    "reasons-missing",
    "hearing-missing",
  ]);
});
