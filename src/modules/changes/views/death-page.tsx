import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { deathSources, deathSourceWords, type LeavingView } from "../domain/leaving.ts";
import { deathFields } from "../domain/leaving-form.ts";
import { deathPath } from "../paths.ts";
import { LeavingMistake } from "./leaving-mistake.tsx";

/** What both pages of leaving show. */
export interface LeavingPageProps {
  readonly frame: Frame;
  readonly view: LeavingView;
  readonly form: FormState;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** Borgeren er død: the day and how it is known; or, where it is registered, what was written and how a mistake is put right. */
export function DeathPage({ form, frame, notice, refusal, submissionId, view }: LeavingPageProps) {
  const path = deathPath(view.record.id);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Borgeren er død"
      step={null}
      notice={notice}
      refusal={refusal}
      problems={form.problems}
    >
      {view.death === undefined ? (
        <DeathForm form={form} path={path} submissionId={submissionId} />
      ) : (
        <>
          <p>{view.written?.text}</p>
          <p>
            Systemet ved ikke, hvad boet eller de efterladte har ret til. Svar dem, der spørger, efter en konkret
            vurdering.
          </p>
          <LeavingMistake
            path={path}
            form={form}
            submissionId={submissionId}
            means="Så åbner sagen igen. Frister, fuldmagter og udførerens adgang gælder igen. Aftaler og breve skal laves på ny."
          />
        </>
      )}
    </CaseWorkPage>
  );
}

function DeathForm({
  form,
  path,
  submissionId,
}: Pick<LeavingPageProps, "form" | "submissionId"> & { readonly path: string }) {
  const { problems } = form;
  const typed = form.typed ?? {};
  return (
    <>
      <p>Det gælder alle borgerens åbne sager her i kommunen:</p>
      <ul>
        <li>Støtten og alle aftaler slutter, og sagen lukker.</li>
        <li>Fuldmagter gælder ikke længere.</li>
        <li>Der sendes ikke flere breve. De, der venter på at blive sendt, tages ud af posten.</li>
      </ul>
      <Form keep="Borgeren er død" method="post" action={path} submissionId={submissionId}>
        <DateField
          name={deathFields.on}
          label="Hvilken dag døde borgeren?"
          value={writtenDay(typed, deathFields.on)}
          problems={problems}
        />
        <RadioGroup
          name={deathFields.source}
          label="Hvor ved I det fra?"
          value={textOf(typed, deathFields.source)}
          problems={problems}
          choices={deathSources.map((value) => ({ value, label: deathSourceWords[value] }))}
        />
        <TextArea
          name={deathFields.said}
          label="Er der andet at skrive?"
          hint="For eksempel hvem der ringede, og hvem I kan tale med."
          optional
          rows={2}
          value={textOf(typed, deathFields.said)}
          problems={problems}
        />
        <SubmitButton>Skriv det ned</SubmitButton>
      </Form>
    </>
  );
}
