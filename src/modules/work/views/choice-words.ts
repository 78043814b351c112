import { obligationNames } from "../../standards/domain/words.ts";
import type { Scope, Urgency, WorkChoice } from "../domain/work-list.ts";

/** Whose cases, as the links of the list say it. */
export const scopeWords: Readonly<Record<Scope, string>> = {
  mine: "Mine",
  enhed: "Min enhed",
  ufordelt: "Ufordelte",
  alle: "Alle, jeg må se",
};

/** How urgent, as the links of the list say it. */
export const urgencyWords: Readonly<Record<Urgency, string>> = {
  alle: "Alle frister",
  overskredet: "Overskredet",
  snart: "Inden for en uge",
  venter: "Venter på andre",
  nye: "Nye til mig",
};

/** A choice of cases in one line. */
export const choiceInWords = ({ scope, urgency, what }: WorkChoice): string =>
  `${[scopeWords[scope], urgencyWords[urgency], ...(what === null ? [] : [obligationNames[what].da])].join(" · ")}.`;
