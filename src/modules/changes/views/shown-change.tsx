import { SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { decisionPath } from "../../decisions/paths.ts";
import { endReasonWords } from "../../follow-ups/domain/support-end.ts";
import { hearingPath } from "../../hearings/paths.ts";
import { wantedWords } from "../domain/change-fields.ts";
import { standingWords } from "../domain/change-standing.ts";
import type { ShownChange } from "../domain/change-views.ts";
import { dropFields } from "../domain/drop-form.ts";
import { changeKindWords, type SupportChange } from "../domain/support-change.ts";
import { movePath, takeBackPath } from "../paths.ts";

interface ShownChangeProps {
  readonly shown: ShownChange;
  readonly caseId: string;
  readonly form: FormState;
  readonly mayChange: boolean;
  readonly newSubmissionId: () => string;
}

/** A change as staff see it: what, from when, where it is, what to do next, and how it is given up. */
export function StaffChange(props: ShownChangeProps) {
  const { caseId, mayChange, shown } = props;
  const { change, standing } = shown;
  const id = `aendring-${change.id}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {changeKindWords[change.kind]}{" "}
        <Tag>{change.endReason === "moved" && standing === "agreed" ? "Kommer" : standingWords[standing]}</Tag>
      </h3>
      <SummaryList items={rowsOf(change)} />
      {standing === "waits" && <WhatToDo change={change} caseId={caseId} />}
      {mayChange && shown.mayDrop && <Ways {...props} />}
    </section>
  );
}

const rowsOf = (change: SupportChange) =>
  [
    {
      term: change.kind === "end" ? "Sidste dag" : "Fra",
      answer: <Day day={change.takesEffectOn} />,
    },
    { term: "Grund", answer: change.endReason && endReasonWords[change.endReason] },
    { term: "Det ændres", answer: change.what },
    { term: "Derfor", answer: change.why },
    { term: "Borgeren ønsker det", answer: change.endReason !== "moved" && wantedWords[change.wanted] },
    { term: "Borgerens ord", answer: change.said?.words ?? "" },
    { term: "Derfor den dag", answer: change.dayReason },
    {
      term: "Det har I prøvet",
      answer: change.attempts.length > 0 && (
        <ul>
          {change.attempts.map(({ by, on, what }) => (
            <li key={`${on} ${by} ${what}`}>
              <Day day={on} short />, {by}: {what}
            </li>
          ))}
        </ul>
      ),
    },
  ].filter(({ answer }) => answer !== null && answer !== "" && answer !== false);

/** What is owed before it can take effect, each with the way to it. */
const WhatToDo = ({ change, caseId }: { readonly change: SupportChange; readonly caseId: string }) => (
  <>
    <p>Støtten fortsætter, som den er bevilget, indtil den nye afgørelse gælder.</p>
    <ol>
      {change.worsens && (
        <li>
          <Link href={hearingPath(caseId)}>Hør borgeren først</Link>
        </li>
      )}
      <li>
        <Link href={decisionPath(caseId)}>Skriv den nye afgørelse</Link>
      </li>
    </ol>
  </>
);

function Ways({ caseId, form, newSubmissionId, shown: { change, standing } }: ShownChangeProps) {
  const names = dropFields(change.id);
  const typed = form.typed ?? {};
  const isOpen = form.problems.some(({ field }) => field === names.why || field === names.on || field === names.dayWhy);
  return (
    <Details summary="Opgiv ændringen, eller flyt dagen" open={isOpen}>
      <Form
        keep="Opgiv en ændring"
        keepFor={change.id}
        method="post"
        action={takeBackPath(caseId, change.id)}
        submissionId={newSubmissionId()}
      >
        <TextArea
          name={names.why}
          label="Hvorfor bliver den opgivet?"
          rows={2}
          value={textOf(typed, names.why)}
          problems={form.problems}
        />
        <SubmitButton kind="secondary">Opgiv ændringen</SubmitButton>
      </Form>
      {standing === "waits" && (
        <Form
          keep="Flyt en ændring"
          keepFor={change.id}
          method="post"
          action={movePath(caseId, change.id)}
          submissionId={newSubmissionId()}
        >
          <DateField name={names.on} label="Ny dag" value={writtenDay(typed, names.on)} problems={form.problems} />
          <TextArea
            name={names.dayWhy}
            label="Hvorfor den dag?"
            rows={2}
            value={textOf(typed, names.dayWhy)}
            problems={form.problems}
          />
          <SubmitButton kind="secondary">Flyt dagen</SubmitButton>
        </Form>
      )}
    </Details>
  );
}
