import { Link } from "../../../ui/link.tsx";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { type GuidanceQuestion, placeOf as sourceOf } from "../../assessments/domain/guidance-question.ts";
import { assessmentPath, considerationsPath } from "../../assessments/paths.ts";
import { hearingPath } from "../../hearings/paths.ts";
import { issueRefusalWords } from "../domain/decision-words.ts";
import { partFields, wholeFields } from "../domain/draft-form.ts";
import type { IssueRefusal, Obstacle } from "../domain/issue-refusal.ts";
import type { RuleSentence } from "../domain/rule-sentences.ts";
import { decisionPath } from "../paths.ts";

interface ObstacleListProps {
  readonly caseId: string;
  readonly obstacles: readonly Obstacle[];
  readonly tasks: readonly AppliedTask[];
  readonly questions: readonly GuidanceQuestion[];
  readonly ruleSentences: readonly RuleSentence[];
}

/** Everything that a decision lacks, each with what to do and where: nobody need press a button to find out. */
export function ObstacleList(props: ObstacleListProps) {
  const { caseId, obstacles } = props;
  return (
    <ul>
      {obstacles.map((obstacle) => (
        <li key={obstacle.refusal}>
          <Link href={placeOf(obstacle, caseId)}>{issueRefusalWords[obstacle.refusal]}</Link>
          <About {...props} obstacle={obstacle} />
        </li>
      ))}
    </ul>
  );
}

function About({ obstacle, tasks, questions, ruleSentences }: ObstacleListProps & { readonly obstacle: Obstacle }) {
  const about = [
    ...tasks.filter(({ id }) => obstacle.tasks.includes(id)).map(({ task }) => appliedTaskLabel(task)),
    ...questions
      .filter(({ key }) => obstacle.questions.includes(key))
      .map((question) => `${sourceOf(question)}: ${question.asks}`),
    ...ruleSentences
      .filter(({ taskId }) => obstacle.refusal === "no-individual-facts" && obstacle.tasks.includes(taskId))
      .map(({ sentence, mend }) => `»${sentence}« ${mend}`),
  ];
  if (about.length === 0) return null;
  return (
    <ul>
      {about.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

const elsewhere: Readonly<Partial<Record<IssueRefusal, (caseId: string) => string>>> = {
  "targets-unanswered": assessmentPath,
  "alternatives-unanswered": considerationsPath,
  "considerations-unanswered": considerationsPath,
  "hearing-missing": hearingPath,
  "hearing-waiting": hearingPath,
  "hearing-not-posted": hearingPath,
  "hearing-came-too-late": hearingPath,
};

/** Where the thing is mended: another page of the case, or a field of the draft. */
function placeOf({ refusal, tasks, questions }: Obstacle, caseId: string): string {
  const page = elsewhere[refusal];
  if (page !== undefined) return questions[0] === undefined ? page(caseId) : `${page(caseId)}#svar-${questions[0]}`;
  const [task] = tasks;
  const field = task === undefined ? wholeField(refusal) : partFields(task)[partField(refusal)];
  return `${decisionPath(caseId)}#${field}`;
}

const wholeField = (refusal: IssueRefusal): string =>
  refusal === "provider-wish-reason-missing" ? wholeFields.wish : wholeFields.rules;

function partField(refusal: IssueRefusal): keyof ReturnType<typeof partFields> {
  return partFieldOf[refusal] ?? "outcome";
}

const partFieldOf: Readonly<Partial<Record<IssueRefusal, keyof ReturnType<typeof partFields>>>> = {
  "legal-basis-missing": "legalBasis",
  "delivery-form-missing": "deliveryForm",
  "period-missing": "from",
  "day-unreadable": "from",
  "hours-unreadable": "weeklyHours",
  "period-ends-before-it-begins": "to",
  "82b-beyond-six-months": "to",
  "82b-change-beyond-six-months": "to",
  "82b-again-unexplained": "reasons",
  "temporary-without-end": "to",
  "under-18-grant": "from",
  "met-by-missing": "metBy",
  "reasons-missing": "reasons",
  "no-individual-facts": "reasons",
  "evidence-missing": "reasons",
  "gap-unfilled": "reasons",
  "departure-reason-missing": "departure",
};
