import { type Calendar, calendarFrom } from "../../../kernel/calendar.ts";
import { deadlineSentences } from "../../../kernel/deadline-sentences.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Text } from "../../../kernel/text.ts";
import { editionOn } from "../../standards/domain/edition-in-force.ts";
import type { Law } from "../../standards/domain/law.ts";
import { lawAddress } from "../../standards/domain/law-address.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { explainObligation } from "./explain-obligation.ts";
import type { Obligation } from "./obligation.ts";
import { obligationKey } from "./owed-order.ts";

/** Bestemmelse, som den vises: a clause with its place in the source and the edition that it was read in. */
export interface CitedClause {
  readonly id: string;
  readonly section: string;
  readonly text: Text;
  readonly edition: LocalDate;
}

/** Lovhenvisning: a citation with the public address of the act's text, where it is known. */
export interface CitedLaw {
  readonly citation: string;
  readonly href: string | null;
}

/** Forklaring: why something is owed, and why on that day. */
export interface ObligationExplanation {
  readonly clauses: readonly CitedClause[];
  readonly laws: readonly CitedLaw[];
  /** The count, step by step, in Danish: start, length, days passed over. */
  readonly counted: readonly string[];
}

/** Forklaringer: each obligation's, by `obligationKey`. */
export type Explanations = ReadonlyMap<string, ObligationExplanation>;

/** Why each of these is owed, by the standard and the law that they were computed from. */
export function explainObligations(obligations: readonly Obligation[], standard: Standard, law: Law): Explanations {
  const calendar = calendarFrom(law.calendar, standard.settings);
  return new Map(
    obligations.map((obligation) => [
      obligationKey(obligation),
      {
        clauses: obligation.sources.flatMap((id) => citedClause(standard, id, obligation.countedFrom) ?? []),
        laws: obligation.sources.flatMap((source) => citedLaw(standard, law, source)),
        counted: counted(calendar, obligation),
      },
    ]),
  );
}

/** The clause as it stood when the count began, else as it stands in the newest edition that has it. */
function citedClause(standard: Standard, id: string, on: LocalDate | null): CitedClause | undefined {
  const inForce = on === null ? undefined : editionOn(standard, on);
  const editions = inForce === undefined ? standard.editions : [inForce, ...standard.editions];
  for (const edition of editions) {
    const clause = edition.clauses.find((one) => one.id === id);
    if (clause !== undefined) return { id, section: clause.section, text: clause.text, edition: edition.id };
  }
  return undefined;
}

const citedLaw = (standard: Standard, law: Law, source: string): readonly CitedLaw[] =>
  citedClause(standard, source, null) === undefined ? [{ citation: source, href: lawAddress(law, source) }] : [];

function counted(calendar: Calendar, obligation: Obligation): readonly string[] {
  const explanation = explainObligation(obligation, calendar);
  return explanation === null ? [] : deadlineSentences(explanation);
}
