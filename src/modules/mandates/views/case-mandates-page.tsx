import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CaseMandatesView } from "../domain/mandates-view.ts";
import type { MandatesPlace } from "../paths.ts";
import { OpenedFields, WhoFields } from "./mandate-fields.tsx";
import { MandateList } from "./mandate-list.tsx";

interface CaseMandatesPageProps {
  readonly frame: Frame;
  readonly view: CaseMandatesView;
  readonly place: MandatesPlace;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where staff see who acts for the citizen, and write down what was given on paper, in speech or by a court. */
export function CaseMandatesPage({ form, frame, place, submissionId, view }: CaseMandatesPageProps) {
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Hvem hjælper borgeren?"
      step="application"
      isBelow
      problems={form.problems}
    >
      <MandateList view={view} audience="staff" place={place} />
      <h2>Skriv en ned, der hjælper</h2>
      <p>
        Kun det, borgeren har sagt ja til, eller det, en værge er udpeget til. Borgeren kan se det på sine egne sider og
        stoppe det igen, undtagen et værgemål.
      </p>
      <Form keep="Hvem hjælper borgeren" method="post" action={place} submissionId={submissionId}>
        <WhoFields audience="staff" form={form} />
        <OpenedFields audience="staff" form={form} today={view.today} />
        <SubmitButton>Gem</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
