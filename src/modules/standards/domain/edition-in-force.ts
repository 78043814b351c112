import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Edition, Standard } from "./standard.ts";

/**
 * The edition that binds the municipality on a given day.
 *
 * @throws RangeError for a day before the first edition: guessing a level of help would be worse than stopping.
 */
export function editionInForce(standard: Standard, day: LocalDate): Edition {
  const edition = editionOn(standard, day);
  if (edition === undefined) throw new RangeError(`${standard.municipality.slug} has no edition in force on ${day}`);
  return edition;
}

/** The edition in force on a day, or undefined before the first one. */
export const editionOn = (standard: Standard, day: LocalDate): Edition | undefined =>
  standard.editions.find((edition) => edition.inForceFrom <= day);

/** The first day on which the municipality's standard says anything. */
export const firstDayInForce = (standard: Standard): LocalDate | undefined => standard.editions.at(-1)?.inForceFrom;
