import type { AppointmentRefusal } from "../domain/appointment-acts.ts";

/** Why nothing was done, as the citizen is told it: always with what can be done instead. */
export const ownRefusalWords: Readonly<Record<AppointmentRefusal, string>> = {
  "changed-meanwhile": "Aftalen er ændret, efter at du åbnede siden. Se, hvad der gælder nu.",
  "not-standing": "Aftalen gælder ikke længere. Du kan se herunder, hvad der er sket.",
  "already-begun": "Aftalen er begyndt eller gået. Ring til os, så finder vi ud af det sammen.",
  "not-begun-yet": "Aftalen er ikke begyndt endnu.",
  "not-today": "Aftalen er ikke i dag.",
  "nothing-asked": "Der er allerede svaret på ønsket.",
};

/** The same for staff. */
export const staffRefusalWords: Readonly<Record<AppointmentRefusal | "case-closed", string>> = {
  "changed-meanwhile":
    "Aftalen er ændret, efter at du åbnede siden. Se, hvad der gælder nu, og send igen, hvis det stadig passer.",
  "not-standing": "Aftalen gælder ikke længere. Lav en ny, hvis I skal mødes.",
  "already-begun": "Aftalen er begyndt.",
  "not-begun-yet": "Aftalen er ikke begyndt endnu. Det kan skrives ned, når den er.",
  "not-today": "Aftalen er ikke i dag. Flyt den, hvis tiden skal være en anden.",
  "nothing-asked": "Der er allerede svaret på ønsket.",
  "case-closed": "Sagen er lukket. Der kan ikke laves nye aftaler i den.",
};
