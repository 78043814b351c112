import type { LetterKind } from "../../standards/domain/effect.ts";

/** What each kind of letter is called as a file. */
export const fileNames: Readonly<Record<LetterKind, string>> = {
  receipt: "kvittering",
  acknowledgement: "kvittering-for-det-vi-har-faaet",
  message: "besked",
  appointment: "aftale",
  group: "gruppe",
  "delay-notice": "besked-om-forsinkelse",
  consent: "samtykke",
  "information-request": "spoergsmaal-om-oplysninger",
  hearing: "partshoering",
  decision: "afgoerelse",
  plan: "handleplan",
  order: "bestilling",
  "follow-up": "opfoelgning",
  change: "aendring",
  end: "afslutning",
  "complaint-receipt": "kvittering-for-klage",
  "remark-answer": "svar-paa-bemaerkning",
  "complaint-answer": "svar-paa-klage",
  "access-given": "svar-paa-aktindsigt",
  "access-delay": "aktindsigt-forsinket",
};

/** What a list of messages may say of each kind of letter: others may see the list, so it tells nothing of the support. */
export const plainNames: Readonly<Record<LetterKind, string>> = {
  receipt: "Kvittering",
  acknowledgement: "Kvittering",
  message: "Besked fra kommunen",
  appointment: "Brev om en aftale",
  group: "Brev om en plads",
  "delay-notice": "Besked om, hvornår du får svar",
  consent: "Brev om samtykke",
  "information-request": "Brev",
  hearing: "Brev, du kan svare på",
  decision: "Afgørelse",
  plan: "Brev om en plan",
  order: "Brev",
  "follow-up": "Brev om det, vi talte om",
  change: "Brev om en ændring",
  end: "Brev om en afslutning",
  "complaint-receipt": "Kvittering",
  "remark-answer": "Svar til dig",
  "complaint-answer": "Brev med et svar",
  "access-given": "Svar til dig",
  "access-delay": "Besked til dig",
};
