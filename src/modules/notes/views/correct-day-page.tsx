import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Moment } from "../../../ui/moment.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { type DatedEvent, dayFields as field } from "../domain/day-correction.ts";
import type { EntryToCorrect } from "../domain/notes-view.ts";
import { correctDayPath } from "../paths.ts";
import { EntryAsWritten } from "./correct-entry-page.tsx";

interface CorrectDayPageProps {
  readonly frame: Frame;
  readonly view: EntryToCorrect;
  readonly dated: DatedEvent;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where the day of something that has happened is put right. */
export function CorrectDayPage({ frame, view, dated, form, submissionId }: CorrectDayPageProps) {
  const { entry, correctedBy, record } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Ret en dag" step={null} isBelow problems={form.problems}>
      <p>
        <strong>{dated.name}</strong>: i journalen står der <Day day={dated.on} />.
      </p>
      <EntryAsWritten entry={entry} />
      {correctedBy ? (
        <Alert kind="info" heading="Det er rettet">
          <p>
            Det er rettet <Moment at={correctedBy.registeredAt} />. Er rettelsen forkert, så ret den i stedet.
          </p>
        </Alert>
      ) : (
        <DayForm caseId={record.id} entryId={entry.id} dated={dated} form={form} submissionId={submissionId} />
      )}
    </CaseWorkPage>
  );
}

interface DayFormProps extends Omit<CorrectDayPageProps, "frame" | "view"> {
  readonly caseId: string;
  readonly entryId: string;
}

function DayForm({ caseId, entryId, dated, form: { problems, typed }, submissionId }: DayFormProps) {
  const shown = (day: LocalDate) => (typed ? writtenDay(typed, field.is) : asWritten(day));
  return (
    <>
      <p>
        Det, der skyldes i sagen, bliver regnet igen fra den rigtige dag. Breve, der er sendt, ændrer sig ikke.{" "}
        {dated.what === "complaint-received"
          ? "Borgeren får brev om den rigtige dag, og om klagen kom til tiden."
          : "Skriv til borgeren, hvis en dato i dem nu er forkert."}
      </p>
      <Form
        keep="Rettelse af en dag"
        method="post"
        action={correctDayPath(caseId, entryId)}
        submissionId={submissionId}
      >
        <DateField name={field.is} label="Hvilken dag er den rigtige?" value={shown(dated.on)} problems={problems} />
        {dated.mayBeStruck && (
          <CheckboxGroup
            name={field.struck}
            label="Eller skete det slet ikke?"
            optional
            choices={[{ value: "ja", label: "Det skete ikke. Det blev skrevet ned ved en fejl" }]}
            values={ticked(typed ?? {}, field.struck)}
          />
        )}
        <TextArea
          name={field.why}
          label="Hvordan ved du det?"
          rows={3}
          value={textOf(typed ?? {}, field.why)}
          problems={problems}
        />
        <SubmitButton>Gem rettelsen</SubmitButton>
      </Form>
    </>
  );
}
