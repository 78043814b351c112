import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { adviceFields } from "../domain/advice.ts";
import { aboutField } from "../domain/inquiry.ts";
import { textOf } from "../domain/problems.ts";
import { citizenField } from "../domain/registration-form.ts";
import { inquiryPath, intakePath } from "../paths.ts";
import { hiddenIn, type IntakeFormProps, WhoAndWhere } from "./register-page.tsx";
import { ReceivedOn } from "./registration-fields.tsx";

/** Intake writes down that somebody asked without applying, and the guidance that they got. */
export function InquiryPage(props: IntakeFormProps) {
  const { frame, problems, submissionId, typed } = props;
  const text = (name: string) => ({ name, value: textOf(typed, name), problems });
  return (
    <Page
      title="Registrér en henvendelse"
      frame={frame}
      breadcrumb={[{ text: "Modtagelse", href: intakePath }]}
      problems={problems}
    >
      <Form
        keep="Henvendelse"
        keepFor={hiddenIn(props)[citizenField]}
        method="post"
        action={inquiryPath()}
        submissionId={submissionId}
        hidden={hiddenIn(props)}
      >
        <WhoAndWhere {...props} what="Henvendelsen" />
        <h2>Henvendelsen</h2>
        <ReceivedOn typed={typed} problems={problems} label="Hvilken dag kom henvendelsen?" />
        <TextArea {...text(aboutField)} label="Hvad spurgte borgeren om?" />
        <TextArea {...text(adviceFields.given)} label="Hvilken vejledning fik borgeren?" optional />
        <RadioGroup
          {...text(adviceFields.wish)}
          label="Hvad ønsker borgeren selv nu?"
          choices={[
            { value: "soeg", label: "At søge om støtte", hint: "Du går videre til ansøgningen" },
            { value: "senere", label: "At tænke over det", hint: "Sagen bliver stående åben" },
            { value: "slut", label: "Ikke mere lige nu", hint: "Vejledningen var nok. En ny sag lukkes" },
          ]}
        />
        <ButtonRow>
          <SubmitButton>Gem henvendelsen</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
