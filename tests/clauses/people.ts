import { localDate } from "../../src/kernel/local-date.ts";
import {
  applicants,
  deliveryForms,
  type Facts,
  type LegalBasis,
  legalBases,
  tasks,
} from "../../src/modules/standards/domain/facts.ts";

/** Somebody of whom everything is known. */
export type Person = { readonly [Name in keyof Facts]-?: NonNullable<Facts[Name]> } & {
  /** Whole years on the day of the application, counted by hand. */
  readonly age: number;
};

/** 40 years old, wants help with money, applies for herself, would get § 85 support alone. */
const person: Person = {
  bornOn: localDate("1985-06-15"),
  age: 40,
  applicationReceivedOn: localDate("2026-03-03"),
  earlyPension: false,
  homelessOrAtRisk: false,
  acute: false,
  legalBasis: "SEL-85",
  appliedTasks: ["economy"],
  appliedBy: "citizen",
  deliveryForm: "individual",
};

/** Somebody else in every way. */
const another: Person = {
  bornOn: localDate("2002-03-03"),
  age: 24,
  applicationReceivedOn: localDate("2026-03-03"),
  earlyPension: true,
  homelessOrAtRisk: true,
  acute: true,
  legalBasis: "SEL-82b",
  appliedTasks: ["leisure"],
  appliedBy: "relative",
  deliveryForm: "cti",
};

/** On both sides of the birthdays that the standards name: 25 and 30 years on 3 March 2026, or the day after. */
const ages: readonly (readonly [bornOn: string, age: number])[] = [
  ["2009-01-01", 17],
  ["2002-03-03", 24],
  ["2001-03-04", 24],
  ["2001-03-03", 25],
  ["1998-10-10", 27],
  ["1996-03-04", 29],
  ["1996-03-03", 30],
  ["1995-03-03", 31],
  ["1940-05-05", 85],
];

/** Those two, and for each the people who differ in one fact: so that a clause is seen to come up for its own alone. */
export const people: readonly Person[] = [person, another].flatMap((one) => [
  one,
  ...legalBases.map((legalBasis) => ({ ...one, legalBasis })),
  ...tasks.map((task) => ({ ...one, appliedTasks: [task] })),
  ...applicants.map((appliedBy) => ({ ...one, appliedBy })),
  ...deliveryForms.map((deliveryForm) => ({ ...one, deliveryForm })),
  ...ages.flatMap(([bornOn, age]) =>
    [false, true].map((earlyPension) => ({ ...one, bornOn: localDate(bornOn), age, earlyPension })),
  ),
  { ...one, homelessOrAtRisk: !one.homelessOrAtRisk },
  { ...one, acute: !one.acute },
]);

/** The citizen of the sample letters. */
export const letterReader = (legalBasis: LegalBasis): Person => ({
  ...person,
  bornOn: localDate("1990-05-14"),
  age: 35,
  legalBasis,
  appliedTasks: ["economy", "structure", "cleaning"],
});
