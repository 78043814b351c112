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
] as const;
/** Spørgsmål (navn): one question of the form. */
export type QuestionId = (typeof questionIds)[number];

/** Spørgsmål: one page of the form. "Ved ikke" is an answer to every one of them. */
export interface Question {
  readonly id: QuestionId;
  /** The question as it is asked: the page's heading. */
  readonly title: string;
  /** What it is called in "check your answers". */
  readonly name: string;
  readonly hint: string;
  /** Why it is asked, in plain Danish. */
  readonly why: string;
  readonly sources: readonly string[];
  /** How it is answered: boxes for tasks, words for each task, free text, or yes, no and don't know with a note. */
  readonly answer: "tasks" | "words-per-task" | "text" | "yes-no" | "contact";
  /** What to write beside a yes. */
  readonly note?: { readonly label: string; readonly hint: string };
  /** Asked only where this fact can change what the guidance says. */
  readonly onlyIfItMatters?: keyof Facts;
}

/** The ways of being contacted that a citizen can choose among. */
export const contactWays = [
  { value: "telefon", label: "Ring til mig" },
  { value: "sms", label: "Send en sms om, at I gerne vil i kontakt" },
  { value: "digital-post", label: "Skriv til mig i Digital Post" },
  { value: "brev", label: "Send et brev på papir" },
  { value: "moede", label: "Mød mig, hvor jeg er" },
  { value: "hjaelper", label: "Tag fat i min hjælper først" },
  { value: "ved-ikke", label: "Ved ikke" },
] as const;
