import type { AnswerRefusal } from "../domain/answer-plan.ts";
import type { OfferRefusal } from "../domain/offer-plan.ts";

/** Why a plan was not saved or offered. */
export const offerRefusalWords: Readonly<Record<OfferRefusal, string>> = {
  "case-closed": "Sagen er lukket. Der kan ikke laves en handleplan.",
  "decision-not-issued": "Der er ingen afgørelse endnu. Handleplanen hører til en bevilling.",
  "nothing-granted": "Der er ikke bevilget støtte. Handleplanen hører til en bevilling.",
  "already-offered":
    "Planen er allerede tilbudt. Den kan rettes, når borgeren har sagt nej, eller når en opfølgning siger, at støtten skal justeres.",
  "changed-by-another":
    "En anden har ændret planen, mens du skrev. Din tekst står stadig i felterne. Den andens tekst står under formularen. Ret felterne, og gem igen.",
  "goal-missing":
    "Nogle af de bevilgede opgaver har ikke et mål. Lav et mål, eller skriv under »Opgaver uden mål«, hvorfor der ikke er et.",
};

/** Why an answer to a plan was not taken. */
export const answerRefusalWords: Readonly<Record<AnswerRefusal, string>> = {
  "not-offered": "Der er ikke tilbudt en handleplan endnu.",
  "already-answered": "Der er allerede svaret på handleplanen.",
  "before-offer": "Svaret kan ikke være givet, før planen blev tilbudt.",
  "in-future": "Svaret kan ikke være givet efter i dag.",
};
