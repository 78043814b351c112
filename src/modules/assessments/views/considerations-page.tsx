import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { isClauseId } from "../../../ui/why.tsx";
import { stepPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { rungName } from "../../standards/domain/words.ts";
import { answerWords } from "../domain/assessment-words.ts";
import type { ConsiderationsView } from "../domain/case-pages.ts";
import { departuresIn, type GuidanceAnswer, unansweredOf } from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import { considerationsPath } from "../paths.ts";
import { QuestionFields } from "./question-fields.tsx";

interface ConsiderationsPageProps {
  readonly frame: Frame;
  readonly view: ConsiderationsView;
  readonly form: FormState;
}

/** The ladder of alternatives, least intrusive first, and the considerations: each answered with reasons. */
export function ConsiderationsPage({ frame, view, form }: ConsiderationsPageProps) {
  const { record, questions } = view;
  const alternatives = questions.filter(({ kind }) => kind === "alternative");
  const rungs = [...new Set(alternatives.flatMap(({ rung }) => rung ?? []))];
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Alternativer og overvejelser"
      step="considerations"
      problems={form.problems}
      beside={<Parts view={view} rungs={rungs} />}
    >
      <Standing view={view} />
      {unansweredOf(questions, view.answers).length === 0 && (
        <ButtonRow>
          <ButtonLink href={stepPath.hearing(record.id)}>Videre til partshøring</ButtonLink>
        </ButtonRow>
      )}
      <Form keep="Overvejelser" method="post" action={considerationsPath(record.id)}>
        <h2>Alternativer</h2>
        {rungs.length === 0 && <p>Standarden nævner ingen alternativer, der skal prøves først.</p>}
        {rungs.map((rung) => (
          <section key={rung} aria-labelledby={`trin-${rung}`}>
            <h3 id={`trin-${rung}`}>
              Trin {rung}: {rungName(rung).da}
            </h3>
            <Questions view={view} form={form} questions={alternatives.filter((question) => question.rung === rung)} />
            <ButtonRow>
              <SubmitButton kind="secondary">Gem indtil nu</SubmitButton>
            </ButtonRow>
          </section>
        ))}
        <h2 id="hensyn">Hensyn</h2>
        <Questions view={view} form={form} questions={questions.filter(({ kind }) => kind === "consideration")} />
        <ButtonRow>
          <SubmitButton>Gem svarene</SubmitButton>
        </ButtonRow>
      </Form>
      <EarlierAnswers earlier={view.earlier} />
    </CaseWorkPage>
  );
}

/** The parts of the page, each with how much of it is answered. */
function Parts({ view, rungs }: { view: ConsiderationsView; rungs: readonly number[] }) {
  const { answers, questions } = view;
  const counted = (part: readonly GuidanceQuestion[]): string =>
    `${part.length - unansweredOf(part, answers).length} af ${part.length}`;
  return (
    <nav aria-labelledby="dele">
      <h2 id="dele">Besvaret</h2>
      <ul>
        {rungs.map((rung) => (
          <li key={rung}>
            <Link href={`#trin-${rung}`}>
              Trin {rung}: {rungName(rung).da}
            </Link>{" "}
            ({counted(questions.filter((question) => question.rung === rung))})
          </li>
        ))}
        <li>
          <Link href="#hensyn">Hensyn</Link> ({counted(questions.filter(({ kind }) => kind === "consideration"))})
        </li>
      </ul>
    </nav>
  );
}

/** How far the answers are, and how often the standard has been departed from in this case. */
function Standing({ view }: { view: ConsiderationsView }) {
  const left = unansweredOf(view.questions, view.answers).length;
  const departures = departuresIn(view.answers);
  return (
    <Alert kind={left === 0 ? "success" : "info"}>
      <p>
        {left === 0 ? "Alt er besvaret." : `Der mangler svar på ${left} af ${view.questions.length} spørgsmål.`}{" "}
        Standarden er vejledende. Du må fravige den, når du skriver hvorfor.
      </p>
      {departures.length > 0 && (
        <p>
          Fraveget {departures.length} {departures.length === 1 ? "gang" : "gange"}:{" "}
          {departures.map(({ itemId }) => itemId).join(", ")}.
        </p>
      )}
    </Alert>
  );
}

interface QuestionsProps extends Omit<ConsiderationsPageProps, "frame"> {
  readonly questions: readonly GuidanceQuestion[];
}

const Questions = ({ questions, view, form }: QuestionsProps) => (
  <>
    {questions.map((question) => (
      <QuestionFields
        key={question.key}
        question={question}
        answers={view.answers}
        tags={view.tags}
        form={form}
        standardSlug={view.owed.standardSlug}
        edition={view.edition}
      />
    ))}
  </>
);

/** What was answered and is not asked any more: kept, and shown apart. */
function EarlierAnswers({ earlier }: { earlier: readonly GuidanceAnswer[] }) {
  if (earlier.length === 0) return null;
  return (
    <Details summary={`Svar, som der ikke spørges om mere (${earlier.length})`}>
      <p>
        En nyere udgave spørger om noget andet, eller oplysningerne i sagen er ændret. Svarene bliver stående i sagen.
      </p>
      <ul>
        {earlier.map(({ itemId, question, answer, reasons, editionOn }) => (
          <li key={`${itemId}.${question}`}>
            {isClauseId(itemId) ? itemId : "Loven"} (udgaven fra <Day day={editionOn} short />
            ): {answerWords[answer]}. {reasons}
          </li>
        ))}
      </ul>
    </Details>
  );
}
