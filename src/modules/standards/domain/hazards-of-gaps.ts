import { formatDate } from "../../../kernel/danish-day.ts";
import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { editionOn } from "./edition-in-force.ts";
import type { Clause, ClauseOf } from "./effect.ts";
import type { Examined } from "./examined-edition.ts";
import { caution, type Fault } from "./file-problem.ts";
import type { Edition, Standard } from "./standard.ts";
import { legalBasisCitations } from "./words.ts";

/** What a standard should say and does not. The law holds all the same; the citizen does not read it there. */
export function missingHazards({ standard, edition, path, law }: Examined): readonly Fault[] {
  const say = (message: string): Fault => caution(path, message);
  const hasAppeal = law.legalBases.some(({ basis, appeal }) => appeal !== null && edition.legalBasis.includes(basis));
  return [
    ...processingTime(standard, edition, say),
    ...(hasAppeal && !edition.clauses.some(givesComplaintGuidance)
      ? [say("Ingen bestemmelse lover klagevejledning i afgørelsen (forvaltningsloven § 25).")]
      : []),
    ...unstatedBases(edition, say),
    ...(edition.clauses.some(({ effect }) => effect === "followup")
      ? []
      : [say("Ingen bestemmelse siger, hvordan der følges op på støtten (serviceloven § 148, stk. 2).")]),
  ];
}

type Say = (message: string) => Fault;

function processingTime(standard: Standard, { clauses }: Edition, say: Say): readonly Fault[] {
  const decisions = clauses.filter(
    (clause): clause is ClauseOf<"deadline"> => clause.effect === "deadline" && clause.what === "decision",
  );
  const law = "(retssikkerhedsloven § 3, stk. 2)";
  if (decisions.length === 0) return [say(`Ingen bestemmelse giver en frist for afgørelsen ${law}.`)];
  const isKnown = decisions.some(({ length }) => length !== null) || standard.settings.deadlines.decision !== undefined;
  return isKnown ? [] : [say(`Fristen for afgørelsen er nævnt uden et tal, og kommunen har ikke sat en selv ${law}.`)];
}

const givesComplaintGuidance = (clause: Clause): boolean =>
  clause.effect === "letter" && [clause.holds, ...(clause.alsoHolds ?? [])].includes("complaint-guidance");

/** Each provision that the edition covers is stated in the letter by some clause. */
function unstatedBases({ clauses, legalBasis }: Edition, say: Say): readonly Fault[] {
  const stating = clauses.filter(
    (clause): clause is ClauseOf<"letter"> => clause.effect === "letter" && clause.holds === "legal-basis",
  );
  return legalBasis
    .filter((basis) => !stating.some((clause) => clause.legalBasis?.includes(basis) ?? true))
    .map((basis) => say(`Ingen bestemmelse siger, at brevet nævner retsgrundlaget ${legalBasisCitations[basis]}.`));
}

/** A council sits for four years; an older standard is not this council's. */
const yearsUntilOld = 4;

/** How old the edition in force is. Municipalities must keep their standards in step with practice. */
export function driftHazards(standard: Standard, on: LocalDate): readonly Fault[] {
  const edition = editionOn(standard, on);
  if (edition === undefined || addMonths(edition.id, 12 * yearsUntilOld) > on) return [];
  const since = `Den gældende udgave er fra ${formatDate(edition.id)}, mere end ${yearsUntilOld} år før ${formatDate(on)}.`;
  const path = ["editions", standard.editions.indexOf(edition), "id"];
  return [caution(path, `${since} Se efter, om den stadig passer med lov og praksis.`)];
}
