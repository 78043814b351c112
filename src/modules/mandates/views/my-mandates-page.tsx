import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { Why } from "../../../ui/why.tsx";
import { rightsPath } from "../../people/paths.ts";
import type { MandatesView } from "../domain/mandates-view.ts";
import type { MandatesPlace } from "../paths.ts";
import { OpenedFields, WhoFields } from "./mandate-fields.tsx";
import { MandateList } from "./mandate-list.tsx";

interface MyMandatesPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MandatesView;
  readonly place: MandatesPlace;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where the citizen sees who may act for them, stops it, and lets somebody in. */
export function MyMandatesPage({ form, frame, municipality, place, submissionId, view }: MyMandatesPageProps) {
  return (
    <Page
      title="Hvem hjælper mig?"
      frame={frame}
      back={{ text: "Mine rettigheder", href: rightsPath({ municipality }) }}
      problems={form.problems}
    >
      <p class="rn-lead">
        Du kan lade en anden hjælpe dig med din sag. Du bestemmer, hvad personen må se og gøre, og hvor længe. Du kan
        altid stoppe det igen.
      </p>
      <h2>De hjælper dig</h2>
      <MandateList view={view} audience="citizen" place={place} />
      <h2>Giv en anden adgang</h2>
      <Form keep="Hvem hjælper mig" method="post" action={place} submissionId={submissionId}>
        <WhoFields audience="citizen" form={form} />
        <OpenedFields audience="citizen" form={form} today={view.today} />
        <SubmitButton>Giv adgang</SubmitButton>
      </Form>
      <p>Personen logger på med sit eget MitID og vælger at handle for dig. Giv aldrig dit eget MitID til en anden.</p>
      <Why standard={municipality} sources={["forvaltningsloven § 8"]} summary="Hvad siger loven?" />
    </Page>
  );
}
