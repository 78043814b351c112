import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type CaseAtWork, CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { Citizen } from "../../people/domain/citizen.ts";
import { orderFields } from "../domain/order-form.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { authorityOrderPath } from "../paths.ts";

interface ChangeOrderPageProps {
  readonly frame: Frame;
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly order: SupportOrder;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
  readonly owed: CaseAtWork["owed"];
  readonly today: LocalDate;
}

/** Ændr en bestilling: goals and frame anew, with why. The provider is asked to read it. */
export function ChangeOrderPage(props: ChangeOrderPageProps) {
  const { fields, order, problems, record, submissionId } = props;
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
  return (
    <CaseWorkPage
      view={props}
      frame={props.frame}
      title="Ændr bestillingen"
      step="order"
      problems={problems}
      refusal={props.refusal}
    >
      <p>
        Her ændrer du mål og ramme inden for det, der er bevilget. Skal borgeren have mindre støtte, kræver det en ny
        afgørelse.
      </p>
      <Form
        keep="Ændring af bestilling"
        method="post"
        action={authorityOrderPath(record.id, order.id, "aendr")}
        submissionId={submissionId}
      >
        <TextArea {...field(orderFields.goals)} label="Mål" hint="Ét mål på hver linje." rows={5} />
        <TextArea {...field(orderFields.frame)} label="Ramme" rows={4} />
        <TextArea
          {...field(orderFields.reason)}
          label="Hvorfor ændrer du den?"
          hint="Udføreren læser det. Det, der stod før, bliver gemt."
          rows={2}
        />
        <SubmitButton>Gem ændringen</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}

/** Træk en bestilling tilbage: why, and whether the support is to be ordered from somebody else. */
export function WithdrawOrderPage(props: ChangeOrderPageProps) {
  const { fields, order, problems, record, submissionId } = props;
  return (
    <CaseWorkPage
      view={props}
      frame={props.frame}
      title="Træk bestillingen tilbage"
      step="order"
      problems={problems}
      refusal={props.refusal}
    >
      <p>
        Udføreren kan ikke længere se sagen, når du trækker bestillingen tilbage. Borgeren beholder sin bevilling. Skal
        støtten slutte, gør du det under »Ændr eller stop støtten«.
      </p>
      <Form
        keep="Tilbagetrækning af bestilling"
        method="post"
        action={authorityOrderPath(record.id, order.id, "traek-tilbage")}
        submissionId={submissionId}
      >
        <RadioGroup
          name={orderFields.again}
          label="Skal støtten bestilles igen?"
          choices={[
            {
              value: "ja",
              label: "Ja, hos en anden udfører",
              hint: "Borgeren får et brev, hvis udføreren havde sagt ja.",
            },
            { value: "nej", label: "Nej", hint: "Kun når støtten er slut, eller en ny afgørelse gælder i stedet." },
          ]}
          value={textOf(fields, orderFields.again)}
          problems={problems}
        />
        <TextArea
          name={orderFields.reason}
          label="Hvorfor trækker du den tilbage?"
          rows={3}
          value={textOf(fields, orderFields.reason)}
          problems={problems}
        />
        <SubmitButton kind="warning">Træk bestillingen tilbage</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
