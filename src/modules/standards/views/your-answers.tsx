import type { Language } from "../../../ui/day-words.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { ExpectationAnswers } from "../domain/expectation-question.ts";
import type { ExpectationStep } from "../domain/expectation-steps.ts";
import { taskChoices } from "../domain/words.ts";
import { questionTexts } from "./expectation-question-texts.ts";

interface YourAnswersProps {
  readonly answers: ExpectationAnswers;
  readonly steps: readonly ExpectationStep[];
  readonly lang: Language;
  readonly changeHref: (step: ExpectationStep) => string;
}

/** What the reader answered, each with a way to change it. */
export function YourAnswers({ answers, changeHref, lang, steps }: YourAnswersProps) {
  const text = questionTexts[lang];
  return (
    <section aria-labelledby="dine-svar">
      <h2 id="dine-svar">{text.yourAnswers}</h2>
      <SummaryList
        items={steps.map((step) => ({
          term: text.questions[step].short,
          answer: answerTo(step, answers, lang),
          change: { href: changeHref(step), text: text.change },
        }))}
      />
    </section>
  );
}

function answerTo(step: ExpectationStep, answers: ExpectationAnswers, lang: Language): string {
  const { known, untold } = questionTexts[lang];
  const yesOrNo = (answer: "ja" | "nej" | "ved-ikke"): string => (answer === "ved-ikke" ? untold : known[answer]);
  switch (step) {
    case "alder":
      return answers.age === "" ? untold : answers.age;
    case "hjaelp":
      return answers.tasks.length === 0 ? untold : answers.tasks.map((task) => taskName(task, lang)).join(", ");
    case "pension":
      return yesOrNo(answers.earlyPension);
    case "bolig":
      return yesOrNo(answers.homelessOrAtRisk);
  }
}

const taskName = (task: ExpectationAnswers["tasks"][number], lang: Language): string => {
  const { label } = taskChoices[task];
  return label[lang] ?? label.da;
};
