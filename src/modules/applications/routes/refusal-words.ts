import type { NoOpenApplication } from "../domain/application-acts.ts";
import type { AssignRefusal } from "../domain/handover.ts";
import type { AdviceRefusal } from "../use-cases/record-advice.ts";
import type { RouteRefusal } from "../use-cases/route-case.ts";

/** Why nothing can be done with an application, said to whoever tried. */
export const noOpenApplicationWords: Readonly<Record<NoOpenApplication, string>> = {
  "no-application": "Der er ingen ansøgning i sagen.",
  "already-withdrawn": "Ansøgningen er allerede trukket tilbage.",
  "already-decided": "Ansøgningen er allerede afgjort.",
};

/** Why a case does not move. */
export const routeWords: Readonly<Record<RouteRefusal, string>> = {
  "same-unit": "Sagen er allerede hos den enhed.",
  "no-such-unit": "Kommunen har ikke den enhed.",
};

/** Why somebody does not get the case. */
export const assignWords: Readonly<Record<AssignRefusal, string>> = {
  "taken-meanwhile": "En anden har fået sagen, mens siden var åben. Se, hvem der har den nu.",
  "already-theirs": "Den medarbejder har allerede sagen.",
  "already-nobodys": "Sagen ligger allerede i enheden.",
  "not-a-caseworker": "Den medarbejder kan ikke få sagen.",
};

/** Why guidance does not end the case. */
export const adviceWords: Readonly<Record<AdviceRefusal, string>> = {
  "already-decided": "Ansøgningen er allerede afgjort. Sagen kan ikke slutte med vejledning.",
  "case-closed": "Sagen er lukket.",
};
