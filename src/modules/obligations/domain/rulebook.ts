import { type Calendar, calendarFrom } from "../../../kernel/calendar.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type KnownFacts, knownFacts } from "../../standards/domain/applies.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { Facts } from "../../standards/domain/facts.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Edition, Standard } from "../../standards/domain/standard.ts";

/** What one case's obligations are looked up in. */
export interface Rulebook {
  readonly standard: Standard;
  readonly law: Law;
  readonly calendar: Calendar;
  readonly facts: Facts;
  readonly today: LocalDate;
}

/** What decides which clauses apply to one thing owed: the edition that binds it, and the facts, once for each ground. */
export interface Ground {
  readonly edition: Edition;
  readonly known: readonly KnownFacts[];
}

/** The rulebook of one case on one day, with the municipality's own calendar. */
export const rulebook = (facts: Facts, standard: Standard, law: Law, today: LocalDate): Rulebook => ({
  standard,
  law,
  calendar: calendarFrom(law.calendar, standard.settings),
  facts,
  today,
});

/**
 * The ground of what starts on a day: the edition in force then, and the facts of the case.
 *
 * @throws RangeError for a day before the first edition.
 */
export const groundOn = (book: Rulebook, day: LocalDate, facts: Facts = book.facts): Ground => ({
  edition: editionInForce(book.standard, day),
  known: [knownFacts(facts, day)],
});
