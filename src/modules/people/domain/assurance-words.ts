import type { Assurance } from "./assurance.ts";

/** What each level of assurance is called to people. */
export const assuranceWords: Readonly<Record<Assurance, string>> = {
  low: "Lav",
  substantial: "Betydelig",
  high: "Høj",
};
