import { sameLine } from "./staff-day.ts";

/** The last word of a name; the parts of a double name are one. */
export const surnameOf = (name: string): string => sameLine(name.trim().split(/\s+/).at(-1) ?? "");

/** Of so many people one may share a rare surname: below that, two who do are a family more often than strangers. */
const peoplePerNamesake = 5000;
/** A family has about so many in the system, however small the municipality. */
const familyMembers = 3;

/** Whether a surname is rare among the municipality's citizens. */
export const isRareSurname = (namesakes: number, citizens: number): boolean =>
  namesakes <= Math.max(familyMembers, citizens / peoplePerNamesake);
