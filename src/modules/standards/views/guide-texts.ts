import type { Language } from "../../../ui/day-words.ts";
import type { GuideQuestion, Payers } from "../domain/plain-guide.ts";

interface GuideTexts {
  readonly title: string;
  readonly home: string;
  readonly lead: (municipality: string) => string;
  readonly always: string;
  readonly alwaysMore: string;
  readonly short: string;
  readonly call: string;
  readonly answer: string;
  readonly answerUnknown: string;
  readonly within: (length: string) => string;
  readonly price: string;
  readonly prices: Readonly<Record<Exclude<Payers, null> | "unknown", string>>;
  readonly disagree: string;
  readonly complain: (length: string) => string;
  readonly onThisPage: string;
  readonly silent: string;
  readonly applies: string;
  readonly instead: string;
  readonly rest: (count: number) => string;
  readonly law: string;
  readonly apply: string;
  readonly ask: string;
  readonly whole: string;
  readonly parts: Readonly<Record<GuideQuestion, { readonly heading: string; readonly lead: string }>>;
}

/** The guide's own sentences, in both languages. */
export const guideTexts: Readonly<Record<Language, GuideTexts>> = {
  da: {
    title: "Hvilken hjælp er der?",
    home: "Forside",
    lead: (municipality) =>
      `Har du svært ved hverdagen, kan du måske få støtte. Her ser du, hvad der gælder i ${municipality}.`,
    always: "Du kan altid søge",
    alwaysMore: "Guiden siger ikke ja eller nej. Kommunen skal se på netop dig, når du søger.",
    short: "Kort fortalt",
    call: "Spørg her",
    answer: "Du får svar",
    answerUnknown: "Kommunen har ikke oplyst, hvor lang tid det tager",
    within: (length) => `Inden ${length}, fra kommunen har fået din ansøgning`,
    price: "Det koster",
    prices: {
      nobody: "Støtten er gratis",
      "partly-you": "Støtten er gratis. Noget omkring den betaler du selv",
      unknown: "Det siger standarden ikke. Spørg, når du søger",
    },
    disagree: "Er du uenig",
    complain: (length) => `Så kan du klage inden ${length}. Nogle afgørelser kan ikke påklages`,
    onThisPage: "Vælg, hvad du vil læse om",
    silent: "Kommunens standard siger ikke noget om det. Spørg, når du søger.",
    applies: "Gælder, ",
    instead: "I stedet: ",
    rest: (count) => `Vis resten (${count})`,
    law: "Det siger loven",
    apply: "Søg om støtte",
    ask: "Svar på nogle få spørgsmål",
    whole: "Læs hele kvalitetsstandarden",
    parts: {
      who: { heading: "Hvem kan få støtte?", lead: "Det her siger kommunen. Er du i tvivl, så søg eller spørg." },
      help: {
        heading: "Hvad kan du få hjælp til?",
        lead: "Det her nævner kommunen. Du kan også søge om noget andet.",
      },
      excluded: {
        heading: "Hvad dækker støtten ikke?",
        lead: "Det er hovedreglen. Du kan søge alligevel, og så skal kommunen se på din situation.",
      },
      first: {
        heading: "Hvad bliver prøvet først?",
        lead: "Kommunen ser på, om noget mindre kan være nok. Det skal passe til dig.",
      },
      cost: { heading: "Hvad koster det?", lead: "Det er gratis at spørge og at søge." },
      time: { heading: "Hvor lang tid tager det?", lead: "Tiden begynder den dag, kommunen får din ansøgning." },
      duties: {
        heading: "Hvad forventes af dig?",
        lead: "Er noget af det svært for dig, så sig det. Så taler I om det.",
      },
      apply: {
        heading: "Sådan søger du",
        lead: "Søg her på siden, ring, skriv et brev eller mød op. Du må gerne have en med, som hjælper.",
      },
      complaint: {
        heading: "Hvis du bliver uenig",
        lead: "I afgørelsen står der altid, om du kan klage, og hvordan du gør.",
      },
    },
  },
  en: {
    title: "What help is there?",
    home: "Front page",
    lead: (municipality) =>
      `If everyday life is hard, you may be able to get support. Here you see what goes in ${municipality}.`,
    always: "You can always apply",
    alwaysMore: "The guide does not say yes or no. The municipality must look at you and your situation.",
    short: "In short",
    call: "Ask here",
    answer: "You get an answer",
    answerUnknown: "The municipality has not told how long it takes",
    within: (length) => `Within ${length} from the day the municipality has your application`,
    price: "The cost",
    prices: {
      nobody: "The support is free",
      "partly-you": "The support is free. Some things around it you pay for yourself",
      unknown: "The standard does not say. Ask when you apply",
    },
    disagree: "If you disagree",
    complain: (length) => `You can complain within ${length}. Some decisions cannot be appealed`,
    onThisPage: "Choose what to read about",
    silent: "The municipality's standard says nothing about this. Ask when you apply.",
    applies: "Applies ",
    instead: "Instead: ",
    rest: (count) => `Show the rest (${count})`,
    law: "What the law says",
    apply: "Apply for support",
    ask: "Answer a few questions",
    whole: "Read the whole quality standard",
    parts: {
      who: { heading: "Who can get support?", lead: "This is what the municipality says. If in doubt, apply or ask." },
      help: {
        heading: "What can you get help with?",
        lead: "This is what the municipality names. You may also apply for something else.",
      },
      excluded: {
        heading: "What does the support not cover?",
        lead: "This is the main rule. You may apply all the same, and then the municipality must look at your situation.",
      },
      first: {
        heading: "What is tried first?",
        lead: "The municipality looks at whether something smaller may be enough. It must fit you.",
      },
      cost: { heading: "What does it cost?", lead: "It is free to ask and to apply." },
      time: {
        heading: "How long does it take?",
        lead: "The time begins the day the municipality has your application.",
      },
      duties: {
        heading: "What is expected of you?",
        lead: "If some of it is hard for you, say so. Then you talk about it.",
      },
      apply: {
        heading: "How to apply",
        lead: "Apply on this site, call, write a letter or come in person. You may bring somebody who helps you.",
      },
      complaint: {
        heading: "If you disagree",
        lead: "The decision always tells whether you can complain, and how.",
      },
    },
  },
};
