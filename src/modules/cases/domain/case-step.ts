/** The steps of a case, in the order in which it moves. */
export const stepNames = [
  "application",
  "assessment",
  "considerations",
  "hearing",
  "decision",
  "plan",
  "order",
  "follow-up",
] as const;
/** Trin (navn): one step of a case. */
export type StepName = (typeof stepNames)[number];

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
