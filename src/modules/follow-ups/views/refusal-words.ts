import type { NoGrant } from "../../plans/domain/grant.ts";
import type { ClosingRefusal, EndRefusal, HoldRefusal } from "../domain/follow-up-acts.ts";

/** Why a follow-up, or what belongs to the end of support, was not written down. */
export const followUpRefusalWords: Readonly<Record<HoldRefusal | EndRefusal | ClosingRefusal | NoGrant, string>> = {
  "decision-not-issued": "Der er ingen afgørelse endnu. Der er ikke noget at følge op på.",
  "nothing-granted": "Der er ikke bevilget støtte. Der er ikke noget at følge op på.",
  "case-closed": "Sagen er lukket.",
  "support-ended": "Støtten er allerede slut.",
  "before-grant": "Datoen kan ikke ligge før den dag, støtten blev bevilget.",
  "already-held-that-day": "Der er allerede skrevet en opfølgning den dag.",
  "support-not-started": "Støtten er ikke begyndt, så den kan ikke slutte.",
  "before-start": "Datoen kan ikke ligge før den dag, støtten begyndte.",
  "in-future": "Datoen kan ikke ligge efter i dag.",
  "decision-owed":
    "Borgeren er ikke enig. Så kræver det partshøring og en ny afgørelse. Gå til »Ændr eller stop støtten«.",
  "not-owed": "Det er ikke noget, nogen skylder i sagen nu.",
};
