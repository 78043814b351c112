import type { LocalDate } from "../../../kernel/local-date.ts";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import { answerFields, readAnswers, storedAnswer } from "../domain/answer-form.ts";
import { answerWords } from "../domain/assessment-words.ts";
import type { Tags } from "../domain/case-pages.ts";
import {
  type Answer,
  type AnswerContent,
  answerKey,
  answersTo,
  type GuidanceAnswer,
} from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import { triedInWords } from "../domain/ladder.ts";
import { AnswerMore } from "./answer-more.tsx";

interface QuestionFieldsProps {
  readonly question: GuidanceQuestion;
  readonly answers: readonly GuidanceAnswer[];
  readonly tags: Tags;
  readonly form: FormState;
  readonly standardSlug: string;
  /** The edition in force: an answer given under another one says so. */
  readonly edition: LocalDate;
}

/**
 * One question of the standard or the law: what it asks, why, the answer with its reasons, and what the citizen said. Once
 * answered it folds to one line, so that what is left to answer stands out.
 */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, answers, form } = props;
  const stored = storedAnswer(answers, question.key);
  if (stored.answer === null || needsALook(question, form)) {
    return (
      <section class="rn-question" aria-label={question.asks}>
        <Fields {...props} stored={stored} />
      </section>
    );
  }
  return (
    <section class="rn-question rn-answered" aria-label={question.asks}>
      <Details
        summary={
          <>
            {question.asks} <Tag>{answerWords[stored.answer]}</Tag>
          </>
        }
      >
        <Fields {...props} stored={stored} />
      </Details>
    </section>
  );
}

/** Whether something is wrong with the answer, or somebody else has changed it. */
export function needsALook({ key }: Pick<GuidanceQuestion, "key">, { problems, conflicts }: FormState): boolean {
  const names = answerFields(key);
  const mustBe: readonly string[] = [names.answer, names.reasons, names.handedTo];
  return conflicts.includes(key) || problems.some(({ field }) => mustBe.includes(field));
}

function Fields(props: QuestionFieldsProps & { readonly stored: AnswerContent }) {
  const { question, form, tags, stored } = props;
  const names = answerFields(question.key);
  const [typed] = form.typed === null ? [] : readAnswers(form.typed, [question]);
  const content = typed?.content ?? stored;
  const { boundary } = question;
  const sides: Readonly<Partial<Record<Answer, string>>> =
    boundary === null ? {} : { here: boundary.here, elsewhere: boundary.elsewhere };
  const choices = answersTo(question).map((answer) => ({
    value: answer,
    label: answerWords[answer],
    hint: sides[answer],
  }));
  return (
    <>
      <input
        type="hidden"
        name={names.shown}
        value={shownTag(form, question.key, names.shown, tags.get(question.key))}
      />
      {form.conflicts.includes(question.key) && <Meanwhile stored={answerTexts(stored)} />}
      <RadioGroup
        name={names.answer}
        label={question.asks}
        choices={choices}
        value={content.answer ?? undefined}
        problems={form.problems}
      />
      {boundary !== null && <p class="rn-decides">{boundary.decides}</p>}
      <WhyAsked {...props} />
      <div class="rn-pair">
        <TextArea
          name={names.reasons}
          label="Begrundelse"
          hint="Hvad bygger det på hos netop denne borger?"
          rows={3}
          value={content.reasons}
          problems={form.problems}
        />
        <TextArea
          name={names.citizensWords}
          label="Det siger borgeren"
          optional
          rows={2}
          value={content.citizensWords}
        />
      </div>
      <AnswerMore question={question} content={content} form={form} />
    </>
  );
}

const answerTexts = (stored: AnswerContent) => [
  { term: "Svar", text: stored.answer === null ? "" : answerWords[stored.answer] },
  { term: "Begrundelse", text: stored.reasons },
  { term: "Borgeren siger", text: stored.citizensWords },
  ...[
    { term: "Prøvet", text: triedInWords(stored) },
    { term: "Givet videre til", text: [stored.handedTo, stored.handedWhat].filter(Boolean).join(": ") },
  ].filter(({ text }) => text !== ""),
];

/** Where the question comes from, when it applies, and under which edition it was answered. */
function WhyAsked({ question, answers, standardSlug, edition }: QuestionFieldsProps) {
  const { item, onlyFor, dependsOn } = question;
  const given = answers.find((answer) => answerKey(answer) === question.key);
  return (
    <>
      <Why standard={standardSlug} sources={item.sources} section={item.section}>
        <p>{item.text}</p>
        {onlyFor.length > 0 && (
          <p>Kun ved støtte efter {onlyFor.map((basis) => legalBasisCitations[basis]).join(" og ")}.</p>
        )}
        {item.section === null && question.boundary?.readInAct === false && (
          <p>Reglerne for det andet sted står i en anden lov. Tjek dem, før du henviser til dem.</p>
        )}
        {dependsOn.length > 0 && (
          <p>Vi ved ikke endnu, om det gælder her. Svar alligevel, eller vælg »ikke relevant«.</p>
        )}
      </Why>
      {given !== undefined && given.editionOn !== edition && (
        <p class="rn-note">
          Besvaret efter udgaven fra <Day day={given.editionOn} short />. Nu gælder udgaven fra{" "}
          <Day day={edition} short />.
        </p>
      )}
    </>
  );
}
