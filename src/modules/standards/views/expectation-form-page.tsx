import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ExpectationAnswers } from "../domain/expectation-question.ts";
import type { ExpectationStep } from "../domain/expectation-steps.ts";
import { type Task, tasks } from "../domain/facts.ts";
import type { Standard } from "../domain/standard.ts";
import { taskChoices } from "../domain/words.ts";
import { expectationPath } from "../paths.ts";
import { questionTexts } from "./expectation-question-texts.ts";
import { municipalFrame } from "./public-frame.ts";

interface ExpectationFormPageProps {
  readonly standard: Standard;
  /** The questions that are asked here, and the one that this page asks. */
  readonly steps: readonly ExpectationStep[];
  readonly step: ExpectationStep;
  readonly answers: ExpectationAnswers;
  /** The other answers as they stand in the address, to be sent along. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly backHref: string;
  /** True where one answer is changed: then the guide comes next. */
  readonly isChange: boolean;
  readonly problems: FieldProblems;
  readonly lang: Language;
  /** The same page in the other language. */
  readonly inOtherLanguage: Frame["otherLanguage"];
}

/** One question before one sees what counts. It can be passed over, none of them can lead to a no, and nothing is kept. */
export function ExpectationFormPage(props: ExpectationFormPageProps) {
  const { isChange, kept, lang, problems, standard, step, steps } = props;
  const text = questionTexts[lang];
  const at = steps.indexOf(step);
  const next = isChange ? undefined : steps[at + 1];
  return (
    <Page
      title={text.questions[step].title}
      windowTitle={`${text.questions[step].title} ${text.title}`}
      above={<p class="step-subheading">{text.count(at + 1, steps.length)}</p>}
      frame={municipalFrame(standard, { at: "expectation", lang, inOtherLanguage: props.inOtherLanguage })}
      back={{ text: text.back, href: props.backHref }}
      problems={problems}
    >
      {at === 0 && <p class="rn-lead">{text.lead(standard.municipality.name)}</p>}
      <p>{text.privacy}</p>
      <Form method="get" action={expectationPath(standard.municipality.slug)}>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Question {...props} />
        <ButtonRow>
          {next !== undefined && (
            <SubmitButton name="trin" value={next}>
              {text.next}
            </SubmitButton>
          )}
          <SubmitButton name="svar" value="1" kind={next === undefined ? "primary" : "secondary"}>
            {text.show}
          </SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

function Question({ answers, lang, problems, step }: ExpectationFormPageProps) {
  const { hint, label } = questionTexts[lang].questions[step];
  switch (step) {
    case "alder":
      return (
        <TextField
          name="alder"
          label={label}
          hint={hint}
          value={answers.age}
          inputMode="numeric"
          width={4}
          optional
          problems={problems}
        />
      );
    case "hjaelp":
      return (
        <CheckboxGroup
          name="hjaelp"
          label={label}
          hint={hint}
          optional
          choices={citizenTasks.map((task) => taskChoice(task, lang))}
          values={answers.tasks}
        />
      );
    case "pension":
      return <RadioGroup name="pension" label={label} hint={hint} choices={known(lang)} value={answers.earlyPension} />;
    case "bolig":
      return (
        <RadioGroup name="bolig" label={label} hint={hint} choices={known(lang)} value={answers.homelessOrAtRisk} />
      );
  }
}

/** Everyday things first; the order of the closed list otherwise. */
const citizenTasks: readonly Task[] = [
  ...Object.keys(taskChoices).filter((key): key is Task => tasks.some((task) => task === key)),
];

function taskChoice(task: Task, lang: Language) {
  const { label, hint } = taskChoices[task];
  return { value: task, label: label[lang] ?? label.da, hint: hint && (hint[lang] ?? hint.da) };
}

const known = (lang: Language) =>
  (["ja", "nej", "ved-ikke"] as const).map((value) => ({ value, label: questionTexts[lang].known[value] }));
