import type { AnswerRefusal, DoneRefusal, SendRefusal, StepRefusal, WithdrawRefusal } from "../domain/order-acts.ts";

/** Why an order was not sent. */
export const sendRefusalWords: Readonly<Record<SendRefusal, string>> = {
  "case-closed": "Sagen er lukket. Der kan ikke bestilles støtte.",
  "decision-not-issued": "Der er ingen afgørelse endnu. Støtten kan først bestilles, når den er bevilget.",
  "nothing-granted": "Der er ikke bevilget støtte. Der er ikke noget at bestille.",
  "already-ordered":
    "Støtten er allerede bestilt. Du kan bestille igen, hvis udføreren sender bestillingen tilbage, eller du selv trækker den tilbage.",
};

/** Why a provider's act was not done. */
export const providerRefusalWords: Readonly<Record<AnswerRefusal | StepRefusal | DoneRefusal, string>> = {
  "already-answered": "Der er allerede svaret på bestillingen.",
  "order-not-accepted": "Sig først ja til bestillingen.",
  "already-registered": "Datoen er allerede skrevet ned.",
  "in-future": "Datoen kan ikke ligge efter i dag.",
  "not-promised": "Det står ikke i standarden for denne støtte. Vælg noget andet.",
  "before-order": "Datoen kan ikke ligge før den dag, bestillingen blev sendt.",
};

/** Why the authority's act on an order was not done. */
export const runningRefusalWords: Readonly<Record<WithdrawRefusal, string>> = {
  "still-granted":
    "Borgeren har stadig bevillingen. Vælg, at støtten skal bestilles igen. Skal støtten slutte, så gå til »Ændr eller stop støtten« først.",
  "not-running": "Bestillingen er ikke længere hos udføreren. Se herunder, hvad der er sket.",
};
