import type { Context } from "hono";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { languageOf, otherLanguage } from "../../../platform/language.ts";
import type { Language } from "../../../ui/day-words.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { ageIn, expectationAnswers, expectationFacts } from "../domain/expectation-question.ts";
import { type ExpectationStep, expectationSteps, otherReceivers, stepsFor } from "../domain/expectation-steps.ts";
import { guidance } from "../domain/guidance.ts";
import type { Law } from "../domain/law.ts";
import type { Standard } from "../domain/standard.ts";
import { guidePath } from "../paths.ts";
import { ExpectationFormPage } from "../views/expectation-form-page.tsx";
import { ExpectationPage } from "../views/expectation-page.tsx";
import { inLanguage } from "../views/public-frame.ts";

interface Place {
  readonly standard: Standard;
  readonly law: Law;
  readonly today: LocalDate;
}

/** One question a page, and then what counts here. The answers stand in the address alone: nothing is kept. */
export function expectation(c: Context, place: Place) {
  const query = new URL(c.req.url).searchParams;
  const answers = expectationAnswers(query);
  const asked = expectationSteps.find((step) => step === query.get("trin"));
  if (!ageIn(answers).ok) return question(c, place, "alder", true);
  if (query.get("svar") !== "1") return question(c, place, asked ?? "alder", false);

  const facts = expectationFacts(answers, place.today);
  if (!facts.ok) return question(c, place, "alder", true);
  const shown = guidance(place.standard, place.law, facts.value, place.today);
  const page = (
    <ExpectationPage
      {...place}
      lang={languageOf(c)}
      inOtherLanguage={otherLanguage(c)}
      guidance={shown}
      answers={answers}
      steps={stepsFor(place, answers)}
      otherReceivers={otherReceivers(place, answers, shown.route)}
      changeHref={(step) => addressed(query, { trin: step, svar: null, ret: "ja" })}
    />
  );
  return c.html(renderPage(page), 200);
}

function question(c: Context, place: Place, wanted: ExpectationStep, isWrong: boolean) {
  const lang = languageOf(c);
  const query = new URL(c.req.url).searchParams;
  const answers = expectationAnswers(query);
  const steps = stepsFor(place, isWrong ? { ...answers, age: "" } : answers);
  const step = steps.includes(wanted) ? wanted : "alder";
  const before = steps[steps.indexOf(step) - 1];
  const isChange = query.get("ret") === "ja";
  const guide = inLanguage(guidePath(place.standard.municipality.slug), lang);
  const page = (
    <ExpectationFormPage
      {...place}
      steps={steps}
      step={step}
      answers={answers}
      kept={[...query].filter(([name]) => name !== step && (answered.has(name) || name === "sprog"))}
      backHref={
        isChange && !isWrong
          ? addressed(query, { trin: null, ret: null, svar: "1" })
          : before === undefined
            ? guide
            : addressed(query, { trin: before, ret: null, svar: null })
      }
      isChange={isChange}
      problems={isWrong ? [{ field: "alder", message: ageProblem[lang] }] : []}
      lang={lang}
      inOtherLanguage={otherLanguage(c)}
    />
  );
  return c.html(renderPage(page), isWrong ? 422 : 200);
}

const answered: ReadonlySet<string> = new Set(expectationSteps);

const ageProblem: Readonly<Record<Language, string>> = {
  da: "Skriv din alder i hele år, for eksempel 34",
  en: "Write your age in whole years, for example 34",
};

/** The same address with some of its query changed; null leaves a word out. */
function addressed(query: URLSearchParams, changes: Readonly<Record<string, string | null>>): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return `?${changed}`;
}
