import { type LocalDate, parseLocalDate } from "./local-date.ts";

/** What is wrong with a text that should be a CPR number. */
export type CprProblem = "not-ten-digits" | "impossible-date";

/** A CPR number that can be one, with the birthday it tells; null for an administrative number, which tells none. */
export interface ReadCpr {
  readonly digits: string;
  readonly bornOn: LocalDate | null;
}

/**
 * Reads a CPR number as people write it, with or without hyphen and spaces.
 *
 * Ten digits and a possible date are asked for and no more: numbers without a valid check digit have been given out since
 * 2007, so modulus 11 refuses real people. A day above 60 marks an administrative number (erstatnings-CPR), whose
 * birthday must be asked for. Source: cpr.dk, "Opbygning af CPR-nummeret" and "Personnumre uden kontrolciffer".
 */
export function readCpr(text: string): ReadCpr | CprProblem {
  const digits = text.replace(/[\s-]/g, "");
  if (!/^\d{10}$/.test(digits)) return "not-ten-digits";
  const administrative = Number(digits.slice(0, 2)) > 60;
  const day = administrative ? String(Number(digits.slice(0, 2)) - 60).padStart(2, "0") : digits.slice(0, 2);
  const date = parseLocalDate(`${fullYear(digits)}-${digits.slice(2, 4)}-${day}`);
  if (date === undefined) return "impossible-date";
  return { digits, bornOn: administrative ? null : date };
}

/** The year of birth: the seventh digit and the two digits of the year tell the century together. */
function fullYear(digits: string): string {
  const year = Number(digits.slice(4, 6));
  const seventh = Number(digits[6]);
  return String(century(seventh, year) + year);
}

function century(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
