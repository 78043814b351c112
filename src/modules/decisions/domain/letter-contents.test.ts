import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import type { DecisionLetterFacts, DecisionPart } from "./decision-letter-facts.ts";
import { letterContents, wholeOutcome } from "./letter-contents.ts";
import type { LetterProblem } from "./letter-problem.ts";

const law = loadLaw();
const granted: DecisionPart = {
  task: "economy",
  citizensWords: "Jeg åbner ikke mine regninger",
  outcome: "granted",
  partial: false,
  legalBasis: "SEL-85",
  deliveryForm: "individual",
  package: null,
  extent: "",
  period: { from: localDate("2026-04-06"), to: null },
  change: null,
  temporary: false,
  goals: ["Du åbner din post"],
  reasons: "",
  metBy: null,
};
const refused: DecisionPart = {
  ...granted,
  outcome: "refused",
  deliveryForm: null,
  period: null,
  goals: [],
  reasons: "Du kan selv.",
};
const metOtherwise: DecisionPart = { ...refused, outcome: "met-otherwise", metBy: "En gruppe hver tirsdag" };
const reasons = { rules: "serviceloven § 85", considerations: "Hvad du selv kan", facts: "Du gør rent hver uge" };
const none = { rules: " ", considerations: "", facts: "" };

function problems(parts: readonly DecisionPart[], more: Partial<DecisionLetterFacts> = {}): readonly LetterProblem[] {
  const bases = [...new Set(parts.map(({ legalBasis }) => legalBasis))];
  const facts: DecisionLetterFacts = {
    applicationReceivedOn: localDate("2026-03-03"),
    bornOn: localDate("1990-05-14"),
    putOff: [],
    parts,
    reasons: none,
    assessment: "",
    providerWish: null,
    hearing: null,
    deadlines: [],
    guidance: bases.map((legalBasis) => ({
      legalBasis,
      edition: localDate("2024-12-11"),
      letter: [],
      complaint: [],
      cost: [],
      duties: [],
    })),
    unit: { name: "Visitationen", phone: "99 45 44 21" },
    complaintAddress: null,
    ...more,
  };
  const outcome = letterContents(facts, law);
  return outcome.ok ? [] : outcome.refusal;
}
const until = (to: string | null, from = "2026-01-01"): Pick<DecisionPart, "legalBasis" | "period"> => ({
  legalBasis: "SEL-82b",
  period: { from: localDate(from), to: to === null ? null : localDate(to) },
});

test("a full grant needs no reasons; anything less needs all three blocks and why for each task (forvaltningsloven §§ 22 and 24)", () => {
  assert.deepEqual(problems([granted]), []);
  assert.deepEqual(problems([granted, refused], { reasons }), []);
  const blocks = [{ problem: "rules-missing" }, { problem: "considerations-missing" }, { problem: "facts-missing" }];
  assert.deepEqual(problems([granted, refused]), blocks);
  assert.deepEqual(problems([metOtherwise]), blocks);
  assert.deepEqual(problems([granted, { ...refused, reasons: " \n" }], { reasons }), [
    { problem: "reasons-missing", part: 1 },
  ]);
  assert.deepEqual(problems([refused], { reasons: { ...reasons, facts: "" } }), [{ problem: "facts-missing" }]);
});

test("a § 82 b grant names its end, six months away at most (serviceloven § 82 b, stk. 1)", () => {
  assert.deepEqual(problems([{ ...granted, ...until(null) }]), [{ problem: "end-missing", part: 0 }]);
  assert.deepEqual(problems([{ ...granted, ...until("2026-06-30") }]), []);
  assert.deepEqual(problems([{ ...granted, ...until("2026-07-01") }]), []);
  assert.deepEqual(problems([{ ...granted, ...until("2026-07-02") }]), [{ problem: "period-too-long", part: 0 }]);
  // 31 August has no 31 February six months later: 2027 gives 28 February.
  assert.deepEqual(problems([{ ...granted, ...until("2027-02-28", "2026-08-31") }]), []);
  assert.deepEqual(problems([{ ...granted, ...until("2027-03-01", "2026-08-31") }]), [
    { problem: "period-too-long", part: 0 },
  ]);
  assert.deepEqual(problems([{ ...granted, ...until("2027-07-02"), legalBasis: "SEL-85" }]), []);
});

test("a grant says how and for how long; temporary support names its last day", () => {
  assert.deepEqual(problems([{ ...granted, deliveryForm: null, period: null }]), [
    { problem: "delivery-form-missing", part: 0 },
    { problem: "period-missing", part: 0 },
  ]);
  assert.deepEqual(problems([{ ...granted, temporary: true }]), [{ problem: "temporary-without-end", part: 0 }]);
  const backwards = { from: localDate("2026-04-06"), to: localDate("2026-04-05") };
  assert.deepEqual(problems([{ ...granted, period: backwards }]), [
    { problem: "period-ends-before-it-begins", part: 0 },
  ]);
});

test("support cannot begin before the 18th birthday (serviceloven § 1)", () => {
  assert.deepEqual(problems([granted], { bornOn: localDate("2008-04-07") }), [
    { problem: "begins-before-18", part: 0 },
  ]);
  assert.deepEqual(problems([granted], { bornOn: localDate("2008-04-06") }), []);
});

test("a need met otherwise says by what, and every legal basis comes with its guidance", () => {
  assert.deepEqual(problems([{ ...metOtherwise, metBy: " " }], { reasons }), [{ problem: "met-by-missing", part: 0 }]);
  assert.deepEqual(problems([granted], { guidance: [] }), [{ problem: "guidance-missing", part: 0 }]);
});

test("a wish for a provider that is not followed is answered with why (serviceloven § 85 a, stk. 2)", () => {
  const wish = { wish: "herberget", followed: false, reason: null };
  assert.deepEqual(problems([{ ...granted, legalBasis: "SEL-85a" }], { providerWish: wish }), [
    { problem: "provider-reason-missing" },
  ]);
  assert.deepEqual(problems([granted], { providerWish: { ...wish, followed: true } }), []);
  assert.deepEqual(problems([granted], { providerWish: { ...wish, reason: "Herberget er lukket." } }), []);
});

test("where a complaint could reach nobody, or nothing was decided, there is no letter", () => {
  assert.deepEqual(problems([granted], { unit: { name: "Visitationen" } }), [{ problem: "complaint-address-missing" }]);
  assert.deepEqual(problems([]), [{ problem: "no-parts" }]);
});

test("only what was applied for counts as granted", () => {
  assert.equal(wholeOutcome([granted, granted]), "granted");
  assert.equal(wholeOutcome([granted, metOtherwise]), "partly");
  assert.equal(wholeOutcome([metOtherwise]), "partly");
  assert.equal(wholeOutcome([refused, metOtherwise]), "partly");
  assert.equal(wholeOutcome([refused]), "refused");
});
