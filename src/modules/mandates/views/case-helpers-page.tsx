import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CaseHelpersView } from "../domain/helpers-view.ts";
import type { HelpersPlace } from "../paths.ts";
import { HelpersList } from "./helpers-list.tsx";
import { OpenedFields, WhoFields } from "./mandate-fields.tsx";

interface CaseHelpersPageProps {
  readonly frame: Frame;
  readonly view: CaseHelpersView;
  readonly place: HelpersPlace;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where staff see who acts for the citizen, and write down what was given on paper, in speech or by a court. */
export function CaseHelpersPage({ form, frame, place, submissionId, view }: CaseHelpersPageProps) {
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Hvem hjælper borgeren?"
      step="application"
      isBelow
      problems={form.problems}
    >
      <HelpersList view={view} audience="staff" place={place} />
      <h2>Skriv en ned, der hjælper</h2>
      <p>Kun det, borgeren har sagt ja til. Borgeren kan se det på sine egne sider og stoppe det igen.</p>
      <Form method="post" action={place} submissionId={submissionId}>
        <WhoFields audience="staff" form={form} today={view.today} />
        <OpenedFields audience="staff" form={form} />
        <SubmitButton>Gem</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
