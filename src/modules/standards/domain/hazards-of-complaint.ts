import type { Clause } from "./effect.ts";
import type { Examined } from "./examined-edition.ts";
import type { LegalBasis } from "./facts.ts";
import { caution, type Fault, type FilePath, fault } from "./file-problem.ts";
import type { LawLegalBasis } from "./law.ts";
import { legalBasisCitations } from "./words.ts";

const appealNames: ReadonlySet<string> = new Set([
  "complaint",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
]);

/** An appeal promised where there is none, or denied where there is one (serviceloven § 166; §§ 82 a and 82 b, stk. 2). */
export function complaintHazards({ edition, path, law }: Examined): readonly Fault[] {
  const withoutAppeal = law.legalBases.filter(({ appeal }) => appeal === null);
  const withAppeal = law.legalBases.filter(({ appeal }) => appeal !== null);
  return edition.clauses.flatMap((clause, index) => {
    const at = [...path, "clauses", index];
    if (promisesInLetter(clause)) return offered(clause, withoutAppeal, [], at);
    if (offersAppeal(clause)) return offered(clause, withoutAppeal, edition.legalBasis, at);
    return deniesAppeal(clause) ? denied(clause, withAppeal, edition.legalBasis, at) : [];
  });
}

const offersAppeal = (clause: Clause): boolean => clause.effect === "deadline" && appealNames.has(clause.what);

const promisesInLetter = (clause: Clause): boolean =>
  clause.effect === "letter" && (clause.holds === "complaint-guidance" || clause.holds === "complaint-address");

const deniesAppeal = (clause: Clause): boolean => clause.effect === "complaint" && clause.rule === "no-appeal-body";

/** The provisions that the clause itself names. */
const namedBases = (clause: Clause): readonly LegalBasis[] | undefined =>
  clause.when?.legalBasis ?? ("legalBasis" in clause ? clause.legalBasis : undefined);

function offered(
  clause: Clause,
  withoutAppeal: readonly LawLegalBasis[],
  covered: readonly LegalBasis[],
  at: FilePath,
): readonly Fault[] {
  return withoutAppeal.flatMap(({ basis, noAppealSources }) => {
    const citation = legalBasisCitations[basis];
    const because = `${citation} har ingen klageinstans (${(noAppealSources ?? []).join(" og ")}).`;
    const named = namedBases(clause);
    if (named?.includes(basis)) return [fault(at, `Bestemmelsen giver klageadgang, men ${because}`)];
    if (named !== undefined || !covered.includes(basis)) return [];
    return [caution(at, `Skriv med when.legalBasis, hvad klagefristen gælder: ${because}`)];
  });
}

function denied(
  { when }: Clause,
  withAppeal: readonly LawLegalBasis[],
  covered: readonly LegalBasis[],
  at: FilePath,
): readonly Fault[] {
  const bases = when?.legalBasis ?? covered;
  return withAppeal
    .filter(({ basis }) => bases.includes(basis))
    .map(({ basis, appeal }) => {
      const where = `kan påklages til ${appeal?.body ?? ""} (${(appeal?.sources ?? []).join(" og ")})`;
      return fault(
        at,
        `Bestemmelsen siger, at der ikke kan klages, men en afgørelse efter ${legalBasisCitations[basis]} ${where}.`,
      );
    });
}
