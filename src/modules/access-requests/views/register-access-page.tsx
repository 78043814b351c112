import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { accessPath } from "../../cases/paths.ts";
import { saidFields } from "../../letters/domain/said.ts";
import { SaidFields } from "../../letters/views/said-fields.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CaseAccessView } from "../domain/access-view.ts";
import { newAccessPath } from "../paths.ts";
import { AskFields } from "./ask-fields.tsx";

interface RegisterAccessPageProps {
  readonly frame: Frame;
  readonly view: CaseAccessView;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where staff write down that the citizen wants to see the case: the citizen gets the same receipt. */
export function RegisterAccessPage({ form, frame, submissionId, view }: RegisterAccessPageProps) {
  const { helpers, record, today } = view;
  const { problems, typed } = form;
  const text = (name: string) => textOf(typed ?? {}, name);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Skriv ned, at borgeren vil se sagen"
      step={null}
      isBelow
      problems={problems}
    >
      <p>
        <Link href={accessPath(record.id)}>Al aktindsigt i sagen</Link>
      </p>
      <p>Spørg ikke hvorfor. Borgeren får en kvittering med den sidste dag for svaret.</p>
      <Form keep="Aktindsigt for borgeren" method="post" action={newAccessPath(record.id)} submissionId={submissionId}>
        <AskFields audience="staff" text={text} problems={problems} />
        <SaidFields
          text={text}
          day={typed === null ? undefined : writtenDay(typed, saidFields.on)}
          helpers={helpers}
          problems={problems}
          today={today}
        />
        <SubmitButton>Gem, og lav kvitteringen</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
