import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { providerHomePath, providerOrderPath } from "../../deliveries/paths.ts";
import { complaintSubjects } from "../domain/complaint.ts";
import { subjectLabels } from "../domain/complaint-words.ts";
import { takeDownFields } from "../domain/take-down-form.ts";
import { takeDownPath } from "../paths.ts";

interface TakeDownPageProps {
  readonly frame: Frame;
  readonly orderId: string;
  readonly citizenName: string;
  readonly form: FormState;
  readonly today: LocalDate;
  readonly submissionId: string;
}

/** Skriv en klage ned: what the citizen says on a visit, on one page, to the municipality at once. */
export function TakeDownPage({ citizenName, form, frame, orderId, submissionId, today }: TakeDownPageProps) {
  const typed = form.typed ?? {};
  return (
    <Page
      title="Skriv en klage ned"
      frame={frame}
      breadcrumb={[
        { text: "Bestillinger", href: providerHomePath },
        { text: citizenName, href: providerOrderPath(orderId) },
      ]}
      problems={form.problems}
    >
      <p>
        Siger borgeren, at noget er forkert, så skriv det ned her. Det er borgerens klage. Kommunen får den med det
        samme, og borgeren får en kvittering.
      </p>
      <Form keep="Klage fra borgeren" method="post" action={takeDownPath(orderId)} submissionId={submissionId}>
        <TextArea
          name={takeDownFields.words}
          label="Borgerens egne ord"
          rows={6}
          value={textOf(typed, takeDownFields.words)}
          problems={form.problems}
        />
        <RadioGroup
          name={takeDownFields.subject}
          label="Hvad handler det om?"
          choices={complaintSubjects.map((value) => ({ value, label: subjectLabels[value] }))}
          value={textOf(typed, takeDownFields.subject)}
          problems={form.problems}
        />
        <CheckboxGroup
          name={takeDownFields.readBack}
          label="Er det rigtigt forstået?"
          choices={[{ value: "ja", label: "Jeg har læst det op, og borgeren siger, at det passer" }]}
          values={textOf(typed, takeDownFields.readBack) === "ja" ? ["ja"] : []}
        />
        <CheckboxGroup
          name={takeDownFields.to}
          label="Handler det om jeres støtte?"
          choices={[{ value: "udfoerer", label: "Borgeren siger ja til, at I må svare kommunen på klagen" }]}
          values={textOf(typed, takeDownFields.to) === "udfoerer" ? ["udfoerer"] : []}
        />
        <DateField
          name={takeDownFields.on}
          label="Hvilken dag sagde borgeren det?"
          hint="Fristerne regnes fra den dag."
          value={form.typed === null ? asWritten(today) : writtenDay(typed, takeDownFields.on)}
          problems={form.problems}
        />
        <ButtonRow>
          <SubmitButton>Send klagen til kommunen</SubmitButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

/** The way to it, on the page of an order. */
export const TakeDownLink = ({ orderId }: { readonly orderId: string }) => (
  <p>
    Klager borgeren til jer? <Link href={takeDownPath(orderId)}>Skriv klagen ned</Link>
  </p>
);
