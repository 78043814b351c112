import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { type SummaryItem, SummaryList } from "../../../ui/summary-list.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { stepPath, supportChangePath } from "../../cases/paths.ts";
import { complaintNumber } from "../../complaints/domain/complaint.ts";
import { complaintPath } from "../../complaints/paths.ts";
import { issuedDecisionPath } from "../../decisions/paths.ts";
import { documentsPath } from "../../documents/paths.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { isToDecide, type PointToClarify } from "../domain/ruling.ts";
import type { RulingView } from "../domain/ruling-views.ts";
import { afterLabels, outcomeLabels } from "../domain/ruling-words.ts";
import { clarifyPath } from "../paths.ts";

/** The fields of the form in which it is written down what was found of a point. */
export const clarifyFields = { point: "punkt", text: (point: number) => `afklaret-${point}` } as const;

interface RulingPageProps {
  readonly frame: Frame;
  readonly view: RulingView;
  readonly form: FormState;
  /** A one-use id for the form of each point. */
  readonly submissionIds: readonly string[];
  /** What is learned of it; nothing where it is none. */
  readonly lesson?: ComponentChildren;
  readonly notice?: string | undefined;
}

/** One ruling of Ankestyrelsen: what it says, what happens now and by when, and what must be clarified. */
export function RulingPage(props: RulingPageProps) {
  const { form, frame, lesson, notice, view } = props;
  const { complaint, record, ruling, told } = view;
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Ankestyrelsens afgørelse"
      step={null}
      problems={form.problems}
      notice={notice}
    >
      <p>
        <Link href={complaintPath(record.id, complaint.id)}>Klage {complaintNumber(record.number, complaint)}</Link>
      </p>
      {told.map(({ next, now, outcome, ruled }) => (
        <p key={`${outcome}-${ruled}`} class="rn-lead">
          {ruled} {now}
          {next !== null && (
            <>
              {" "}
              {next.words} <Day day={next.by} today={view.today} />.
            </>
          )}
        </p>
      ))}
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

function itemsOf({ record, ruling }: RulingView): readonly SummaryItem[] {
  return [
    { term: "Afgjort", answer: <Day day={ruling.decidedOn} /> },
    { term: "Modtaget", answer: <Day day={ruling.receivedOn} /> },
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

function Points({ form, submissionIds, view: { mayClarify, record, ruling } }: RulingPageProps) {
  if (ruling.points.length === 0) return null;
  return (
    <section aria-labelledby="afklares">
      <h2 id="afklares">Det skal afklares</h2>
      {ruling.points.map((point, at) => {
        const name = clarifyFields.text(at);
        return (
          <section key={point.text} aria-label={`Punkt ${at + 1}`}>
            <Found point={point} />
            {mayClarify && (
              <Details
                summary={point.answer === null ? "Skriv, hvad I fandt ud af" : "Ret det, I fandt ud af"}
                open={point.answer === null}
              >
                <Form
                  keep={`Afklaring af punkt ${at + 1}`}
                  keepFor={`${ruling.id}-${at}`}
                  method="post"
                  action={clarifyPath(record.id, ruling.id)}
                  submissionId={submissionIds[at]}
                  hidden={{ [clarifyFields.point]: String(at) }}
                >
                  <TextArea
                    name={name}
                    label={`Hvad fandt I ud af om punkt ${at + 1}?`}
                    rows={3}
                    value={textOf(form.typed ?? {}, name) || (point.answer?.text ?? "")}
                    problems={form.problems}
                  />
                  <SubmitButton kind="secondary">Gem afklaringen</SubmitButton>
                </Form>
              </Details>
            )}
          </section>
        );
      })}
    </section>
  );
}

/** A point, and what was found of it. */
function Found({ point: { answer, text } }: { readonly point: PointToClarify }) {
  return (
    <>
      <p>
        <strong>{text}</strong>
      </p>
      {answer === null ? (
        <p class="rn-note">Ikke afklaret endnu.</p>
      ) : (
        <p>
          Afklaret <Day day={answer.on} short />: {answer.text}
        </p>
      )}
    </>
  );
}
