import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { nameInTitle } from "../../people/domain/protection.ts";
import type { Fields } from "../domain/problems.ts";
import { citizenField } from "../domain/registration-form.ts";
import { intakePath, registerPath } from "../paths.ts";
import { CaseChoice } from "./case-choice.tsx";
import { CitizenFacts } from "./citizen-facts.tsx";
import { PersonFields } from "./person-fields.tsx";
import { RegistrationFields } from "./registration-fields.tsx";

/** What the forms of intake show: who it is about as far as that is known, what was typed, what is wrong. */
export interface IntakeFormProps {
  readonly frame: Frame;
  /** The citizen, where known; then no person is typed. */
  readonly citizen: Citizen | null;
  /** The citizen's open cases. */
  readonly cases: readonly CaseRecord[];
  readonly lookalikes: readonly Citizen[];
  readonly typed: Fields;
  readonly submissionId: string;
  readonly problems: FieldProblems;
}

/** Intake registers an application that came by phone, letter, a doctor or in person. */
export function RegisterPage(props: IntakeFormProps) {
  const { citizen, frame, problems, submissionId, typed } = props;
  return (
    <Page
      title="Registrér en ansøgning"
      frame={frame}
      breadcrumb={[{ text: "Modtagelse", href: intakePath }]}
      problems={problems}
    >
      <Form method="post" action={registerPath()} submissionId={submissionId} hidden={knownIn(citizen)}>
        <WhoAndWhere {...props} />
        <RegistrationFields typed={typed} problems={problems} />
        <ButtonRow>
          <SubmitButton>Registrér og lav kvittering</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

/** The hidden field that says which known citizen a form is about. */
export const knownIn = (citizen: Citizen | null): Readonly<Record<string, string>> =>
  citizen === null ? {} : { [citizenField]: citizen.id };

/** Who a form of intake is about, and which case it belongs to. */
export function WhoAndWhere({ cases, citizen, lookalikes, problems, typed }: IntakeFormProps) {
  return (
    <>
      {citizen === null ? (
        <PersonFields typed={typed} lookalikes={lookalikes} problems={problems} />
      ) : (
        <>
          <h2>{nameInTitle(citizen)}</h2>
          <CitizenFacts citizen={citizen} />
        </>
      )}
      <CaseChoice typed={typed} cases={cases} problems={problems} />
    </>
  );
}
