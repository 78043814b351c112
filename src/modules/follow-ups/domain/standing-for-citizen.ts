import type { GoalStanding } from "./follow-up.ts";

/** How far a goal is, told to the citizen. */
export const standingForCitizen: Readonly<Record<GoalStanding, string>> = {
  reached: "Du har nået det",
  "on-the-way": "Du er på vej",
  "not-begun": "I er ikke gået i gang endnu",
  "given-up": "Vi arbejder ikke med det mere",
};
