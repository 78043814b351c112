import type { AwaySide, Movement, SupportMode } from "./day-note.ts";

/** Each way of support as the citizen reads it, after "Du fik støtte i 45 minutter,". */
export const myModeWords: Readonly<Record<SupportMode, string>> = {
  "at-home": "hjemme hos dig",
  elsewhere: "et andet sted end hjemme",
  group: "i en gruppe",
  "drop-in": "i et værested",
  phone: "på telefon",
  screen: "på skærm",
  message: "i en besked",
};

/** How it went with a goal, as the citizen reads it. */
export const myMovementWords: Readonly<Record<Movement, string>> = {
  forward: "det gik frem",
  same: "det var som før",
  back: "det gik tilbage",
};

/** What stands before the reason why support fell away, as the citizen reads it. */
export const myAwayWords: Readonly<Record<AwaySide, string>> = {
  citizen: "Grunden, der er skrevet, er",
  provider: "De, der giver støtten, kunne ikke komme",
  other: "Grunden var",
};
