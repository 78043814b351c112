import type { GroupRefusal } from "../domain/group-acts.ts";

/** Why nothing was done, as staff are told it: always with what can be done instead. */
export const groupRefusalWords: Readonly<Record<GroupRefusal | "has-members", string>> = {
  "changed-meanwhile": "Nogen har ændret det, efter at du åbnede siden. Se, hvad der gælder nu, og prøv igen.",
  "order-not-accepted": "Sig først ja til bestillingen.",
  "case-closed": "Sagen er lukket. Der kan ikke gives plads i en gruppe.",
  "group-over": "Gruppen er slut. Vælg en anden.",
  "open-to-all": "Her må alle komme. Fortæl borgeren om stedet. Der er ingen liste.",
  "already-in": "Borgeren er allerede i gruppen eller på ventelisten.",
  "not-waiting": "Borgeren står ikke på ventelisten længere.",
  "has-left": "Borgeren er ikke længere i gruppen.",
  "no-such-day": "Gruppen mødes ikke den dag.",
  "day-is-over": "Dagen er gået, eller gruppen er holdt.",
  "already-cancelled": "Dagen er allerede aflyst.",
  "not-cancelled": "Dagen er ikke aflyst.",
  "nothing-asked": "Der er ikke noget ønske at svare på.",
  "has-members": "Der er borgere i gruppen. Lav et nyt åbent sted i stedet.",
};

/** The same for the citizen. */
export const ownGroupRefusalWords: Readonly<Record<GroupRefusal, string>> = {
  ...groupRefusalWords,
  "changed-meanwhile": "Noget er ændret, efter at du åbnede siden. Se, hvad der gælder nu.",
  "has-left": "Du er ikke længere med i gruppen.",
  "no-such-day": "Gruppen mødes ikke den dag.",
  "day-is-over": "Dagen er gået. Ring til os, hvis der er noget, du vil sige.",
  "nothing-asked": "Du har ikke bedt om at komme ud.",
};
