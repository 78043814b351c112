import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { Told } from "../../../ui/told.tsx";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type StepName, stepWords } from "../../cases/domain/case-step.ts";
import { caseBreadcrumb, stepPath } from "../../cases/paths.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { ProtectionMark, ProtectionWarning } from "../../people/views/protection.tsx";
import type { ObligationName } from "../../standards/domain/effect.ts";
import type { CaseOwed } from "../domain/case-owed.ts";
import { NextOwed } from "./next-owed.tsx";
import { OwedPanel } from "./owed-panel.tsx";

/** What every page of a case for those who work with it knows of the case. */
export interface CaseAtWork {
  readonly record: Pick<CaseRecord, "id" | "number" | "acute" | "closedOn">;
  readonly citizen: Pick<Citizen, "name" | "protection">;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

interface CaseWorkPageProps {
  readonly view: CaseAtWork;
  readonly frame: Frame;
  readonly title: string;
  /** The step of the case that the page belongs to; null for a page of the case as a whole. */
  readonly step: StepName | null;
  /** True on a page below the step's own. */
  readonly isBelow?: true;
  readonly problems?: FieldProblems | undefined;
  /** What was just done. */
  readonly notice?: string | undefined;
  /** Why an act was refused, where it was tried. */
  readonly refusal?: string | undefined;
  readonly refusalHeading?: string;
  /** What is read beside the page's own content, above what is owed. */
  readonly beside?: ComponentChildren;
  /** What of the owed the page's own content tells: it stands once. */
  readonly toldBelow?: readonly ObligationName[];
  /** Scripts that only add. */
  readonly islands?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

/** A page of a case for those who work with it: whose case, its steps, the page's own content, and beside it what is owed. */
export function CaseWorkPage(props: CaseWorkPageProps) {
  const { view, frame, title, step, isBelow, problems, notice, refusal, refusalHeading, beside, islands, children } =
    props;
  const { record, owed, today } = view;
  const above = isBelow && step !== null ? [{ text: stepWords[step], href: stepPath[step](record.id) }] : [];
  return (
    <Page
      title={title}
      windowTitle={`${title}, sag ${record.number}`}
      frame={frame}
      above={<CaseHead {...props} />}
      breadcrumb={[...caseBreadcrumb(record), ...above]}
      problems={problems}
      islands={islands}
    >
      <Told notice={notice} />
      {refusal !== undefined && (
        <Alert kind="error" heading={refusalHeading ?? "Det kunne ikke lade sig gøre"}>
          <p>{refusal}</p>
        </Alert>
      )}
      {(isBelow || (step !== null && sending.has(step))) && <ProtectionWarning protection={view.citizen.protection} />}
      <NextOwed {...owed} today={today} caseId={record.id} toldBelow={props.toldBelow} />
      <div class="rn-work">
        <div>{children}</div>
        <div class="rn-work-side">
          {beside}
          <OwedPanel {...owed} today={today} audience="staff" caseId={record.id} />
        </div>
      </div>
    </Page>
  );
}

/** The steps in which something is sent, or written for others to read. */
const sending: ReadonlySet<StepName> = new Set(["hearing", "decision", "plan", "order"]);

/** Whose case it is, and the way to every step of it that is open to the reader. */
function CaseHead({ view, step, isBelow }: CaseWorkPageProps) {
  const { citizen, owed, record } = view;
  return (
    <>
      <p>
        {citizen.name} · Sag {record.number} {record.acute && <Tag kind="error">Haster</Tag>}{" "}
        {record.closedOn !== null && <Tag>Lukket</Tag>} <ProtectionMark protection={citizen.protection} />
      </p>
      <nav aria-label="Trin" class="d-print-none">
        <ul class="rn-choices no-max-width">
          {owed.openSteps.map((name) => (
            <li key={name}>
              <Link href={stepPath[name](record.id)} current={name !== step ? undefined : isBelow ? "true" : "page"}>
                {stepWords[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
