import { Details } from "../../../ui/details.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { LegalBasis } from "../../standards/domain/facts.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { unansweredOf } from "../domain/guidance-answer.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";
import { needsALook, QuestionFields } from "./question-fields.tsx";

interface TargetQuestionsProps {
  readonly view: AssessmentView;
  readonly form: FormState;
}

/** The findings about the target group, the questions of each legal basis together; the first and those begun stand open. */
export function TargetQuestions({ view, form }: TargetQuestionsProps) {
  const groups = [...Map.groupBy(view.questions, ({ onlyFor }) => onlyFor.join(" "))];
  return (
    <>
      <h3>Målgruppe i lov og standard</h3>
      <p class="rn-note">Svar på spørgsmålene for mindst én bestemmelse. De andre kan stå åbne.</p>
      {groups.map(([key, questions], at) => (
        <TargetGroup key={key} view={view} form={form} questions={questions} isFirst={at === 0} />
      ))}
    </>
  );
}

interface TargetGroupProps extends TargetQuestionsProps {
  readonly questions: readonly GuidanceQuestion[];
  readonly isFirst: boolean;
}

function TargetGroup({ view, form, questions, isFirst }: TargetGroupProps) {
  const answered = questions.length - unansweredOf(questions, view.answers).length;
  const hasProblem = questions.some((question) => needsALook(question, form));
  const bases = questions[0]?.onlyFor ?? [];
  return (
    <Details
      summary={`${nameOf(bases)}: ${answered} af ${questions.length} besvaret`}
      open={isFirst || bases.length === 0 || answered > 0 || hasProblem}
    >
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
    </Details>
  );
}

const nameOf = (bases: readonly LegalBasis[]): string =>
  bases.length === 0 ? "Alle paragraffer" : bases.map((basis) => legalBasisCitations[basis]).join(" og ");
