import type { DispatchTrouble } from "./dispatch.ts";

/** What went wrong with a letter, in words for staff. */
export const troubleWords: Readonly<Record<DispatchTrouble, string>> = {
  refused: "Digital Post kunne ikke tage imod brevet.",
  "mailbox-closed": "Borgeren har ingen åben postkasse i Digital Post.",
  "no-answer": "Digital Post svarede ikke. Brevet kan være nået frem.",
  restored: "Systemet er gendannet fra en sikkerhedskopi. Brevet kan være sendt.",
  "not-addressable": "Borgerens CPR-nummer eller kommunens CVR-nummer mangler.",
};

/** Handed over, and nothing more is known. */
export const noReceiptWords = "Digital Post har taget imod brevet, men har ikke meldt, at borgeren kan se det.";
