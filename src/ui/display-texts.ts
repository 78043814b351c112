/** The words of the page where one chooses how pages are shown. */
export const displayTexts = {
  da: {
    title: "Læse\u00ADhjælp",
    back: "Tilbage til siden før",
    goBack: "Gå tilbage til siden, du kom fra",
    kept: "Dit valg er gemt",
    lead: "Her vælger du, hvordan siderne skal se ud. Du kan altid vælge om.",
    size: "Hvor stor skal teksten være?",
    sizes: { ordinary: "Almindelig", larger: "Lidt større", large: "Stor", largest: "Meget stor" },
    pages: "Hvordan skal siderne være?",
    switches: {
      calm: { label: "Rolige sider", hint: "Færre farver, færre rammer og mere luft." },
      oneAtATime: {
        label: "Én ting ad gangen",
        hint: "Lange sider vises i små dele. Du bladrer frem, når du er klar.",
      },
      airy: { label: "Mere luft i teksten", hint: "Længere mellem linjer, ord og bogstaver." },
    },
    sample: "Sådan kommer det til at se ud",
    sampleText: "Kommunen har fået din ansøgning. Du hører fra os, når vi har læst den. Du skal ikke gøre noget nu.",
    keep: "Gem mit valg",
    reset: "Tilbage til almindelig",
    more: "Mere hjælp til at læse",
    moreLines: [
      "Tryk på »Læs op« øverst på siden, så læser din browser siden højt. Knappen er der kun, hvis din browser kan tale dansk.",
      "Har du valgt stærk kontrast eller færre bevægelser på din computer, følger siderne med.",
      "Du kan forstørre siderne op til fire gange i din browser. Alt er der stadig.",
    ],
    leaving: "Sådan virker »Forlad siden hurtigt«",
    where: "Dit valg gemmes kun i denne browser, i en cookie. Det siger ikke, hvem du er.",
  },
  en: {
    title: "Reading help",
    back: "Back to the page before",
    goBack: "Go back to the page you came from",
    kept: "Your choice is kept",
    lead: "Here you choose how the pages look. You can always choose again.",
    size: "How large should the text be?",
    sizes: { ordinary: "Ordinary", larger: "A little larger", large: "Large", largest: "Very large" },
    pages: "How should the pages be?",
    switches: {
      calm: { label: "Calm pages", hint: "Fewer colours, fewer frames and more space." },
      oneAtATime: {
        label: "One thing at a time",
        hint: "Long pages are shown in small parts. You go on when you are ready.",
      },
      airy: { label: "More space in the text", hint: "More room between lines, words and letters." },
    },
    sample: "This is how it will look",
    sampleText:
      "The municipality has your application. We will write when we have read it. There is nothing to do now.",
    keep: "Keep my choice",
    reset: "Back to ordinary",
    more: "More help to read",
    moreLines: [
      "Press »Read aloud« at the top of a page. Your browser then reads it to you, if it has a voice for the language.",
      "If your computer is set to high contrast or less motion, the pages follow.",
      "You can enlarge the pages up to four times in your browser. Everything is still there.",
    ],
    leaving: "How »Leave this page« works",
    where: "Your choice is kept in this browser only, in a cookie. It does not say who you are.",
  },
} as const;
