/** The words of the guide in both languages. */
export const expectationTexts = {
  da: {
    home: "Forside",
    title: (name: string) => `Det kan du forvente i ${name}`,
    always: "Du kan altid søge",
    alwaysMore:
      "Siden her siger ikke ja eller nej. Den viser, hvad der tæller. Kommunen ser på netop din situation, når du søger.",
    child:
      "Reglerne her er for voksne. Er du under 18 år, kan kommunens afdeling for børn og unge hjælpe dig. Du kan også søge her, hvis du snart fylder 18.",
    more: "Læs om",
    apply: "Søg om støtte",
    guide: "Læs guiden",
    orReceiver: (names: readonly string[]) => `Det kan også være ${names.join(" eller ")}. Det afhænger af din alder.`,
    whole: "Læs hele kvalitetsstandarden",
    headings: {
      modtager: "Hvem tager imod dig?",
      svar: "Hvornår får du svar?",
      hvem: "Hvem er støtten til?",
      foerst: "Hvad bliver prøvet først?",
      vurdering: "Det tæller",
      daekker: "Hvad kan du få hjælp til?",
      "daekker-ikke": "Hvad dækker støtten ikke?",
      koster: "Hvad koster det?",
      forventes: "Hvad forventes af dig?",
      "tag-med": "Hvad kan du tage med?",
      opfoelgning: "Hvordan følger kommunen op?",
      klage: "Hvis du bliver uenig",
    },
  },
  en: {
    home: "Front page",
    title: (name: string) => `What you can expect in ${name}`,
    always: "You can always apply",
    alwaysMore:
      "This page does not say yes or no. It shows what counts. The municipality looks at your own situation when you apply.",
    child:
      "These rules are for adults. If you are under 18, the municipality's department for children and young people can help you. You may apply here if you turn 18 soon.",
    more: "Read about",
    apply: "Apply for support",
    guide: "Read the guide",
    orReceiver: (names: readonly string[]) => `It may also be ${names.join(" or ")}. It depends on your age.`,
    whole: "Read the whole quality standard",
    headings: {
      modtager: "Who receives you?",
      svar: "When will you get an answer?",
      hvem: "Who is the support for?",
      foerst: "What is tried first?",
      vurdering: "What counts",
      daekker: "What can you get help with?",
      "daekker-ikke": "What does the support not cover?",
      koster: "What does it cost?",
      forventes: "What is expected of you?",
      "tag-med": "What can you bring?",
      opfoelgning: "How is it followed up?",
      klage: "If you disagree",
    },
  },
} as const;
