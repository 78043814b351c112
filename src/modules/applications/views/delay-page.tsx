import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { LetterDocument } from "../../../ui/letter/letter-document.ts";
import { LetterView } from "../../../ui/letter/letter-view.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import { delayFields } from "../domain/application-acts.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { actPath } from "../paths.ts";
import { ActPage, type CasePageProps } from "./case-page.tsx";

/** The name and values of the two buttons: see the letter first, or send it. */
export const delayButtons = { name: "handling", preview: "vis", send: "send" } as const;

interface DelayPageProps extends CasePageProps {
  readonly typed: Fields;
  readonly submissionId: string;
  /** The letter as it would be sent, where it was asked for. */
  readonly preview: LetterDocument | null;
}

/** Staff tell the citizen that the answer is late: when it comes instead, and why; the letter is written from it. */
export function DelayPage(props: DelayPageProps) {
  const { data, preview, problems, submissionId, today, typed } = props;
  const promised = deadlineFor(data.owed.obligations, "decision")?.due ?? null;
  return (
    <ActPage {...props} title="Giv besked om forsinkelse">
      <Promised due={promised} today={today} />
      <Form
        keep="Besked om forsinkelse"
        method="post"
        action={actPath(data.record.id, "forsinkelse")}
        submissionId={submissionId}
      >
        <DateField
          name={delayFields.expectedOn}
          label="Hvornår kan borgeren vente svar?"
          hint="En dag efter fristen, som I regner med at holde"
          value={writtenDay(typed, delayFields.expectedOn)}
          problems={problems}
        />
        <TextArea
          name={delayFields.reason}
          label="Hvorfor tager det længere tid?"
          hint="Borgeren læser det, du skriver her"
          value={textOf(typed, delayFields.reason)}
          problems={problems}
        />
        <ButtonRow>
          <SubmitButton name={delayButtons.name} value={delayButtons.send}>
            Send beskeden
          </SubmitButton>
          <SubmitButton kind="secondary" name={delayButtons.name} value={delayButtons.preview}>
            Se brevet først
          </SubmitButton>
        </ButtonRow>
      </Form>
      {preview !== null && (
        <section aria-label="Brevet, som det bliver">
          <LetterView letter={preview} />
        </section>
      )}
    </ActPage>
  );
}

function Promised({ due, today }: { due: LocalDate | null; today: LocalDate }) {
  if (due === null) return <p>Fristen for afgørelsen er ikke oplyst.</p>;
  if (due < today) {
    return (
      <Alert kind="warning" heading="Fristen er overskredet">
        <p>
          Borgeren skulle have haft svar senest <Day day={due} today={today} />. Beskeden skal sendes nu.
        </p>
      </Alert>
    );
  }
  return (
    <p>
      Borgeren skal have svar senest <Day day={due} today={today} />. Beskeden skal sendes inden.
    </p>
  );
}
