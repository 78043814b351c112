import { dayFromParts, type LocalDate } from "./local-date.ts";

/** Påskedag: Easter Sunday of the Gregorian calendar (the anonymous computus, after Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * toSunday) / 451);
  const daysFromMarch = epact + toSunday - 7 * lateMoon + 114;
  return dayFromParts(year, Math.floor(daysFromMarch / 31), (daysFromMarch % 31) + 1);
}
