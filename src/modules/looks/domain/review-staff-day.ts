import type { Finding, FindPattern, Pattern } from "./finding.ts";
import { again, beforeLeaving, closed, many, night } from "./how-much-was-seen.ts";
import type { StaffDay } from "./staff-day.ts";
import {
  colleague,
  conflict,
  keptCloser,
  ownAddress,
  ownRecord,
  ownSurname,
  protectedAddress,
} from "./who-was-seen.ts";
import { openedMany, refusedMany, sameReason } from "./without-relation.ts";

const finders: Readonly<Record<Pattern, FindPattern>> = {
  "own-record": ownRecord,
  conflict,
  "own-surname": ownSurname,
  "own-address": ownAddress,
  colleague,
  "kept-closer": keptCloser,
  "protected-address": protectedAddress,
  "opened-many": openedMany,
  "refused-many": refusedMany,
  "same-reason": sameReason,
  night,
  many,
  again,
  closed,
  "before-leaving": beforeLeaving,
};

/** Everything that is odd in one member of staff's looks on one day. */
export const reviewStaffDay = (day: StaffDay): readonly Finding[] =>
  Object.values(finders).flatMap((find) => find(day));

/** What each pattern is called on screen. */
export const patternNames: Readonly<Record<Pattern, string>> = {
  "own-record": "Egne oplysninger",
  conflict: "Inhabil",
  "own-surname": "Samme efternavn",
  "own-address": "Samme adresse",
  colleague: "Kollega",
  "kept-closer": "Særligt følsom sag",
  "protected-address": "Beskyttede adresser",
  "opened-many": "Mange sager åbnet med begrundelse",
  "refused-many": "Afvist flere gange",
  "same-reason": "Samme korte begrundelse",
  night: "Opslag om natten",
  many: "Mange opslag",
  again: "Samme borger igen og igen",
  closed: "Lukkede sager",
  "before-leaving": "Opslag før fratræden",
};
