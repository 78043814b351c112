import type { ObligationName } from "../../standards/domain/effect.ts";

/** What is owed, said to the citizen as a whole sentence without its day: who shall, or may, do what. */
export const citizenSentences: Readonly<Record<ObligationName, string>> = {
  receipt: "Kommunen skal skrive til dig, at den har fået din ansøgning",
  decision: "Kommunen skal afgøre din ansøgning",
  "remitted-decision": "Kommunen skal afgøre sagen igen, fordi Ankestyrelsen har sendt den tilbage",
  "delay-notice": "Kommunen skal skrive til dig, hvis afgørelsen bliver forsinket",
  "hearing-answer": "Du kan svare på det, kommunen har skrevet til dig om",
  "information-answer": "Kommunen venter på oplysninger fra en anden, som du har givet samtykke til",
  "information-recall":
    "Kommunen skal trække et spørgsmål til en anden tilbage, fordi dit samtykke ikke gælder længere",
  "decision-letter": "Kommunen skal sende dig et brev med afgørelsen",
  "plan-offer": "Kommunen skal tilbyde dig en handleplan",
  order: "Kommunen skal bestille støtten hos dem, der skal give den",
  "first-contact": "Udføreren skal kontakte dig",
  start: "Din støtte skal begynde",
  "first-follow-up": "Kommunen skal følge op på din støtte første gang",
  "follow-up": "Kommunen skal følge op på din støtte igen",
  "report-answer": "Kommunen skal svare dem, der giver dig støtten, på det, de har fortalt",
  "grant-end": "Din bevilling slutter",
  "closing-talk": "Kommunen skal holde en afsluttende samtale med dig",
  "what-next": "Kommunen skal aftale med dig, hvad der skal ske bagefter",
  "change-hearing": "Kommunen skal spørge dig, før din støtte kan blive ændret",
  "change-decision": "Kommunen skal afgøre, om din støtte bliver ændret. Indtil da får du den støtte, du har nu",
  complaint: "Du kan klage over afgørelsen",
  "complaint-answer": "Kommunen skal svare på din klage",
  reconsideration: "Kommunen skal se på afgørelsen igen, fordi du har klaget",
  "complaint-maintained": "Du kan skrive til kommunen, at du stadig vil klage",
  "forward-to-ankestyrelsen": "Kommunen skal sende din klage til Ankestyrelsen",
  "ankestyrelsen-answer": "Kommunen skal svare Ankestyrelsen, som har spurgt om din klage",
  "carry-out-ruling": "Kommunen skal gøre det, Ankestyrelsen har bestemt",
  access: "Kommunen skal svare på et ønske om at se din sag",
};

/** Who owes it, as staff read it. */
export const owedByWords: Readonly<Record<"authority" | "provider" | "citizen" | "other", string>> = {
  authority: "Myndigheden",
  provider: "Udføreren",
  citizen: "Borgeren",
  other: "Den, der er spurgt",
};
