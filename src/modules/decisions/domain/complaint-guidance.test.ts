import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { loadLaw } from "../../../platform/standard-files.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import type { LetterItem, RuleItem } from "../../standards/domain/guidance-items.ts";
import { type ComplaintFacts, complaintGuidance } from "./complaint-guidance.ts";
import type { BasisGuidance } from "./decision-letter-facts.ts";

const law = loadLaw();
const said = (
  id: string,
  section: string | null = "5",
): Pick<RuleItem, "id" | "text" | "sources" | "words" | "section"> => ({
  id,
  text: `Det siger ${id}.`,
  sources: [id],
  words: { da: `Det siger ${id}.` },
  section,
});
const rule = (id: string, name: string): RuleItem => ({ ...said(id, name === "law" ? null : "5"), rule: name });
const addressClause: LetterItem = {
  ...said("AAB-26.2"),
  rule: "complaint-address",
  holds: ["complaint-address"],
  letters: ["decision"],
  outcome: [],
  address: ["Visitation & Understøttelse", "Skelbækvej 2", "6200 Aabenraa"],
};
const guidanceOn = (legalBasis: LegalBasis, more: Partial<BasisGuidance> = {}): BasisGuidance => ({
  legalBasis,
  edition: localDate("2024-12-11"),
  letter: [],
  complaint: [],
  cost: [],
  duties: [],
  ...more,
});
const decided = (bases: readonly LegalBasis[], more: Partial<ComplaintFacts> = {}): ComplaintFacts => ({
  parts: bases.map((legalBasis) => ({ task: "economy", legalBasis })),
  deadlines: [
    { what: "complaint", due: localDate("2026-04-17"), sources: ["BRO-5.1"], ownSetting: false, unset: false },
    { what: "reconsideration", due: null, sources: ["BRO-5.2"], ownSetting: false, unset: false },
  ],
  guidance: bases.map((basis) => guidanceOn(basis)),
  unit: { name: "Visitationen", phone: "99 45 44 21" },
  complaintAddress: null,
  ...more,
});

const all = "Ankestyrelsen";
/** Every combination of the four grounds, and by hand: which of them stand together in a block, and where it can be appealed. */
const table: readonly (readonly [LegalBasis[], readonly (readonly [LegalBasis[], string | null])[]])[] = [
  [["SEL-82a"], [[["SEL-82a"], null]]],
  [["SEL-82b"], [[["SEL-82b"], null]]],
  [["SEL-85"], [[["SEL-85"], all]]],
  [["SEL-85a"], [[["SEL-85a"], all]]],
  [["SEL-82a", "SEL-82b"], [[["SEL-82a", "SEL-82b"], null]]],
  [["SEL-85", "SEL-85a"], [[["SEL-85", "SEL-85a"], all]]],
  [
    ["SEL-82a", "SEL-85"],
    [
      [["SEL-82a"], null],
      [["SEL-85"], all],
    ],
  ],
  [
    ["SEL-82a", "SEL-85a"],
    [
      [["SEL-82a"], null],
      [["SEL-85a"], all],
    ],
  ],
  [
    ["SEL-82b", "SEL-85"],
    [
      [["SEL-82b"], null],
      [["SEL-85"], all],
    ],
  ],
  [
    ["SEL-82b", "SEL-85a"],
    [
      [["SEL-82b"], null],
      [["SEL-85a"], all],
    ],
  ],
  [
    ["SEL-82a", "SEL-82b", "SEL-85"],
    [
      [["SEL-82a", "SEL-82b"], null],
      [["SEL-85"], all],
    ],
  ],
  [
    ["SEL-82a", "SEL-82b", "SEL-85a"],
    [
      [["SEL-82a", "SEL-82b"], null],
      [["SEL-85a"], all],
    ],
  ],
  [
    ["SEL-82a", "SEL-85", "SEL-85a"],
    [
      [["SEL-82a"], null],
      [["SEL-85", "SEL-85a"], all],
    ],
  ],
  [
    ["SEL-82b", "SEL-85", "SEL-85a"],
    [
      [["SEL-82b"], null],
      [["SEL-85", "SEL-85a"], all],
    ],
  ],
  [
    ["SEL-82a", "SEL-82b", "SEL-85", "SEL-85a"],
    [
      [["SEL-82a", "SEL-82b"], null],
      [["SEL-85", "SEL-85a"], all],
    ],
  ],
];

