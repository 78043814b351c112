import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { Retention, RetentionMark } from "../domain/retention.ts";
import { retentionFields as field, retentionChoices } from "../domain/retention-form.ts";
import type { RetentionView } from "../domain/retention-view.ts";
import { retentionPath } from "../paths.ts";

interface RetentionPageProps {
  readonly frame: Frame;
  readonly view: RetentionView;
  readonly form: FormState;
  readonly submissionId: string;
  readonly notice?: string | undefined;
}

/** Whether a case is kept when its time is over: what holds, who set it, and the form that decides it for this case. */
export function RetentionPage({ frame, view, form, submissionId, notice }: RetentionPageProps) {
  const { marks, record, retention } = view;
  const typed = form.typed ?? {};
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Skal sagen bevares?"
      step={null}
      isBelow
      problems={form.problems}
      notice={notice}
    >
      <p class="rn-lead">{holds[retention.code]}</p>
      <p>
        <From retention={retention} /> Systemet sletter ingen sager, og det afleverer ikke selv til arkiv. Mærket står
        her for dem, der gør det.
      </p>
      <Form keep="Bevaring af sagen" method="post" action={retentionPath(record.id)} submissionId={submissionId}>
        <RadioGroup
          name={field.code}
          label="Hvad skal gælde for denne sag?"
          choices={retentionChoices}
          value={textOf(typed, field.code)}
          problems={form.problems}
        />
        <TextArea
          name={field.reason}
          label="Hvorfor?"
          rows={3}
          value={textOf(typed, field.reason)}
          problems={form.problems}
        />
        <SubmitButton>Gem</SubmitButton>
      </Form>
      {marks.length > 0 && (
        <>
          <h2>Bestemt for denne sag</h2>
          <Marks marks={marks} />
        </>
      )}
    </CaseWorkPage>
  );
}

const holds: Readonly<Record<Retention["code"], string>> = {
  keep: "Sagen skal bevares.",
  dispose: "Sagen kan kasseres, når tiden er gået.",
  unset: "Sagen bevares. Ingen har bestemt andet.",
};

function From({ retention: { code, disposableFrom, setBy } }: { readonly retention: Retention }) {
  if (code === "unset") return <>Kommunen har ikke sat en regel for sager, der er slut.</>;
  return (
    <>
      {setBy === "case" ? "Det er bestemt for denne sag." : "Det er kommunens egen indstilling."}
      {code === "dispose" && (
        <>
          {" "}
          {disposableFrom === null ? (
            "Der er ingen dag endnu: sagen er åben, eller kommunen har ikke sat en tid."
          ) : (
            <>
              Det kan tidligst ske <Day day={disposableFrom} />.
            </>
          )}
        </>
      )}
    </>
  );
}

const Marks = ({ marks }: { readonly marks: readonly RetentionMark[] }) => (
  <ul class="rn-plain">
    {marks.map(({ code, on, reason }, at) => (
      <li key={`${on}.${marks.length - at}`}>
        <SummaryList
          items={[
            { term: "Hvad", answer: retentionChoices.find((choice) => choice.code === code)?.label },
            { term: "Hvornår", answer: <Day day={on} /> },
            { term: "Hvorfor", answer: reason },
          ]}
        />
      </li>
    ))}
  </ul>
);
