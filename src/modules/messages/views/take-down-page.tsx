import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import type { WrittenDay } from "../../../ui/written-day.ts";
import { SaidFields } from "../../letters/views/said-fields.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { messageFields } from "../domain/message-form.ts";
import type { CaseMessagesView } from "../domain/messages-view.ts";
import { caseMessagesPath, takeDownPath } from "../paths.ts";

interface TakeDownPageProps {
  readonly frame: Frame;
  readonly view: CaseMessagesView;
  readonly text: (field: string) => string;
  /** The day as it was typed; undefined in a fresh form. */
  readonly day: WrittenDay | undefined;
  readonly problems: FieldProblems;
  readonly submissionId: string;
}

/** Staff write down what the citizen said or sent in another way: the citizen gets a receipt by letter. */
export function TakeDownPage({ day, frame, problems, submissionId, text, view }: TakeDownPageProps) {
  const { helpers, record, today } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Skriv en besked ned" step={null} isBelow problems={problems}>
      <p>
        <Link href={caseMessagesPath(record.id)}>Alle beskeder i sagen</Link>
      </p>
      <p>Borgeren får en kvittering med ordene, som de står her.</p>
      <Form keep="Besked fra borgeren" method="post" action={takeDownPath(record.id)} submissionId={submissionId}>
        <SaidFields text={text} day={day} helpers={helpers} today={today} problems={problems} />
        <TextArea
          name={messageFields.words}
          label="Hvad blev der sagt eller skrevet?"
          hint="Skriv det så tæt på borgerens egne ord, som du kan."
          rows={8}
          value={text(messageFields.words)}
          problems={problems}
        />
        <SubmitButton>Gem, og lav kvittering</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
