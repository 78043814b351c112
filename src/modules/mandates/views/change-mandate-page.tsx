import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { KnownMandate } from "../../people/domain/mandate.ts";
import type { FormAudience } from "../domain/mandate-form.ts";
import type { CaseMandatesView } from "../domain/mandates-view.ts";
import { type MandatesPlace, mandatePath } from "../paths.ts";
import { OpenedFields } from "./mandate-fields.tsx";

interface ChangeProps {
  readonly frame: Frame;
  readonly mandate: KnownMandate;
  readonly place: MandatesPlace;
  readonly form: FormState;
  readonly submissionId: string;
  readonly today: LocalDate;
}

const titleOf = ({ mandate }: ChangeProps): string => `Ret adgangen for ${mandate.name}`;

/** Where the citizen changes what somebody may see and do, and until when. */
export function ChangeMyMandatePage(props: ChangeProps) {
  const { form, frame, place } = props;
  const back = { text: "Hvem hjælper mig?", href: place };
  return (
    <Page title={titleOf(props)} frame={frame} back={back} problems={form.problems}>
      <ChangeForm {...props} audience="citizen" />
    </Page>
  );
}

/** Where staff write down what it was changed to. */
export function ChangeCaseMandatePage(props: ChangeProps & { readonly view: CaseMandatesView }) {
  const { form, frame, view } = props;
  return (
    <CaseWorkPage view={view} frame={frame} title={titleOf(props)} step="application" isBelow problems={form.problems}>
      <ChangeForm {...props} audience="staff" />
    </CaseWorkPage>
  );
}

function ChangeForm({
  audience,
  form,
  mandate,
  place,
  submissionId,
  today,
}: ChangeProps & { readonly audience: FormAudience }) {
  return (
    <Form keep="Hvem hjælper" method="post" action={mandatePath(place, mandate.id)} submissionId={submissionId}>
      <OpenedFields audience={audience} form={form} mandate={mandate} today={today} />
      <ButtonRow>
        <SubmitButton>Gem</SubmitButton>
        <ButtonLink kind="secondary" href={place}>
          Fortryd
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
}
