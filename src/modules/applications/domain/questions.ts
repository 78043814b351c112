import { type FormLanguage, type Question, type QuestionId, questionIds } from "./question.ts";
import { danishTexts } from "./question-texts-danish.ts";
import { englishTexts } from "./question-texts-english.ts";

/** How each question is answered, and which law asks it. */
const shapes: Readonly<Record<QuestionId, Pick<Question, "answer" | "sources" | "onlyIfItMatters">>> = {
  opgaver: { answer: "tasks", sources: ["retssikkerhedsloven § 5", "serviceloven § 85"] },
  "egne-ord": { answer: "words-per-task", sources: ["serviceloven § 1, stk. 3", "retssikkerhedsloven § 4"] },
  hverdag: { answer: "text", sources: ["serviceloven § 1, stk. 3"] },
  proevet: { answer: "text", sources: ["retssikkerhedsloven § 5"] },
  hjaelper: { answer: "helper", sources: ["forvaltningsloven § 8, stk. 1"] },
  akut: { answer: "yes-no", sources: ["retssikkerhedsloven § 3, stk. 1"] },
  bolig: { answer: "yes-no", sources: ["serviceloven § 85 a"] },
  pension: { answer: "yes-no", sources: [], onlyIfItMatters: "earlyPension" },
  oensker: { answer: "text", sources: ["retssikkerhedsloven § 4"] },
  kontakt: { answer: "contact", sources: ["forvaltningsloven § 7, stk. 1"] },
  dokumenter: { answer: "papers", sources: ["retssikkerhedsloven § 4"] },
};

const texts = { da: danishTexts, en: englishTexts } as const;

/** Everything that the form can ask, in a language. Which of it a citizen is asked is told by `questionsFor`. */
export const questionsIn = (language: FormLanguage): readonly Question[] =>
  questionIds.map((id) => ({ id, ...shapes[id], ...texts[language][id] }));
