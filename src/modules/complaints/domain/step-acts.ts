import type { ComplaintStepKind } from "./complaint-step.ts";

/** What can be written down to a complaint, each as its address names it. */
export const stepActs = {
  svar: "answered",
  flyt: "crossed",
  del: "split",
  bemaerkning: "comment-asked",
  "skrevet-ned": "written-down",
  ret: "corrected",
  haster: "hurried",
  afventer: "information-awaited",
  genvurderet: "reconsidered",
  sendt: "sent-on",
  fasthold: "maintained",
  "traek-noget": "narrowed",
  "traek-tilbage": "withdrawn",
  ja: "confirmed",
  nej: "denied",
  fejl: "misfiled",
} as const satisfies Record<string, ComplaintStepKind>;
/** Klageskridt, som det registreres: one of them. */
export type StepAct = keyof typeof stepActs;

/** The act that an address names. */
export const stepActNamed = (text: string): StepAct | undefined =>
  (Object.keys(stepActs) as StepAct[]).find((act) => act === text);

/** The fields of one of those forms: several stand on a page. */
export const stepFields = (act: StepAct) => ({
  note: `${act}-note`,
  on: `${act}-dag`,
  outcome: `${act}-udfald`,
  parts: `${act}-opgaver`,
  how: `${act}-vej`,
  expectedOn: `${act}-forventet`,
  says: `${act}-klagen`,
  news: `${act}-nyt`,
  agreed: `${act}-ja`,
});

/** What was come to about one task of several, and what was weighed. */
export const partFieldsOf = (partId: string) => ({
  outcome: `${stepFields("genvurderet").outcome}-${partId}`,
  weighed: `${stepFields("genvurderet").note}-${partId}`,
});

/** What staff write down for the citizen: the citizen's own to do, and acknowledged by letter. */
export const isForCitizen = (act: StepAct): boolean =>
  ["fasthold", "ret", "traek-noget", "traek-tilbage", "ja", "nej"].includes(act);
