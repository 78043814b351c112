import { capitalised } from "../../../kernel/in-a-row.ts";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { type AppealPackage, sendingWays } from "../domain/appeal.ts";
import { sendingWayWords } from "../domain/appeal-entries.ts";
import { sendFields } from "../domain/package-forms.ts";
import { whatIsOpen } from "../domain/sendable.ts";
import { sentPath } from "../paths.ts";
import type { AppealPageProps } from "./appeal-page.tsx";

type SendProps = AppealPageProps & { readonly toSend: AppealPackage };

/** Tells that the package was sent: people send it, the system does not. */
export function SendForm({ form, submissionIds, toSend, tried, view: { complaint, record, today } }: SendProps) {
  const open = whatIsOpen(toSend.plan);
  const typed = tried === "send" ? form.typed : null;
  const { reassessedOn } = toSend.plan.dates;
  return (
    <Form
      keep="Pakken er sendt"
      method="post"
      action={sentPath(record.id, complaint.id)}
      hidden={{ [sendFields.packageId]: toSend.id }}
      submissionId={submissionIds.send}
    >
      <h3>Send pakken</h3>
      <p>
        Systemet kan ikke sende til Ankestyrelsen. Hent filerne, og send dem med kommunens sikre mail eller på
        Ankestyrelsens egen side. Skriv så her, at det er gjort. Borgeren får et brev samme dag.
      </p>
      {reassessedOn !== null && reassessedOn !== today && toSend.plan.earlier.length === 0 && (
        <Alert kind="warning" heading="Pakken har en anden dag" level={3} quiet>
          <p>
            I pakken står, at genvurderingen er sendt <Day day={reassessedOn} />. Lav den igen, hvis I sender den i dag.
          </p>
        </Alert>
      )}
      <DateField
        name={sendFields.on}
        label="Hvornår er den sendt?"
        hint="Lad felterne stå tomme, hvis det er i dag"
        optional
        value={writtenDay(typed ?? {}, sendFields.on)}
        problems={form.problems}
      />
      <RadioGroup
        name={sendFields.way}
        label="Hvordan er den sendt?"
        choices={sendingWays.map((way) => ({ value: way, label: capitalised(sendingWayWords[way]) }))}
        value={textOf(typed ?? {}, sendFields.way)}
        problems={form.problems}
      />
      {open.length > 0 && (
        <TextArea
          name={sendFields.reason}
          label="Hvorfor sender I pakken, som den er?"
          hint={`Mangler uden begrundelse: ${open.join(". ")}`}
          rows={3}
          value={textOf(typed ?? {}, sendFields.reason)}
          problems={form.problems}
        />
      )}
      <SubmitButton>Pakken er sendt. Skriv til borgeren</SubmitButton>
    </Form>
  );
}
