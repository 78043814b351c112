import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { isClauseId } from "../../../ui/why.tsx";
import { NextOwed } from "../../obligations/views/next-owed.tsx";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { rungName } from "../../standards/domain/words.ts";
import { answerWords } from "../domain/assessment-words.ts";
import type { ConsiderationsView } from "../domain/case-pages.ts";
import { departuresIn, type GuidanceAnswer, unansweredOf } from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import { caseBreadcrumb, considerationsPath } from "../paths.ts";
import { QuestionFields } from "./question-fields.tsx";

interface ConsiderationsPageProps {
  readonly frame: Frame;
  readonly view: ConsiderationsView;
  readonly form: FormState;
}

/** The ladder of alternatives, least intrusive first, and the considerations: each answered with reasons. */
export function ConsiderationsPage({ frame, view, form }: ConsiderationsPageProps) {
  const { record, owed, questions, today } = view;
  const alternatives = questions.filter(({ kind }) => kind === "alternative");
  const rungs = [...new Set(alternatives.flatMap(({ rung }) => rung ?? []))];
  return (
    <Page
      title="Alternativer og overvejelser"
      windowTitle={`Overvejelser i sag ${record.number}`}
      frame={frame}
      above={`${view.citizen.name}, sag ${record.number}`}
      breadcrumb={caseBreadcrumb(record)}
      problems={form.problems}
    >
      <NextOwed obligations={owed.obligations} today={today} />
      <Standing view={view} />
      <Form method="post" action={considerationsPath(record.id)}>
        <h2>Alternativer</h2>
        {rungs.length === 0 && <p>Standarden nævner ingen alternativer, der skal prøves først.</p>}
        {rungs.map((rung) => (
          <section key={rung} aria-labelledby={`trin-${rung}`}>
            <h3 id={`trin-${rung}`}>
              Trin {rung}: {rungName(rung).da}
            </h3>
            <Questions view={view} form={form} questions={alternatives.filter((question) => question.rung === rung)} />
          </section>
        ))}
        <h2>Hensyn</h2>
        <Questions view={view} form={form} questions={questions.filter(({ kind }) => kind === "consideration")} />
        <ButtonRow>
          <SubmitButton>Gem svarene</SubmitButton>
        </ButtonRow>
      </Form>
      <EarlierAnswers earlier={view.earlier} />
      <OwedPanel {...owed} today={today} audience="staff" />
    </Page>
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
