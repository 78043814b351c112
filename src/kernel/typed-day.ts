import type { LocalDate } from "./local-date.ts";

/** A day that somebody typed: the day, nothing, or something that is no day. */
export type TypedDay = LocalDate | "blank" | "unreadable";
