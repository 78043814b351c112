import type { AnswerRefusal, SendRefusal, StepRefusal } from "../domain/order-acts.ts";

/** Why an order was not sent. */
export const sendRefusalWords: Readonly<Record<SendRefusal, string>> = {
  "case-closed": "Sagen er lukket. Der kan ikke bestilles støtte.",
  "decision-not-issued": "Der er ingen afgørelse endnu. Støtten kan først bestilles, når den er bevilget.",
  "nothing-granted": "Der er ikke bevilget støtte. Der er ikke noget at bestille.",
  "already-ordered": "Støtten er allerede bestilt. Sender udføreren bestillingen tilbage, kan du bestille igen.",
};

/** Why a provider's act was not done. */
export const providerRefusalWords: Readonly<Record<AnswerRefusal | StepRefusal, string>> = {
  "already-answered": "Der er allerede svaret på bestillingen.",
  "order-not-accepted": "Sig først ja til bestillingen.",
  "already-registered": "Datoen er allerede skrevet ned.",
  "in-future": "Datoen kan ikke ligge efter i dag.",
  "before-order": "Datoen kan ikke ligge før den dag, bestillingen blev sendt.",
};
