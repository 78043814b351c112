import type { AwaySide, Deliverer, Movement, SupportMode } from "./day-note.ts";

/** Each way of support as it is read. */
export const modeWords: Readonly<Record<SupportMode, string>> = {
  "at-home": "Hjemme hos borgeren",
  elsewhere: "Et andet sted",
  group: "I en gruppe",
  "drop-in": "I et værested",
  phone: "På telefon",
  screen: "På skærm",
  message: "I en besked",
};

/** Who gave support, as it is read. */
export const delivererWords: Readonly<Record<Deliverer, string>> = {
  staff: "Medarbejder",
  peer: "Peer",
  volunteer: "Frivillig",
};

/** How it goes with a goal, as it is read. */
export const movementWords: Readonly<Record<Movement, string>> = {
  forward: "Frem",
  same: "Som før",
  back: "Tilbage",
};

/** On whose side support fell away, as staff read it. */
export const awayWords: Readonly<Record<AwaySide, string>> = {
  citizen: "Borgeren",
  provider: "Os",
  other: "Andet",
};

/** The same before the reason in a note. */
export const awaySaid: Readonly<Record<AwaySide, string>> = {
  citizen: "Det skyldtes borgeren",
  provider: "Det skyldtes udføreren",
  other: "Det skyldtes andet",
};
