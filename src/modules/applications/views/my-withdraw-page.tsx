import type { ComponentChildren } from "preact";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { receiptPath, withdrawPath } from "../paths.ts";
import { RefusalAlert } from "./refusal-alert.tsx";

interface MyWithdrawPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Why it could not be done, where it was tried. */
  readonly refusal?: string | undefined;
  /** What is owed in the case. */
  readonly children: ComponentChildren;
}

/** The name of the field for what the citizen says about it. */
export const saidField = "besked";

/** Where the citizen takes the application back: what it means, and a way to leave it as it is. */
export function MyWithdrawPage({ caseId, caseNumber, children, frame, municipality, refusal }: MyWithdrawPageProps) {
  const at = { municipality };
  return (
    <Page
      title="Vil du trække din ansøgning tilbage?"
      frame={frame}
      above={`Sag ${caseNumber}`}
      back={{ text: "Tilbage til kvitteringen", href: receiptPath(at, caseId) }}
    >
      <RefusalAlert refusal={refusal} />
      <p>Så stopper vi med at behandle den. Du mister ikke noget ved det: Du kan altid søge igen.</p>
      <Form keep="Træk ansøgningen tilbage" method="post" action={withdrawPath(at, caseId)}>
        <TextArea name={saidField} label="Vil du sige hvorfor?" optional rows={3} />
        <ButtonRow>
          <SubmitButton kind="warning">Ja, træk den tilbage</SubmitButton>
          <ButtonLink kind="secondary" href={receiptPath(at, caseId)}>
            Nej, behold den
          </ButtonLink>
        </ButtonRow>
      </Form>
      {children}
    </Page>
  );
}
