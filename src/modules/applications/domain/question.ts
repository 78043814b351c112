import type { Text } from "../../../kernel/text.ts";
import type { Facts } from "../../standards/domain/facts.ts";

/** The questions of the citizen's form, in their order; each is the last part of its page's address. */
export const questionIds = [
  "opgaver",
  "egne-ord",
  "hverdag",
  "proevet",
  "hjaelper",
  "akut",
  "bolig",
  "pension",
  "oensker",
  "kontakt",
  "dokumenter",
] as const;
/** Spørgsmål (navn): one question of the form. */
export type QuestionId = (typeof questionIds)[number];

/** Sprog i ansøgningen: the languages that the form can be read in. Answers are kept as codes, and staff read Danish. */
export type FormLanguage = keyof Text;

/** Spørgsmålets ord: all that is said about a question, in one language. */
export interface QuestionText {
  /** The question as it is asked: the page's heading. */
  readonly title: string;
  /** What it is called in "check your answers". */
  readonly name: string;
  readonly hint: string;
  /** Why it is asked, in plain words. */
  readonly why: string;
  /** What to write beside a yes. */
  readonly note?: { readonly label: string; readonly hint: string };
}

/** Spørgsmål: one page of the form. "Ved ikke" is an answer to every one of them. */
export interface Question extends QuestionText {
  readonly id: QuestionId;
  readonly sources: readonly string[];
  /** How it is answered: boxes for tasks, words for each task, free text, yes, no and don't know with a note, or files. */
  readonly answer: "tasks" | "words-per-task" | "text" | "yes-no" | "helper" | "contact" | "papers";
  /** Asked only where this fact can change what the guidance says. */
  readonly onlyIfItMatters?: keyof Facts;
}

/** The ways of being contacted that a citizen can choose among. */
export const contactWays = [
  { value: "telefon", label: "Ring til mig", en: "Call me" },
  {
    value: "sms",
    label: "Send en sms om, at I gerne vil i kontakt",
    en: "Send a text message that you want to talk to me",
  },
  { value: "digital-post", label: "Skriv til mig i Digital Post", en: "Write to me in Digital Post" },
  { value: "brev", label: "Send et brev på papir", en: "Send a letter on paper" },
  { value: "moede", label: "Mød mig, hvor jeg er", en: "Meet me where I am" },
  { value: "hjaelper", label: "Tag fat i min hjælper først", en: "Contact my helper first" },
  { value: "ved-ikke", label: "Ved ikke", en: "I do not know" },
] as const;
