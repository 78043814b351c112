import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import type { Language } from "../../../ui/day-words.ts";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ExpectationAnswers } from "../domain/expectation-question.ts";
import { type Task, tasks } from "../domain/facts.ts";
import type { Standard } from "../domain/standard.ts";
import { taskChoices } from "../domain/words.ts";
import { expectationPath, homePath } from "../paths.ts";
import { municipalFrame } from "./public-frame.ts";

interface ExpectationFormPageProps {
  readonly standard: Standard;
  readonly answers: ExpectationAnswers;
  readonly problems: FieldProblems;
  readonly lang: Language;
  /** The same page in the other language. */
  readonly inOtherLanguage: Frame["otherLanguage"];
}

/** A few questions before the guide. None of them can lead to a no, and nothing is kept. */
export function ExpectationFormPage({ standard, answers, problems, lang, inOtherLanguage }: ExpectationFormPageProps) {
  const { name, slug } = standard.municipality;
  const text = texts[lang];
  return (
    <Page
      title={text.title}
      frame={municipalFrame(standard, { at: "expectation", lang, inOtherLanguage })}
      breadcrumb={[{ text: text.home, href: homePath }]}
      problems={problems}
    >
      <p class="rn-lead">{text.lead(name)}</p>
      <p>{text.privacy}</p>
      <Form method="get" action={expectationPath(slug)} hidden={{ svar: "1", ...(lang === "en" && { sprog: "en" }) }}>
        <TextField
          name="alder"
          label={text.age}
          hint={text.ageHint}
          value={answers.age}
          inputMode="numeric"
          width={4}
          problems={problems}
        />
        <RadioGroup
          name="pension"
          label={text.pension}
          hint={text.pensionHint}
          choices={knownChoices(lang)}
          value={answers.earlyPension}
        />
        <RadioGroup
          name="bolig"
          label={text.homeless}
          hint={text.homelessHint}
          choices={knownChoices(lang)}
          value={answers.homelessOrAtRisk}
        />
        <CheckboxGroup
          name="hjaelp"
          label={text.tasks}
          hint={text.tasksHint}
          optional
          choices={citizenTasks.map((task) => taskChoice(task, lang))}
          values={answers.tasks}
        />
        <ButtonRow>
          <SubmitButton>{text.submit}</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

/** Everyday things first; the order of the closed list otherwise. */
const citizenTasks: readonly Task[] = [
  ...Object.keys(taskChoices).filter((key): key is Task => tasks.some((task) => task === key)),
];

function taskChoice(task: Task, lang: Language) {
  const { label, hint } = taskChoices[task];
  return { value: task, label: label[lang] ?? label.da, hint: hint && (hint[lang] ?? hint.da) };
}

const knownChoices = (lang: Language) => [
  { value: "ja", label: lang === "en" ? "Yes" : "Ja" },
  { value: "nej", label: lang === "en" ? "No" : "Nej" },
  {
    value: "ved-ikke",
    label: lang === "en" ? "I do not know, or I would rather not say" : "Ved ikke, eller vil ikke svare",
  },
];

const texts = {
  da: {
    home: "Forside",
    title: "Hvad kan jeg forvente?",
    lead: (name: string) => `Svar på fire spørgsmål. Så ser du, hvad du kan forvente i ${name}.`,
    privacy: "Vi gemmer ikke dine svar. Du skal ikke skrive dit navn. Du kan altid søge, uanset hvad du svarer.",
    age: "Hvor gammel er du?",
    ageHint: "Skriv i hele år. Alderen kan afgøre, hvem du skal tale med.",
    pension: "Får du førtidspension?",
    pensionHint: "Det kan afgøre, hvem du skal tale med.",
    homeless: "Er du hjemløs, eller er du i fare for at miste din bolig?",
    homelessHint: "Så er der måske en særlig hjælp.",
    tasks: "Hvad vil du have hjælp til?",
    tasksHint: "Vælg alt det, der passer. Du kan også springe over.",
    submit: "Vis, hvad jeg kan forvente",
  },
  en: {
    home: "Front page",
    title: "What can I expect?",
    lead: (name: string) => `Answer four questions. Then you see what you can expect in ${name}.`,
    privacy: "We do not keep your answers. You need not give your name. You can always apply, whatever you answer.",
    age: "How old are you?",
    ageHint: "In whole years. Your age may decide whom you talk to.",
    pension: "Do you get early retirement pension (førtidspension)?",
    pensionHint: "It may decide whom you talk to.",
    homeless: "Are you homeless, or at risk of losing your home?",
    homelessHint: "Then there may be special help.",
    tasks: "What would you like help with?",
    tasksHint: "Choose all that fit. You may also skip this.",
    submit: "Show me what I can expect",
  },
} as const;
