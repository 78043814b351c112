import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { personFields } from "../domain/read-person.ts";
import { inquiryPath, intakePath, registerPath } from "../paths.ts";

interface IntakePageProps {
  readonly frame: Frame;
  readonly cpr?: string;
  readonly problems?: FieldProblems;
}

/** Intake begins with who it is about, so that nothing is registered twice. */
export function IntakePage({ cpr, frame, problems = [] }: IntakePageProps) {
  return (
    <Page title="Modtagelse" frame={frame} problems={problems}>
      <p>Slå borgeren op, før du registrerer. Så ser du, om borgeren er kendt her.</p>
      <Form method="post" action={intakePath}>
        <TextField
          name={personFields.cpr}
          label="CPR-nummer"
          hint="Ti cifre, med eller uden bindestreg"
          width={12}
          inputMode="numeric"
          value={cpr}
          problems={problems}
        />
        <SubmitButton>Slå op</SubmitButton>
      </Form>
      <h2>Er CPR-nummeret ikke kendt?</h2>
      <p>Du kan registrere med navn og fødselsdato.</p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={registerPath()}>
          Ny ansøgning
        </ButtonLink>
        <ButtonLink kind="secondary" href={inquiryPath()}>
          Ny henvendelse
        </ButtonLink>
      </ButtonRow>
      <h2>Har en anden skrevet for borgeren?</h2>
      <p>
        <Link href={`${intakePath}/venter`}>Se ansøgninger, der venter på et ja</Link>
      </p>
    </Page>
  );
}
