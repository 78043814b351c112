import type { LocalDate } from "./local-date.ts";

/** A day that somebody typed: the day, nothing, or something that is no day. */
export type TypedDay = LocalDate | "blank" | "unreadable";

/** Whether what was typed is a day. */
export const isDay = (typed: TypedDay): typed is LocalDate => typed !== "blank" && typed !== "unreadable";
