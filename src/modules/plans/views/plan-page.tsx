import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import type { AssessmentForPlan } from "../../assessments/domain/assessment-export.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { stepPath } from "../../cases/paths.ts";
import { type CaseAtWork, CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { ActionPlan } from "../domain/action-plan.ts";
import type { Grant } from "../domain/grant.ts";
import type { CitizenWish } from "../domain/own-goal.ts";
import { ownGoalsPath } from "../paths.ts";
import { AnswerForm } from "./answer-form.tsx";
import { FromAssessment } from "./from-assessment.tsx";
import { OtherVersion } from "./other-version.tsx";
import { WishSaid } from "./own-goals-page.tsx";
import { PlanForm } from "./plan-form.tsx";
import { PlanShown } from "./plan-shown.tsx";

/** What the pages of a plan are about. */
export interface PlanFacts {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly grant: Grant | undefined;
  readonly plan: ActionPlan | null;
  readonly guidance: Guidance;
  readonly ffb: Ffb;
  readonly assessed: AssessmentForPlan | null;
  readonly today: LocalDate;
  readonly owed: CaseAtWork["owed"];
  readonly wishes: readonly CitizenWish[];
}

interface PlanPageProps extends PlanFacts {
  readonly frame: Frame;
  /** The form as it stands: what is kept, or what was typed. */
  readonly fields: Fields;
  /** False while the plan waits for the citizen, and once it stands. */
  readonly isOpen: boolean;
  /** Whether the reader may write the plan, and the citizen's answer to it. */
  readonly mayWrite: boolean;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  /** What was just done. */
  readonly notice?: string | undefined;
  /** The plan as somebody else has saved it meanwhile. */
  readonly other?: ActionPlan | undefined;
  readonly submissionId: string;
}

/** Handleplan: where staff write the plan with the citizen, offer it, and write down the answer. */
export function PlanPage(props: PlanPageProps) {
  const { record, grant, plan, isOpen, mayWrite, other } = props;
  return (
    <CaseWorkPage
      view={props}
      frame={props.frame}
      title="Handleplan"
      step="plan"
      problems={props.problems}
      notice={props.notice}
      refusal={props.refusal}
      beside={isOpen && mayWrite ? <FromAssessment assessed={props.assessed} /> : undefined}
    >
      <WishesThatWait {...props} />
      <WaysOn {...props} />
      {grant === undefined && (
        <p>Der er ikke bevilget støtte i sagen, så der er ikke noget at lave en handleplan for.</p>
      )}
      {grant !== undefined && isOpen && mayWrite && <PlanForm {...props} grant={grant} />}
      {grant !== undefined && plan === null && !mayWrite && <p>Der er ikke lavet en handleplan endnu.</p>}
      {grant !== undefined && plan !== null && !(isOpen && mayWrite) && (
        <PlanShown plan={plan} grant={grant} ffb={props.ffb} />
      )}
      {plan?.state === "offered" && mayWrite && <AnswerForm {...props} caseId={record.id} />}
      {other !== undefined && <OtherVersion plan={other} grant={grant} ffb={props.ffb} />}
    </CaseWorkPage>
  );
}

/** What the citizen wishes of the plan and nobody has answered. */
function WishesThatWait({ wishes, record }: PlanPageProps) {
  const waiting = wishes.filter(({ answer }) => answer === null);
  if (waiting.length === 0) return null;
  return (
    <Alert kind="info" heading="Borgeren har et ønske" quiet>
      {waiting.map((wish) => (
        <WishSaid key={wish.id} wish={wish} />
      ))}
      <p>
        <Link href={ownGoalsPath(record.id)}>Svar borgeren</Link>
      </p>
    </Alert>
  );
}

/** Once the citizen has had the plan: on to the order, and to what the citizen says of the goals. */
function WaysOn({ plan, record, isOpen }: PlanPageProps) {
  if (plan === null || plan.state === "draft") return null;
  return (
    <ButtonRow>
      {!isOpen && (
        <ButtonLink href={stepPath.order(record.id)} kind="secondary">
          Videre til bestilling
        </ButtonLink>
      )}
      <Link href={ownGoalsPath(record.id)}>Borgerens ord om målene</Link>
    </ButtonRow>
  );
}
