/** The fields of the form of a day note. A device that writes without coverage has the same form. */
export const noteFields = {
  /** The note's own id, made with the form. */
  id: "notat",
  appointment: "aftale",
  corrects: "retter",
  /** What the writer has been told and saves it in spite of. */
  seen: "advarsler",
  day: "dag",
  clock: "klokken",
  minutes: "minutter",
  otherMinutes: "andre-minutter",
  mode: "maade",
  citizen: "borgeren-med",
  whyAlone: "hvorfor-ikke-med",
  others: "andre-med",
  deliverer: "givet-af",
  note: "lavede",
  whyNoGoal: "uden-maal",
  whyCorrected: "hvorfor-rettet",
  whose: "skyldes",
  reason: "hvorfor",
  instead: "i-stedet",
} as const;

/** The fields of the goal in a row, from 1: how it went, and the goal as it read. */
export const goalFields = (row: number) => ({ movement: `maal-${row}`, goal: `maal-${row}-tekst` }) as const;

/** The choice that a goal was worked with and nobody has said how it went: a group note begins with it. */
export const workedUnsaid = "arbejdet-med";

/** The minutes that take one press. */
export const minuteChoices = [15, 30, 45, 60, 90, 120] as const;
