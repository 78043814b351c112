import type { Length } from "../../../kernel/length.ts";
import type { Text } from "../../../kernel/text.ts";
import { allOf, always, type Test } from "./applies.ts";
import { basisTest, clausesOf, clauseTest } from "./clause-items.ts";
import type { ClauseOf, ObligationName } from "./effect.ts";
import type { LegalBasis } from "./facts.ts";
import type { DeadlineItem } from "./guidance-items.ts";
import type { Law } from "./law.ts";
import type { Edition, Standard } from "./standard.ts";

/** What the law says of one thing that is owed. */
export type LawObligation = Law["obligations"][number];

/** Where a deadline is written: in a clause, or in the law beside which the municipality may have set a length. */
export interface DeadlineOrigin {
  readonly id: string;
  readonly text: Text;
  readonly section: string | null;
  /** Clauses and citations, before the law's own. */
  readonly citations: readonly string[];
  readonly length: Length | null;
  readonly ownSetting: boolean;
  readonly outcome: DeadlineItem["outcome"];
  readonly test: Test;
  /** True where it stands in for clauses that may not apply. */
  readonly isFallback: boolean;
}

/** The lengths that the municipality has set itself. */
export type DeadlineSettings = Standard["settings"]["deadlines"];

/** What the law's data says is owed under this name. */
export function lawObligation(law: Law, what: ObligationName): LawObligation {
  const owed = law.obligations.find((obligation) => obligation.what === what);
  if (owed === undefined) throw new RangeError(`the law's data says nothing of '${what}'`);
  return owed;
}

/** The clauses that set this deadline, then what holds where none of them applies. */
export function originsOf(
  what: ObligationName,
  edition: Edition,
  settings: DeadlineSettings,
  law: Law,
): readonly DeadlineOrigin[] {
  const clauses = [...deadlineClauses(edition, what, settings), ...followUpClauses(edition, what)].map((origin) => ({
    ...origin,
    test: allOf([origin.test, appealOnly(law, what)]),
  }));
  const isSaid = clauses.some(({ outcome }) => outcome.length === 0) && unconditional(edition, what);
  return isSaid ? clauses : [...clauses, fallback(lawObligation(law, what), settings[what], law)];
}

const unconditional = (edition: Edition, what: ObligationName): boolean =>
  edition.clauses.some(
    (clause) => clause.effect === "deadline" && clause.what === what && !clause.when && !clause.outcome,
  );

const deadlineClauses = (
  edition: Edition,
  what: ObligationName,
  settings: DeadlineSettings,
): readonly DeadlineOrigin[] =>
  clausesOf(edition, "deadline")
    .filter((clause) => clause.what === what)
    .map((clause) => clauseOrigin(clause, statedLength(clause, edition), settings[what] ?? null));

/** A deadline on the same day as another is as long as that one. */
const statedLength = ({ length, sameDayAs }: ClauseOf<"deadline">, edition: Edition): Length | null =>
  length ?? clausesOf(edition, "deadline").find(({ what }) => what === sameDayAs)?.length ?? null;

function followUpClauses(edition: Edition, what: ObligationName): readonly DeadlineOrigin[] {
  if (what !== "first-follow-up" && what !== "follow-up") return [];
  return clausesOf(edition, "followup").flatMap((clause) => {
    const length = what === "follow-up" ? clause.next : clause.first;
    return length === undefined ? [] : [clauseOrigin(clause, length, null)];
  });
}

const clauseOrigin = (
  clause: ClauseOf<"deadline" | "followup">,
  stated: Length | null,
  setting: Length | null,
): DeadlineOrigin => ({
  id: clause.id,
  text: clause.text,
  section: clause.section,
  citations: [clause.id, ...(clause.law ?? [])],
  length: stated ?? setting,
  ownSetting: stated === null && setting !== null,
  outcome: "outcome" in clause ? (clause.outcome ?? []) : [],
  test: clauseTest(clause),
  isFallback: false,
});

/** What the municipality has set where its standard is silent, else what the law sets. */
function fallback(owed: LawObligation, setting: Length | undefined, law: Law): DeadlineOrigin {
  const origin = { ...lawOrigin(owed), test: allOf([appealOnly(law, owed.what), capOnly(law, owed.what)]) };
  if (setting === undefined) return origin;
  return { ...origin, id: `own-setting-${owed.what}`, length: setting, ownSetting: true };
}

/** The law's own words for what is owed. */
export const lawOrigin = (owed: LawObligation): DeadlineOrigin => ({
  id: `law-${owed.what}`,
  text: owed.text,
  section: null,
  citations: [],
  length: owed.length,
  ownSetting: false,
  outcome: [],
  test: always,
  isFallback: true,
});

const ofAppeal: readonly ObligationName[] = [
  "complaint",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
  "remitted-decision",
  "carry-out-ruling",
];
const ofCap: readonly ObligationName[] = ["grant-end", "closing-talk", "what-next"];

/** The appeal flow runs only for decisions that have an appeal body. */
export const appealOnly = (law: Law, what: ObligationName): Test =>
  ofAppeal.includes(what) ? basisTest(basesWhere(law, ({ appeal }) => appeal !== null)) : always;

/** The end of a grant is set by law only where the law caps the grant. */
const capOnly = (law: Law, what: ObligationName): Test =>
  ofCap.includes(what) ? basisTest(basesWhere(law, ({ cap }) => cap !== null)) : always;

const basesWhere = (law: Law, holds: (basis: Law["legalBases"][number]) => boolean): readonly LegalBasis[] =>
  law.legalBases.filter(holds).map(({ basis }) => basis);
