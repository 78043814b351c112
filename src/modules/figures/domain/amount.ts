/** Tid og penge: minutes of support and what they cost, in whole øre. */
export interface Amount {
  readonly minutes: number;
  readonly oere: number;
}

/** Nothing. */
export const noAmount: Amount = { minutes: 0, oere: 0 };

/** Both together. */
export const plus = (one: Amount, other: Amount): Amount => ({
  minutes: one.minutes + other.minutes,
  oere: one.oere + other.oere,
});

/** What is left of the one when the other is taken from it. */
export const less = (one: Amount, other: Amount): Amount => ({
  minutes: one.minutes - other.minutes,
  oere: one.oere - other.oere,
});

/** Whole parts of whole numbers, the half rounded up. */
export const rounded = (parts: number, of: number): number => Math.floor((2 * parts + of) / (2 * of));

/** `12,5 timer`, to the nearest quarter of an hour. */
export const hoursInWords = (minutes: number): string =>
  `${(Math.round(minutes / 15) / 4).toLocaleString("da-DK")}\u00a0${minutes === 60 ? "time" : "timer"}`;

/** `1.234 kr.`, to the nearest krone. */
export const kronerInWords = (oere: number): string => `${rounded(oere, 100).toLocaleString("da-DK")}\u00a0kr.`;

/** `1234,50`, for a sheet: all of it, and nothing that a sheet would not add up. */
export const kronerInSheet = (oere: number): string =>
  `${Math.floor(oere / 100)},${String(oere % 100).padStart(2, "0")}`;

/** `12,50`: hours for a sheet. */
export const hoursInSheet = (minutes: number): string => kronerInSheet(rounded(minutes * 100, 60));
