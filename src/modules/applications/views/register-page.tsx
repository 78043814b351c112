import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { nameInTitle } from "../../people/domain/protection.ts";
import { lookUpPath } from "../../people/paths.ts";
import type { Lookalike } from "../domain/met-citizen.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { personFields } from "../domain/read-person.ts";
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
  /** The id of a known citizen of whom the reader is told only that the municipality knows the person. */
  readonly unseen: string | null;
  /** The citizen's open cases. */
  readonly cases: readonly CaseRecord[];
  readonly lookalikes: readonly Lookalike[];
  readonly typed: Fields;
  readonly submissionId: string;
  readonly problems: FieldProblems;
}

/** Intake registers an application that came by phone, letter, a doctor or in person. */
export function RegisterPage(props: IntakeFormProps) {
  const { frame, problems, submissionId, typed } = props;
  return (
    <Page
      title="Registrér en ansøgning"
      frame={frame}
      breadcrumb={[{ text: "Modtagelse", href: intakePath }]}
      problems={problems}
    >
      <Form
        keep="Ansøgning"
        keepFor={hiddenIn(props)[citizenField]}
        method="post"
        action={registerPath()}
        submissionId={submissionId}
        hidden={hiddenIn(props)}
      >
        <WhoAndWhere {...props} what="Ansøgningen" />
        <RegistrationFields typed={typed} problems={problems} />
        <ButtonRow>
          <SubmitButton>Registrér og lav kvittering</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

/** The hidden fields that say which known citizen a form is about; of one who is not shown, with the name as it was typed. */
export function hiddenIn({ citizen, typed, unseen }: IntakeFormProps): Readonly<Record<string, string>> {
  if (unseen !== null) return { [citizenField]: unseen, [personFields.name]: textOf(typed, personFields.name) };
  return citizen === null ? {} : { [citizenField]: citizen.id };
}

interface WhoAndWhereProps extends IntakeFormProps {
  /** What is registered: `Ansøgningen`. */
  readonly what: string;
}

/** Who a form of intake is about, and which case it belongs to. */
export function WhoAndWhere(props: WhoAndWhereProps) {
  const { cases, problems, typed } = props;
  return (
    <>
      <Who {...props} />
      <CaseChoice typed={typed} cases={cases} problems={problems} />
    </>
  );
}

function Who({ citizen, lookalikes, problems, typed, unseen, what }: WhoAndWhereProps) {
  if (citizen !== null) {
    return (
      <>
        <h2>{nameInTitle(citizen)}</h2>
        <CitizenFacts citizen={citizen} />
      </>
    );
  }
  if (unseen === null) return <PersonFields typed={typed} lookalikes={lookalikes} problems={problems} />;
  return (
    <>
      <h2>{textOf(typed, personFields.name) || "Borgeren"}</h2>
      <Alert kind="info">
        <p>
          Borgeren er kendt i kommunen. {what} lægges i borgerens sag. Skal du se sagen, kan du{" "}
          <Link href={lookUpPath}>slå borgeren op</Link>.
        </p>
      </Alert>
    </>
  );
}
