import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import {
  answerOf,
  type CorrectableFacts,
  factsTag,
  factWords,
  factFields as field,
  knownFacts,
} from "../domain/facts-form.ts";
import type { CaseForNotes } from "../domain/notes-view.ts";
import { correctFactsPath } from "../paths.ts";

interface CorrectFactsPageProps {
  readonly frame: Frame;
  readonly view: CaseForNotes;
  readonly form: FormState;
  readonly submissionId: string;
  /** Why it was refused, where it was tried. */
  readonly refusal?: string | undefined;
}

/** Where what the case knows of the citizen is put right: what guidance, the unit and the deadlines look at. */
export function CorrectFactsPage({ frame, view, form, submissionId, refusal }: CorrectFactsPageProps) {
  const { record, citizen } = view;
  const now: CorrectableFacts = { ...record.facts, bornOn: citizen.bornOn };
  const { problems, typed } = form;
  const answered = (name: (typeof knownFacts)[number]) => (typed ? textOf(typed, field[name]) : answerOf(now[name]));
  return (
    <CaseWorkPage view={view} frame={frame} title="Ret oplysninger" step={null} isBelow problems={problems}>
      {refusal !== undefined && (
        <Alert kind="error" heading="Rettelsen er ikke gemt">
          <p>{refusal}</p>
        </Alert>
      )}
      <p>
        Oplysningerne bestemmer, hvilke dele af kvalitetsstandarden der gælder, og hvilke frister der løber. Journalen
        viser, hvad der stod før. Fødselsdagen rettes i alle borgerens sager.
      </p>
      <Form
        keep="Rettelse af oplysninger"
        method="post"
        action={correctFactsPath(record.id)}
        submissionId={submissionId}
        hidden={{ [field.shown]: factsTag(now) }}
      >
        <DateField
          name={field.bornOn}
          label="Fødselsdag"
          birthday
          value={typed ? writtenDay(typed, field.bornOn) : asWritten(citizen.bornOn)}
          problems={problems}
        />
        {knownFacts.map((name) => (
          <RadioGroup
            key={name}
            name={field[name]}
            label={factWords[name]}
            choices={[
              { value: "ja", label: "Ja" },
              { value: "nej", label: "Nej" },
              { value: "", label: "Ikke oplyst" },
            ]}
            value={answered(name)}
          />
        ))}
        <TextArea
          name={field.why}
          label="Hvordan ved du det?"
          rows={3}
          value={textOf(typed ?? {}, field.why)}
          problems={problems}
        />
        <SubmitButton>Gem rettelsen</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}
