import type { NoteRefusal } from "./judged-note.ts";

/** Why a note was not kept, to whoever wrote it. Each tells what to do with the text, which stays where it was written. */
export const noteRefusalWords: Readonly<Record<NoteRefusal, string>> = {
  "not-found": "Vi kan ikke finde bestillingen. Giv teksten til borgerens sagsbehandler.",
  unreadable: "Vi kan ikke læse notatet. Skriv det igen, eller giv teksten til borgerens sagsbehandler.",
  "order-not-accepted": "I har ikke sagt ja til bestillingen. Sig ja, før du gemmer notatet.",
  "no-access":
    "I havde ikke adgang til sagen den dag. Ret dagen, hvis den er forkert. Ellers giv teksten til borgerens sagsbehandler.",
  "before-order": "Dagen ligger før bestillingen. Ret dagen.",
  "after-end":
    "Støtten var slut den dag. Ret dagen, hvis den er forkert. Ellers giv teksten til borgerens sagsbehandler.",
  "in-future": "Dagen er ikke kommet endnu. Ret dagen.",
  "no-minutes": "Skriv, hvor mange minutter det varede.",
  "no-reason": "Skriv, hvorfor støtten ikke blev givet.",
  empty: "Skriv, hvad I lavede, eller vælg et mål.",
  "goal-not-there": "Målet er ikke borgerens. Vælg et af målene på listen.",
  "no-such-appointment": "Aftalen findes ikke i bestillingen. Vælg en anden, eller skriv notatet uden aftale.",
  "alone-without-reason": "Skriv, hvorfor borgeren ikke var med. Eller skriv, at støtten ikke blev givet.",
  "goal-missing": "Vælg et mål, eller skriv, hvorfor der ikke er et.",
  "correction-without-reason": "Skriv, hvad der var forkert.",
  "no-such-note": "Vi kan ikke finde det notat, du vil rette.",
  "already-corrected": "Notatet er allerede rettet. Ret det nyeste i stedet.",
  "written-otherwise": "Notatet er allerede gemt med andre ord. Skriv det nye som en rettelse.",
  "written-by-another": "Der er allerede skrevet, om borgeren kom den dag. Ret det notat, hvis det er forkert.",
  "overlaps-own": "Du har selv skrevet et andet notat for samme tid. Ret tiden, eller gem alligevel.",
  "overlaps-citizen": "En kollega har skrevet et notat for samme tid. Ret tiden, eller gem alligevel.",
  "not-over": "Tiden er ikke gået endnu. Ret tiden, eller gem alligevel.",
};
