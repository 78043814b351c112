import type { Text } from "../../../kernel/text.ts";
import type { Clause, ClauseOf } from "./effect.ts";

/** What people ask of a standard, in the order in which they ask. Every clause answers exactly one of them. */
export const questions = {
  about: { da: "Hvad er støtten?", en: "What is the support?" },
  who: { da: "Hvem kan få støtte?", en: "Who can get support?" },
  help: { da: "Hvad kan du få hjælp til?", en: "What can you get help with?" },
  excluded: { da: "Hvad dækker støtten ikke?", en: "What does the support not cover?" },
  first: { da: "Hvad bliver prøvet først?", en: "What is tried first?" },
  weighed: { da: "Hvad ser kommunen på?", en: "What does the municipality look at?" },
  apply: { da: "Sådan søger du", en: "How to apply" },
  time: { da: "Hvor lang tid tager det?", en: "How long does it take?" },
  cost: { da: "Hvad koster det?", en: "What does it cost?" },
  delivery: { da: "Hvordan foregår støtten?", en: "How is the support given?" },
  plan: { da: "Mål og plan", en: "Goals and plan" },
  duties: { da: "Hvad forventes af dig?", en: "What is expected of you?" },
  review: { da: "Opfølgning", en: "Follow-up" },
  letter: { da: "Afgørelsen og brevet til dig", en: "The decision and the letter to you" },
  complaint: { da: "Hvis du vil klage", en: "If you want to complain" },
  quality: { da: "Kvalitetsmål", en: "Quality goals" },
  contact: { da: "Kontakt", en: "Contact" },
  law: { da: "Loven bag", en: "The law behind" },
} as const satisfies Readonly<Record<string, Text>>;

/** Spørgsmål: one thing that people ask of a standard. */
export type Question = keyof typeof questions;

/** The questions in their order. */
export const questionOrder = Object.keys(questions) as readonly Question[];

/** The one question that a clause answers on the public page. */
export function questionOf(clause: Clause): Question {
  switch (clause.effect) {
    case "target":
      return clause.about === "themes" ? "help" : "who";
    case "consideration":
      return clause.askedIn === "intake" ? "apply" : "weighed";
    case "deadline":
      return deadlineQuestion(clause);
    case "letter":
      return letterQuestion(clause);
    case "info":
      return topicQuestions[clause.topic];
    default:
      return effectQuestions[clause.effect];
  }
}

type PlainEffect = Exclude<Clause["effect"], "target" | "consideration" | "deadline" | "letter" | "info">;

const effectQuestions: Readonly<Record<PlainEffect, Question>> = {
  alternative: "first",
  exclusion: "excluded",
  route: "apply",
  plan: "plan",
  delivery: "delivery",
  followup: "review",
  complaint: "complaint",
  cost: "cost",
  duty: "duties",
  quality: "quality",
};

const topicQuestions: Readonly<Record<ClauseOf<"info">["topic"], Question>> = {
  about: "about",
  purpose: "about",
  content: "help",
  apply: "apply",
  provider: "delivery",
  rights: "about",
  contact: "contact",
  cooperation: "delivery",
};

const complaintDeadlines: ReadonlySet<string> = new Set([
  "complaint",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
]);

const deadlineQuestion = (clause: ClauseOf<"deadline">): Question =>
  complaintDeadlines.has(clause.what) ? "complaint" : "time";

function letterQuestion({ holds }: ClauseOf<"letter">): Question {
  if (holds === "complaint-address" || holds === "complaint-guidance") return "complaint";
  if (holds === "legal-basis") return "law";
  return holds === "receipt" ? "apply" : "letter";
}
