import type { Language } from "../../../ui/day-words.ts";
import type { Known } from "../domain/expectation-question.ts";
import type { ExpectationStep } from "../domain/expectation-steps.ts";

interface QuestionTexts {
  readonly title: string;
  readonly lead: (municipality: string) => string;
  readonly privacy: string;
  readonly count: (at: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly show: string;
  readonly known: Readonly<Record<Known, string>>;
  /** What stands where no answer was given. */
  readonly untold: string;
  readonly yourAnswers: string;
  readonly change: string;
  readonly questions: Readonly<
    Record<
      ExpectationStep,
      { readonly title: string; readonly label: string; readonly hint: string; readonly short: string }
    >
  >;
}

/** The words of the questions before the guide, in both languages. */
export const questionTexts: Readonly<Record<Language, QuestionTexts>> = {
  da: {
    title: "Hvad kan jeg forvente?",
    lead: (municipality) => `Svar på nogle få spørgsmål. Så ser du, hvad der tæller i ${municipality}.`,
    privacy: "Vi gemmer ikke dine svar. Du kan springe over. Du kan altid søge, uanset hvad du svarer.",
    count: (at, of) => `Spørgsmål ${at} af ${of}`,
    back: "Tilbage",
    next: "Næste spørgsmål",
    show: "Vis, hvad jeg kan forvente",
    known: { ja: "Ja", nej: "Nej", "ved-ikke": "Ved ikke, eller vil ikke svare" },
    untold: "Ikke svaret",
    yourAnswers: "Dine svar",
    change: "Ret",
    questions: {
      alder: {
        title: "Hvor gammel er du?",
        label: "Din alder",
        hint: "Skriv i hele år. Alderen kan afgøre, hvem du skal tale med.",
        short: "Alder",
      },
      hjaelp: {
        title: "Hvad vil du have hjælp til?",
        label: "Det vil jeg have hjælp til",
        hint: "Vælg alt det, der passer.",
        short: "Hjælp til",
      },
      pension: {
        title: "Får du førtidspension?",
        label: "Får du førtidspension?",
        hint: "Det kan afgøre, hvem du skal tale med.",
        short: "Førtidspension",
      },
      bolig: {
        title: "Har du et sted at bo?",
        label: "Er du hjemløs, eller er du i fare for at miste din bolig?",
        hint: "Så er der måske en særlig hjælp.",
        short: "Hjemløs eller i fare for det",
      },
    },
  },
  en: {
    title: "What can I expect?",
    lead: (municipality) => `Answer a few questions. Then you see what counts in ${municipality}.`,
    privacy: "We do not keep your answers. You can pass over a question. You can always apply, whatever you answer.",
    count: (at, of) => `Question ${at} of ${of}`,
    back: "Back",
    next: "Next question",
    show: "Show me what I can expect",
    known: { ja: "Yes", nej: "No", "ved-ikke": "I do not know, or I would rather not say" },
    untold: "Not answered",
    yourAnswers: "Your answers",
    change: "Change",
    questions: {
      alder: {
        title: "How old are you?",
        label: "Your age",
        hint: "In whole years. Your age may decide whom you talk to.",
        short: "Age",
      },
      hjaelp: {
        title: "What would you like help with?",
        label: "I would like help with",
        hint: "Choose all that fit.",
        short: "Help with",
      },
      pension: {
        title: "Do you get early retirement pension?",
        label: "Do you get early retirement pension (førtidspension)?",
        hint: "It may decide whom you talk to.",
        short: "Early retirement pension",
      },
      bolig: {
        title: "Do you have somewhere to live?",
        label: "Are you homeless, or at risk of losing your home?",
        hint: "Then there may be special help.",
        short: "Homeless or at risk of it",
      },
    },
  },
};
