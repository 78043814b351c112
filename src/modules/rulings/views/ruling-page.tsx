import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { type SummaryItem, SummaryList } from "../../../ui/summary-list.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { casePath, stepPath, supportChangePath } from "../../cases/paths.ts";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { complaintPath } from "../../complaints/paths.ts";
import { issuedDecisionPath } from "../../decisions/paths.ts";
import { documentsPath } from "../../documents/paths.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { isToDecide } from "../domain/ruling.ts";
import type { RulingView } from "../domain/ruling-views.ts";
import { afterLabels, outcomeLabels } from "../domain/ruling-words.ts";
import { Points } from "./ruling-points.tsx";
import { StrikeForm } from "./strike-form.tsx";

interface RulingPageProps {
  readonly frame: Frame;
  readonly view: RulingView;
  readonly form: FormState;
  /** A one-use id for the form of each point. */
  readonly submissionIds: readonly string[];
  /** What is learned of it; nothing where it is none. */
  readonly lesson?: ComponentChildren;
  /** A one-use id for the form that takes it out. */
  readonly strikeId: string;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

/** One ruling of Ankestyrelsen: what it says, what happens now and by when, and what must be clarified. */
export function RulingPage(props: RulingPageProps) {
  const { form, frame, lesson, notice, refusal, view } = props;
  const { complaint, record, ruling, told } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Ankestyrelsens afgørelse"
      step={null}
      problems={form.problems}
      notice={notice}
      refusal={refusal}
    >
      <p>
        <Link href={complaintPath(record.id, complaint.id)}>Klage {complaintNumber(record.number, complaint)}</Link>
      </p>
      {told.map(({ next, now, outcome, ruled }) => (
        <div key={`${outcome}-${ruled}`}>
          <p class="rn-lead">{ruled}</p>
          <p>
            {now}
            {next !== null && (
              <>
                {" "}
                {next.words} <Day day={next.by} today={view.today} />.
              </>
            )}
          </p>
        </div>
      ))}
      {view.leftOut !== null && <p>{view.leftOut}</p>}
      <RunsUndecided view={view} />
      {ruling.parts.some(isToDecide) && (
        <p>
          <Link href={stepPath.decision(record.id)}>Gå til den nye afgørelse</Link>
        </p>
      )}
      <Points {...props} />
      <h2>Det står der</h2>
      <SummaryList items={itemsOf(view)} />
      {lesson}
      {view.mayClarify && <StrikeForm form={form} view={view} submissionId={props.strikeId} />}
    </CaseWorkPage>
  );
}

/** Support that is given by a decision that was annulled: somebody decides what becomes of it. */
function RunsUndecided({ view: { record, ruling, runsUndecided } }: Pick<RulingPageProps, "view">) {
  if (runsUndecided.length === 0) return null;
  return (
    <Alert kind="warning" heading="Støtten kører, men afgørelsen er ophævet" quiet>
      <p>
        Tag stilling til støtten til {tasksInARow(runsUndecided.map(({ task }) => task))}. Skal den fortsætte, så træf
        en ny afgørelse. Skal den ændres eller stoppe, så <Link href={supportChangePath(record.id)}>skriv det her</Link>
        .
      </p>
      <p>
        <Link href={issuedDecisionPath(record.id, ruling.decisionId)}>Tag sagen op igen</Link>
      </p>
    </Alert>
  );
}

function itemsOf({ mayClarify, record, ruling }: RulingView): readonly SummaryItem[] {
  return [
    { term: "Afgjort", answer: <Day day={ruling.decidedOn} /> },
    {
      term: "Modtaget",
      answer: (
        <>
          <Day day={ruling.receivedOn} />.{" "}
          {mayClarify && <Link href={`${casePath(record.id)}#tidslinje`}>Ret dagen i journalen</Link>}
        </>
      ),
    },
    ...(ruling.reference === "" ? [] : [{ term: "Ankestyrelsens nummer", answer: ruling.reference }]),
    ...ruling.parts.map(({ after, outcome, says, task }) => ({
      term: appliedTaskLabel(task),
      answer: [
        `${outcomeLabels[outcome]}.`,
        ...(after === null ? [] : [`${afterLabels[after]}.`]),
        ...(says === "" ? [] : [says]),
      ].join(" "),
    })),
    { term: "Kort sagt", answer: <Paragraphs text={ruling.says} /> },
    {
      term: "Papirer",
      answer: (
        <>
          <Link href={documentsPath(record.id)}>Ankestyrelsens afgørelse ligger i sagens dokumenter</Link>
          {ruling.letterId !== null && (
            <>
              {" · "}
              <Link href={staffLetterPath(record.id, ruling.letterId)}>Brevet til borgeren</Link>
            </>
          )}
          {" · "}
          <Link href={issuedDecisionPath(record.id, ruling.decisionId)}>Den påklagede afgørelse</Link>
        </>
      ),
    },
  ];
}
