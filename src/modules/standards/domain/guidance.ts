import { type Calendar, calendarFrom } from "../../../kernel/calendar.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type KnownFacts, knownFacts } from "./applies.ts";
import { editionInForce, editionOn } from "./edition-in-force.ts";
import type { Facts } from "./facts.ts";
import { pickDeadlines } from "./guidance-deadlines.ts";
import type { DeadlineItem, Guidance } from "./guidance-items.ts";
import type { Law } from "./law.ts";
import { type PreparedEdition, preparedEdition, preparedWithoutEdition } from "./prepared-edition.ts";
import type { Standard } from "./standard.ts";

/**
 * Vejledning: what the standard and the law say for these facts on this day: who receives the case, what must be
 * weighed and asked, what is owed and told. Refuses nothing: a person decides, and may depart from it with reasons.
 *
 * Law: serviceloven § 1, stk. 3 and § 85; retssikkerhedsloven § 3, stk. 2 for the processing time, which is that of the
 * edition in force on the day the application was received.
 *
 * @throws RangeError for a day before the standard's first edition.
 */
export function guidance(standard: Standard, law: Law, facts: Facts, day: LocalDate): Guidance {
  const edition = editionInForce(standard, day);
  const prepared = preparedEdition(standard, edition, law);
  const known = knownFacts(facts, day);
  return {
    standard: standard.municipality.slug,
    edition: edition.id,
    route: prepared.route(known),
    deadlines: deadlines(standard, law, prepared, known),
    alternatives: prepared.alternatives(known),
    targets: prepared.targets(known),
    considerations: prepared.considerations(known),
    exclusions: prepared.exclusions(known),
    deliveryForms: prepared.deliveryForms(known),
    delivery: prepared.delivery(known),
    letter: prepared.letter(known),
    plan: prepared.plan(known),
    followUp: prepared.followUp(known),
    complaint: prepared.complaint(known),
    cost: prepared.cost(known),
    duties: prepared.duties(known),
    quality: prepared.quality(known),
    information: prepared.information(known),
  };
}

function deadlines(
  standard: Standard,
  law: Law,
  prepared: PreparedEdition,
  known: KnownFacts,
): readonly DeadlineItem[] {
  const calendar: Calendar = calendarFrom(law.calendar, standard.settings);
  const then = editionOn(standard, known.facts.applicationReceivedOn);
  const processing = then === undefined ? preparedWithoutEdition(law) : preparedEdition(standard, then, law).processing;
  return [...pickDeadlines(processing, calendar, known), ...pickDeadlines(prepared.later, calendar, known)];
}
