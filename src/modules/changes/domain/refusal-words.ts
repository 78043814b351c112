import type { NoGrant } from "../../plans/domain/grant.ts";

/** Why nothing was changed. */
export type ChangeRefused = NoGrant | "case-closed" | "support-ended" | "already-open" | "too-late";

/** Each in words. */
export const changeRefusalWords: Readonly<Record<ChangeRefused, string>> = {
  "decision-not-issued": "Der er ingen afgørelse endnu. Der er ikke støtte at ændre.",
  "nothing-granted": "Der er ikke bevilget støtte. Der er ikke noget at ændre.",
  "case-closed": "Sagen er lukket.",
  "support-ended": "Støtten er allerede slut.",
  "already-open": "En af opgaverne venter allerede på en ny afgørelse. Afgør den, eller opgiv den ændring først.",
  "too-late": "Det er afgjort, eller dagen er gået. Se, hvor ændringen er nu.",
};
