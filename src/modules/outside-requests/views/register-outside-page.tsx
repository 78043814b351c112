import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { newAccessPath, outsidePath } from "../../access-requests/paths.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { saidFields } from "../../letters/domain/said.ts";
import { SaidFields } from "../../letters/views/said-fields.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { outsideFields as field } from "../domain/outside-forms.ts";
import type { CaseOutsideView } from "../domain/outside-request.ts";
import { newOutsidePath } from "../paths.ts";

interface RegisterOutsidePageProps {
  readonly frame: Frame;
  readonly view: CaseOutsideView;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where staff write down that somebody who is no party asks. */
export function RegisterOutsidePage({ form, frame, submissionId, view }: RegisterOutsidePageProps) {
  const { record, today } = view;
  const { problems, typed } = form;
  const text = (name: string) => textOf(typed ?? {}, name);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Skriv ned, at en anden vil se sagen"
      step={null}
      isBelow
      problems={problems}
    >
      <p>
        <Link href={outsidePath(record.id)}>Det, andre har bedt om</Link>
      </p>
      <p>
        Fortæl ikke, om der er en sag, før det er afgjort. Har den, der spørger, fuldmagt fra borgeren, så{" "}
        <Link href={newAccessPath(record.id)}>skriv det ned som borgerens ønske</Link>.
      </p>
      <Form keep="Aktindsigt for en anden" method="post" action={newOutsidePath(record.id)} submissionId={submissionId}>
        <TextField name={field.name} label="Hvem beder om det?" value={text(field.name)} problems={problems} />
        <TextArea
          name={field.address}
          label="Hvor skal brevet med svaret sendes hen?"
          hint="Gade, husnummer, postnummer og by. En linje ad gangen. Borgeren får det ikke at se"
          rows={3}
          value={text(field.address)}
          problems={problems}
        />
        <TextArea
          name={field.wish}
          label="Hvad vil de se, med deres egne ord?"
          rows={3}
          value={text(field.wish)}
          problems={problems}
        />
        <SaidFields
          text={text}
          day={typed === null ? undefined : writtenDay(typed, saidFields.on)}
          helpers={[]}
          problems={problems}
          today={today}
        />
        <SubmitButton>Gem</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
