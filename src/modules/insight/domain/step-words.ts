import type { StepName } from "./case-steps.ts";

/** What each step of a case is called. */
export const stepWords: Readonly<Record<StepName, string>> = {
  application: "Ansøgning",
  assessment: "Udredning",
  considerations: "Overvejelser",
  hearing: "Partshøring",
  decision: "Afgørelse",
  plan: "Handleplan",
  order: "Bestilling",
  "follow-up": "Opfølgning",
};
