import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Moment } from "../../../ui/moment.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { correctionFields as field } from "../domain/correction-form.ts";
import { wordsToCorrect } from "../domain/note-entries.ts";
import type { EntryToCorrect } from "../domain/notes-view.ts";
import { hasOwnWords, isNote } from "../domain/what-to-correct.ts";
import { correctEntryPath, wrongCasePath } from "../paths.ts";

interface CorrectEntryPageProps {
  readonly frame: Frame;
  readonly view: EntryToCorrect;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where an entry of the journal is put right: the entry as it stands, and the forms for what is wrong with it. */
export function CorrectEntryPage({ frame, view, form, submissionId }: CorrectEntryPageProps) {
  const { entry, correctedBy } = view;
  return (
    <CaseWorkPage view={view} frame={frame} title="Ret et notat" step={null} isBelow problems={form.problems}>
      <h2>Sådan står der nu</h2>
      <EntryAsWritten entry={entry} />
      {correctedBy ? (
        <Alert kind="info" heading="Det er rettet">
          <p>
            Notatet er rettet <Moment at={correctedBy.registeredAt} />. Er rettelsen forkert, så ret den i stedet.
          </p>
          <Unsaved typed={form.typed} />
        </Alert>
      ) : (
        <Forms view={view} form={form} submissionId={submissionId} />
      )}
    </CaseWorkPage>
  );
}

/** An entry word for word, with its day and when it was written. */
export const EntryAsWritten = ({ entry }: { entry: JournalEntry }) => (
  <blockquote class="rn-quoted">
    <p>
      <strong>{entry.theme}</strong>, <Day day={entry.occurredOn} />. Skrevet <Moment at={entry.registeredAt} />.
    </p>
    <p class="rn-written">{entry.text}</p>
  </blockquote>
);

/** What somebody typed while a colleague put the same entry right: it is not lost. */
function Unsaved({ typed }: Pick<FormState, "typed">) {
  const words = [field.why, field.words, field.wrongCase, field.rightCase]
    .map((name) => textOf(typed ?? {}, name))
    .filter(Boolean);
  return words.length === 0 ? null : <p class="rn-written">Det, du skrev, er ikke gemt: {words.join("\n")}</p>;
}

function Forms({ view: { record, entry }, form, submissionId }: Omit<CorrectEntryPageProps, "frame">) {
  const { problems } = form;
  const typed = form.typed ?? {};
  if (!hasOwnWords(entry)) return <p>Teksten her kan ikke rettes. Du kan skrive et nyt notat i sagen.</p>;
  return (
    <>
      <h2>Ret teksten</h2>
      <p>Begge kan læses bagefter. Det gamle notat bliver mærket som rettet.</p>
      <Form
        keep="Rettelse af et notat"
        method="post"
        action={correctEntryPath(record.id, entry.id)}
        submissionId={submissionId}
      >
        <TextArea
          name={field.why}
          label="Hvad var forkert, og hvordan ved du det?"
          rows={2}
          value={textOf(typed, field.why)}
          problems={problems}
        />
        <TextArea
          name={field.words}
          label="Sådan skulle der have stået"
          rows={6}
          value={form.typed ? textOf(typed, field.words) : wordsToCorrect(entry)}
          problems={problems}
        />
        <SubmitButton>Gem rettelsen</SubmitButton>
      </Form>
      {isNote(entry) && (
        <Details
          summary="Hører notatet til i en anden sag?"
          open={problems.some((one) => one.field === field.wrongCase || one.field === field.rightCase)}
        >
          <p>Notatet bliver liggende her, men mærket. Teksten kommer ikke med i aktindsigt i denne sag.</p>
          <Form
            keep="Notat på en forkert sag"
            method="post"
            action={wrongCasePath(record.id, entry.id)}
            submissionId={submissionId}
          >
            <TextArea
              name={field.wrongCase}
              label="Hvorfor hører det ikke til her?"
              hint="Skriv ikke, hvem det handler om."
              rows={2}
              value={textOf(typed, field.wrongCase)}
              problems={problems}
            />
            <TextField
              name={field.rightCase}
              label="Nummeret på den rigtige sag"
              hint="Så bliver notatet skrevet der med det samme. For eksempel 2026-000123"
              width={12}
              optional
              value={textOf(typed, field.rightCase)}
              problems={problems}
            />
            <SubmitButton kind="secondary">Mærk notatet</SubmitButton>
          </Form>
        </Details>
      )}
    </>
  );
}
