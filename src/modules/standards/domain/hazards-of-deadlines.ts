import { formatLength } from "../../../kernel/danish-day.ts";
import type { Length } from "../../../kernel/length.ts";
import type { ClauseOf, ObligationName } from "./effect.ts";
import type { Examined } from "./examined-edition.ts";
import type { LegalBasis } from "./facts.ts";
import { type Fault, type FilePath, fault } from "./file-problem.ts";
import type { Law } from "./law.ts";
import { legalBasisCitations, obligationNames } from "./words.ts";

/** Deadlines that are against what the law sets: an authority's may not be longer, a citizen's is the law's. */
export const deadlineHazards = ({ edition, path, law }: Examined): readonly Fault[] =>
  edition.clauses.flatMap((clause, index) => {
    if (clause.effect !== "deadline" || clause.length === null) return [];
    const at = [...path, "clauses", index, "length"];
    return againstLaw(
      law,
      { what: clause.what, length: clause.length, limit: limitOf(law, clause) },
      basesOf(clause),
      at,
    );
  });

/** The same for the lengths that the municipality has set itself. */
export const settingHazards = ({ standard, law }: Examined): readonly Fault[] =>
  law.obligations.flatMap((owed) => {
    const length = standard.settings.deadlines[owed.what];
    if (length === undefined) return [];
    return againstLaw(law, { what: owed.what, length, limit: owed.length }, undefined, [
      "settings",
      "deadlines",
      owed.what,
    ]);
  });

interface Told {
  readonly what: ObligationName;
  readonly length: Length;
  /** What the law sets; null where it sets nothing. */
  readonly limit: Length | null;
}

function againstLaw(law: Law, told: Told, bases: readonly LegalBasis[] | undefined, at: FilePath): readonly Fault[] {
  if (told.what === "grant-end") return overCap(law, told.length, bases, at);
  const { what, length, limit } = told;
  if (limit === null) return [];
  const owed = law.obligations.find((obligation) => obligation.what === what);
  const name = obligationNames[what].da;
  const sources = owed?.sources.join(" og ") ?? "";
  if (owed?.owedBy === "citizen" && days(length) !== days(limit)) {
    return [
      fault(at, `${name}: borgerens frist er ${formatLength(limit)}, ikke ${formatLength(length)} (${sources}).`),
    ];
  }
  if (days(length) <= days(limit)) return [];
  return [fault(at, `${name}: fristen er højst ${formatLength(limit)}, ikke ${formatLength(length)} (${sources}).`)];
}

/** Sent on with the decision kept: within the time for reconsideration, not the days after the citizen's answer. */
function limitOf(law: Law, { what, outcome }: ClauseOf<"deadline">): Length | null {
  const name = what === "forward-to-ankestyrelsen" && outcome?.includes("kept") ? "reconsideration" : what;
  return law.obligations.find((owed) => owed.what === name)?.length ?? null;
}

/** A grant longer than its provision allows. Where the clause names no provision, it is judged by every one that caps. */
function overCap(law: Law, length: Length, bases: readonly LegalBasis[] | undefined, at: FilePath): readonly Fault[] {
  return law.legalBases.flatMap(({ basis, cap }) => {
    if (cap === null || days(length) <= days(cap.length) || bases?.includes(basis) === false) return [];
    const most = `højst ${formatLength(cap.length)}, ikke ${formatLength(length)}`;
    return [
      fault(at, `Støtte efter ${legalBasisCitations[basis]} kan bevilges for ${most} (${cap.sources.join(" og ")}).`),
    ];
  });
}

const basesOf = ({ when }: ClauseOf<"deadline">): readonly LegalBasis[] | undefined => when?.legalBasis;

/** Long enough to compare lengths in different units by: a month as a twelfth of a year. */
function days(length: Length): number {
  if ("days" in length) return length.days;
  if ("weeks" in length) return 7 * length.weeks;
  return "months" in length ? (365.25 / 12) * length.months : (7 / 5) * length.workingDays;
}
