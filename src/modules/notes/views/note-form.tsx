import type { LocalDate } from "../../../kernel/local-date.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { noteKinds } from "../../cases/domain/case-event.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { owedNow } from "../../obligations/domain/owed-order.ts";
import { obligationNames } from "../../standards/domain/words.ts";
import { noteKindWords, noteThemes } from "../domain/note.ts";
import { noteFields as field, longestTheme } from "../domain/note-form.ts";
import { notePath } from "../paths.ts";

interface NoteFormProps {
  readonly caseId: string;
  readonly form: FormState;
  readonly submissionId: string;
  readonly obligations: readonly Obligation[];
  readonly today: LocalDate;
}

/** What happened, when, with whom: one form that is quick to fill in, on the case's own page and by itself. */
export function NoteForm({ caseId, form, submissionId, obligations, today }: NoteFormProps) {
  const { problems } = form;
  const typed = form.typed ?? {};
  return (
    <Form keep="Notat" method="post" action={notePath(caseId)} submissionId={submissionId} class="rn-note-form">
      <RadioGroup
        name={field.kind}
        label="Hvordan skete det?"
        choices={noteKinds.map((kind) => ({ value: kind, label: noteKindWords[kind] }))}
        value={textOf(typed, field.kind)}
        problems={problems}
      />
      <div class="rn-pair">
        <TextField
          name={field.theme}
          label="Emne"
          suggestions={noteThemes}
          maxLength={longestTheme}
          value={textOf(typed, field.theme)}
          problems={problems}
        />
        <TextField
          name={field.withWhom}
          label="Hvem talte du med?"
          optional
          maxLength={200}
          value={textOf(typed, field.withWhom)}
          problems={problems}
        />
      </div>
      <TextArea name={field.words} label="Notat" rows={5} value={textOf(typed, field.words)} problems={problems} />
      <div class="rn-pair">
        <DateField
          name={field.occurredOn}
          label="Hvornår skete det?"
          value={form.typed ? writtenDay(form.typed, field.occurredOn) : asWritten(today)}
          problems={problems}
        />
        <AboutWhat obligations={owedNow(obligations, today)} chosen={textOf(typed, field.obligation)} />
      </div>
      <SubmitButton>Gem notatet</SubmitButton>
    </Form>
  );
}

/** What is owed that the note is about; nothing to choose where nothing is owed. */
function AboutWhat({ obligations, chosen }: { obligations: readonly Obligation[]; chosen: string }) {
  const names = [...new Set(obligations.map(({ what }) => what))];
  if (names.length === 0) return null;
  return (
    <Select
      name={field.obligation}
      label="Handler det om noget, der venter?"
      optional
      empty="Nej"
      choices={names.map((name) => ({ value: name, label: obligationNames[name].da }))}
      value={chosen}
    />
  );
}