test("each combination of legal bases gets its own guidance: Ankestyrelsen for 85 and 85 a, none for 82 a and 82 b", () => {
  assert.equal(table.length, 15);
  for (const [bases, expected] of table) {
    const answer = complaintGuidance(decided(bases), law);
    assert.deepEqual(
      answer.map(({ legalBases, appeal }) => [legalBases, appeal?.body ?? null]),
      expected,
      bases.join(" + "),
    );
  }
});

test("a decision that can be appealed tells 4 weeks, the last day, and that the municipality looks again within 4 weeks", () => {
  const [answer] = complaintGuidance(decided(["SEL-85"]), law);
  assert.deepEqual(answer?.appeal, {
    body: "Ankestyrelsen",
    within: { weeks: 4 },
    by: "2026-04-17",
    reconsideredWithin: { weeks: 4 },
  });
  assert.deepEqual(answer?.grounds, ["serviceloven § 166, stk. 1", "retssikkerhedsloven § 67, stk. 1"]);
  for (const source of ["retssikkerhedsloven § 66, stk. 1", "BRO-5.1", "BRO-5.2"])
    assert.ok(answer?.sources.includes(source), source);
});

test("without an appeal body the provision that says so is named, and no appeal's source is", () => {
  const [answer] = complaintGuidance(decided(["SEL-82b"]), law);
  assert.equal(answer?.appeal, null);
  assert.deepEqual(answer?.grounds, ["serviceloven § 82 b, stk. 2"]);
  assert.deepEqual(answer?.sources, ["serviceloven § 82 b, stk. 2"]);
});

test("where no day of receipt is known, there is a length and no day", () => {
  const [answer] = complaintGuidance(decided(["SEL-85"], { deadlines: [] }), law);
  assert.equal(answer?.appeal?.by, null);
  assert.deepEqual(answer?.appeal?.within, { weeks: 4 });
});

test("a complaint goes to the standard's address, else the municipality's own setting, else the unit", () => {
  const own = ["Klager", "Torvet 1", "9999 Prøveby"];
  const withClause = { guidance: [guidanceOn("SEL-85", { letter: [addressClause] })], complaintAddress: own };
  const to = (more: Partial<ComplaintFacts>) => complaintGuidance(decided(["SEL-85"], more), law)[0]?.to;

  assert.deepEqual(to(withClause), {
    lines: ["Visitation & Understøttelse", "Skelbækvej 2", "6200 Aabenraa"],
    phone: null,
    mail: null,
    sources: ["AAB-26.2"],
    ownSetting: false,
  });
  assert.deepEqual(to({ complaintAddress: own }), {
    lines: own,
    phone: "99 45 44 21",
    mail: null,
    sources: [],
    ownSetting: true,
  });
  assert.deepEqual(to({}), {
    lines: ["Visitationen"],
    phone: "99 45 44 21",
    mail: null,
    sources: [],
    ownSetting: false,
  });
  assert.equal(to({ complaintAddress: ["Visitationen, tlf. 99 45 44 21"] })?.phone, null);
});

test("the standard's own word on complaints is told, but no promise of an appeal where there is none", () => {
  const complaint = [
    rule("AAB-26.4", "no-form-required"),
    rule("AAB-26.5", "delivery-to-provider"),
    rule("AAB-26.6", "no-need-may-be-complained"),
    rule("law-complaint-late", "law"),
  ];
  const also = (basis: LegalBasis) => {
    const [answer] = complaintGuidance(decided([basis], { guidance: [guidanceOn(basis, { complaint })] }), law);
    return {
      told: answer?.also.map(({ id }) => id),
      sources: answer?.sources.filter((source) => source.startsWith("AAB")),
    };
  };
  assert.deepEqual(also("SEL-85"), { told: ["AAB-26.5", "AAB-26.6"], sources: ["AAB-26.4", "AAB-26.5", "AAB-26.6"] });
  assert.deepEqual(also("SEL-82b"), { told: ["AAB-26.5"], sources: ["AAB-26.4", "AAB-26.5"] });
});
