import type { Language } from "../../../ui/day-words.ts";

/** The front page's words in both languages. */
export const homeTexts = {
  da: {
    title: "Få støtte i din hverdag",
    lead: "Har du svært ved at få hverdagen til at fungere? Så kan kommunen måske hjælpe dig. Hjælpen hedder",
    here: "Her kan du se, hvilken hjælp der er i din kommune, og hvad du kan forvente. Du kan også søge om støtte. Det er gratis at spørge, og du kan altid søge.",
    choose: "Vælg din kommune",
    guide: "Hvilken hjælp er der?",
    expect: "Hvad kan jeg forvente her?",
    apply: "Søg om støtte",
    whole: "Hele standarden",
    how: "Sådan går det for sig",
    steps: [
      "Du søger. Det kan du gøre her, på telefon, i et brev eller ved at møde op.",
      "Kommunen taler med dig om din hverdag. Du må tage en med, som du stoler på.",
      "Du får et svar på skrift. Der står, hvorfor svaret er, som det er.",
      "Får du støtte, laver I mål sammen. I taler jævnligt om, hvordan det går.",
    ],
    more: "Vil du vide mere?",
    standards: "Læs kommunernes kvalitetsstandarder",
    compare: "Sammenlign to kommuner",
    staff: "For ansatte",
    staffLogin: "Log ind som medarbejder eller udfører",
  },
  en: {
    title: "Get support in your everyday life",
    lead: "Is it hard to make everyday life work? Then the municipality may be able to help you. In Danish the help is called",
    here: "Here you can see what help there is in your municipality, and what you can expect. You can also apply. It is free to ask, and you can always apply.",
    choose: "Choose your municipality",
    guide: "What help is there?",
    expect: "What can I expect here?",
    apply: "Apply for support",
    whole: "The whole standard",
    how: "How it goes",
    steps: [
      "You apply. You can do it here, by phone, by letter or in person.",
      "The municipality talks with you about your everyday life. You may bring somebody you trust.",
      "You get an answer in writing. It tells why the answer is as it is.",
      "If you get support, you set goals together. You talk regularly about how it goes.",
    ],
    more: "Do you want to know more?",
    standards: "Read the municipalities' quality standards (in Danish)",
    compare: "Compare two municipalities (in Danish)",
    staff: "For staff",
    staffLogin: "Log in as staff or provider (in Danish)",
  },
} as const satisfies Readonly<Record<Language, object>>;
