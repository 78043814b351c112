import type { AfterAnnulment, RulingOutcome } from "./ruling.ts";

/** What Ankestyrelsen decided, as it is chosen. */
export const outcomeLabels: Readonly<Record<RulingOutcome, string>> = {
  upheld: "Stadfæstet: afgørelsen gælder stadig",
  changed: "Ændret: Ankestyrelsen har bestemt noget andet",
  "sent-back": "Hjemvist: kommunen skal afgøre igen",
  annulled: "Ophævet: afgørelsen gælder ikke mere",
  dismissed: "Afvist: klagen bliver ikke behandlet",
};

/** The same in one word. */
export const outcomeNames: Readonly<Record<RulingOutcome, string>> = {
  upheld: "Stadfæstet",
  changed: "Ændret",
  "sent-back": "Hjemvist",
  annulled: "Ophævet",
  dismissed: "Afvist",
};

/** What happens after an annulment, as it is chosen. */
export const afterLabels: Readonly<Record<AfterAnnulment, string>> = {
  before: "Det, borgeren havde før afgørelsen, gælder igen",
  decide: "Kommunen skal træffe en ny afgørelse",
  nothing: "Der skal ikke ske mere",
};
