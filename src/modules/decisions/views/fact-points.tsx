import { Link } from "../../../ui/link.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { assessmentPath, considerationsPath } from "../../assessments/paths.ts";
import { accessPath, consentsPath } from "../../cases/paths.ts";
import { hearingPath } from "../../hearings/paths.ts";
import { partFields, wholeFields } from "../domain/draft-form.ts";
import { factPointQuestions, factPointStates } from "../domain/fact-point-words.ts";
import type { FactPoint, FactPointName } from "../domain/fact-points.ts";
import { decisionPath } from "../paths.ts";

interface FactPointsProps {
  readonly caseId: string;
  readonly points: readonly FactPoint[];
  readonly tasks: readonly AppliedTask[];
}

/** Er sagen oplyst? What decisions often lack, how this one stands, and where each is mended. */
export function FactPoints({ caseId, points, tasks }: FactPointsProps) {
  return (
    <section aria-labelledby="er-sagen-oplyst">
      <h2 id="er-sagen-oplyst">Er sagen oplyst?</h2>
      <p class="rn-note">Det her mangler ofte, når afgørelser bliver ændret. Du afgør selv, om det er nok.</p>
      <ul class="rn-fact-points">
        {points.map((point) => (
          <li key={point.name}>
            <Tag kind={kinds[point.state]}>{factPointStates[point.state]}</Tag>{" "}
            <Link href={placeOf(point, caseId)}>{factPointQuestions[point.name]}</Link>
            {point.tasks.length > 0 && ` ${about(point, tasks)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

const kinds = { met: "success", weak: "warning", missing: "error" } as const;

const about = (point: FactPoint, tasks: readonly AppliedTask[]): string =>
  `(${tasks
    .filter(({ id }) => point.tasks.includes(id))
    .map(({ task }) => appliedTaskLabel(task))
    .join(", ")})`;

const places: Readonly<Partial<Record<FactPointName, (caseId: string) => string>>> = {
  function: assessmentPath,
  "citizens-wishes": assessmentPath,
  sources: assessmentPath,
  "newest-fact": assessmentPath,
  others: consentsPath,
  alternatives: considerationsPath,
  hearing: hearingPath,
  access: accessPath,
};

function placeOf({ name, tasks: [task] }: FactPoint, caseId: string): string {
  const page = places[name];
  if (page !== undefined) return page(caseId);
  const field = task === undefined ? wholeFields.facts : partFields(task).reasons;
  return `${decisionPath(caseId)}#${field}`;
}
