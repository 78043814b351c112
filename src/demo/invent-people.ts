import { addDays, addMonths, dateOf, monthOf, yearOf } from "../kernel/day-arithmetic.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import type { NewCitizen } from "../modules/people/domain/citizen.ts";
import type { Dice } from "./dice.ts";
import type { Names } from "./story-schema.ts";

/** A name that nobody has. */
export interface InventedName {
  readonly first: string;
  readonly full: string;
  readonly isWoman: boolean;
}

/** Every name that can be made, in the order of the dice: each is used once in a municipality. */
export const inventedNames = (names: Names, dice: Dice): readonly InventedName[] =>
  dice.shuffled(
    [
      { firsts: names.women, isWoman: true },
      { firsts: names.men, isWoman: false },
    ].flatMap(({ firsts, isWoman }) =>
      firsts.flatMap((first) => names.surnames.map((surname) => ({ first, full: `${first} ${surname}`, isWoman }))),
    ),
  );

/** What is wanted of a person. */
export interface PersonWanted {
  readonly ages: readonly [youngest: number, oldest: number];
  readonly digital: boolean;
  readonly cpr: boolean;
  readonly hasHome: boolean;
  /** A number of the person's own in the municipality, below 500. */
  readonly serial: number;
}

/** An invented person who could live in the municipality. */
export function inventPerson(
  named: InventedName,
  wanted: PersonWanted,
  names: Pick<Names, "streets" | "town">,
  dice: Dice,
  today: LocalDate,
): NewCitizen {
  const [youngest, oldest] = wanted.ages;
  const bornOn = birthday(youngest + dice.below(oldest - youngest + 1), dice, today);
  return {
    name: named.full,
    cprNumber: wanted.cpr ? inventedCpr(bornOn, named.isWoman, wanted.serial, dice) : null,
    bornOn,
    addressLines: [
      wanted.hasHome ? `${dice.pick(names.streets)} ${1 + dice.below(120)}` : "Uden fast bolig",
      names.town,
    ],
    phone: inventedPhone(wanted.serial),
    mail: null,
    digital: wanted.digital,
  };
}

/** A Danish number never begins with 0, so nobody has this one. */
export const inventedPhone = (serial: number): string => {
  const digits = String(serial).padStart(4, "0");
  return `00 00 ${digits.slice(0, 2)} ${digits.slice(2)}`;
};

/** A day on which somebody turned that age within the last year, but not within the last month. */
function birthday(age: number, dice: Dice, today: LocalDate): LocalDate {
  const day = addDays(addMonths(today, -12 * age), -30 - dice.below(300));
  const isAvoided = (monthOf(day) === 1 && dateOf(day) === 1) || (monthOf(day) === 2 && dateOf(day) === 29);
  return isAvoided ? addDays(day, 1) : day;
}

/**
 * A number that nobody is born with: the day of birth + 60, as for administrative numbers. The seventh digit tells the
 * century and the last one the sex, as in all CPR numbers. Source: cpr.dk, "Opbygning af CPR-nummeret".
 */
function inventedCpr(bornOn: LocalDate, isWoman: boolean, serial: number, dice: Dice): string {
  const day = String(dateOf(bornOn) + 60);
  const month = String(monthOf(bornOn)).padStart(2, "0");
  const year = String(yearOf(bornOn) % 100).padStart(2, "0");
  const century = yearOf(bornOn) >= 2000 ? 4 : dice.below(4);
  const own = String(serial * 2 + (isWoman ? 0 : 1)).padStart(3, "0");
  return `${day}${month}${year}${century}${own}`;
}
