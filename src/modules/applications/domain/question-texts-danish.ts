import type { QuestionId, QuestionText } from "./question.ts";

/** The questions in Danish. */
export const danishTexts: Readonly<Record<QuestionId, QuestionText>> = {
  opgaver: {
    title: "Hvad vil du gerne have hjælp til?",
    name: "Det vil du have hjælp til",
    hint: "Sæt kryds ved alt det, der passer. Du kan også svare, at du ikke ved det.",
    why: "Kommunen skal tage stilling til hver ting, du søger om hjælp til.",
  },
  "egne-ord": {
    title: "Fortæl med dine egne ord",
    name: "Dine egne ord",
    hint: "Hvad er svært, og hvad kan du selv? Skriv så lidt eller meget, du vil.",
    why: "Kommunen skal se på netop dig og din situation. Derfor betyder dine egne ord noget.",
  },
  hverdag: {
    title: "Hvordan er din hverdag lige nu?",
    name: "Din hverdag",
    hint: "For eksempel: Hvad lykkes? Hvad går i stå? Hvornår er det sværest?",
    why: "Hjælpen skal bygge på, hvordan du klarer dig i hverdagen, og ikke kun på en diagnose.",
  },
  proevet: {
    title: "Hvad har du prøvet, og hvilken hjælp har du nu?",
    name: "Det har du prøvet",
    hint: "For eksempel familie, venner, et værested, en app, hjemmehjælp eller hjælp fra jobcentret.",
    why: "Kommunen skal se på, om anden hjælp kan være nok, eller om du har brug for mere.",
  },
  hjaelper: {
    title: "Er der nogen, der hjælper dig med sagen?",
    name: "Din hjælper",
    hint: "Det kan være en ven, en pårørende, en bisidder eller en værge.",
    why: "Du har ret til at have en med, som støtter dig eller taler for dig.",
    note: { label: "Hvordan får vi fat i din hjælper?", hint: "Skriv telefon eller mail." },
  },
  akut: {
    title: "Har du brug for hjælp med det samme?",
    name: "Hjælp med det samme",
    hint: "Ring 112, hvis nogen er i fare lige nu.",
    why: "Så kan kommunen se på din sag før andre, hvis det haster.",
    note: { label: "Hvorfor haster det?", hint: "Skriv kort, hvad der sker, og hvornår." },
  },
  bolig: {
    title: "Er du uden bolig, eller er du ved at miste den?",
    name: "Din bolig",
    hint: "Svar også ja, hvis du sover hos andre, fordi du ikke har et sted at bo.",
    why: "Der findes særlig hjælp til at få og beholde en bolig.",
  },
  pension: {
    title: "Får du førtidspension?",
    name: "Førtidspension",
    hint: "Svar også ja, hvis du har fået den tilkendt, men ikke har fået penge endnu.",
    why: "Svaret afgør, hvilken del af kommunen der får din sag.",
  },
  oensker: {
    title: "Hvad ønsker du, der skal blive anderledes?",
    name: "Dine ønsker",
    hint: "For eksempel hvad du håber på, eller hvordan og hvornår hjælpen passer dig bedst.",
    why: "Du har ret til at være med til at bestemme, hvordan din sag bliver løst.",
  },
  kontakt: {
    title: "Hvordan vil du helst have, at vi kontakter dig?",
    name: "Kontakt med dig",
    hint: "Sæt kryds ved alt det, der er i orden for dig.",
    why: "Så kan vi aftale en samtale på en måde, der er til at være i for dig.",
  },
  dokumenter: {
    title: "Har du papirer, vi skal se?",
    name: "Dine papirer",
    hint: "Det kan være en udtalelse fra din læge eller et billede af et brev. Du må gerne springe over.",
    why: "Papirer kan gøre det lettere at forstå din situation. Du kan også sende dem senere.",
  },
};
