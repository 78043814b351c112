import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import type { HearingView } from "../domain/case-pages.ts";
import { draftFields, factFields, type HearingDraft, typedDraft } from "../domain/hearing-draft.ts";
import { factMarks, type MarkedFact, markWords } from "../domain/hearing-letter-facts.ts";
import { hearingPath } from "../paths.ts";
import { GatheredFacts } from "./gathered-facts.tsx";

/** The key of the draft among the parts of the page's forms. */
export const draftKey = "kladde";

/** What can be done with the draft, by the button that was pressed. */
export const draftActs = { save: "gem", more: "flere", preview: "vis", send: "send", discard: "slet" } as const;

interface SendFormProps {
  readonly view: HearingView;
  readonly form: FormState;
  readonly submissionId: string;
}

/** A hearing as somebody writes it: facts out of the case and free ones, what they may mean, and the day to answer by. */
export function SendForm({ view, form, submissionId }: SendFormProps) {
  const { draft } = view;
  const content = form.typed !== null && draftFields.meaning in form.typed ? typedDraft(form.typed) : draft.content;
  const rows = Math.max(content.facts.length + 1, 2);
  return (
    <Form keep="Partshøring" method="post" action={hearingPath(view.record.id)} submissionId={submissionId}>
      <input type="hidden" name={draftFields.shown} value={shownTag(form, draftKey, draftFields.shown, draft.tag)} />
      {form.conflicts.includes(draftKey) && <Meanwhile stored={draftTexts(draft.content)} />}
      <p>
        Borgeren får et brev med de oplysninger, du svarer ja til. Skriv dem, så borgeren kan forstå dem. Resten bliver
        stående i sagen med din grund.
      </p>
      <GatheredFacts gathered={view.gathered} taken={content.facts} />
      {Array.from({ length: rows }, (_, row) => (
        <FactFields key={row} row={row} fact={content.facts[row]} form={form} />
      ))}
      <ButtonRow>
        <SubmitButton kind="tertiary" name={draftFields.act} value={draftActs.more}>
          Gem, og få plads til en oplysning mere
        </SubmitButton>
      </ButtonRow>
      <TextArea
        name={draftFields.meaning}
        label="Hvad kan oplysningerne betyde for afgørelsen?"
        rows={3}
        value={content.meaning}
        problems={form.problems}
      />
      <DateField
        name={draftFields.answerBy}
        label="Borgeren skal svare senest"
        hint="Forslaget er 2 uger. Loven sætter ingen frist. En dag, hvor der er lukket, bliver til den næste hverdag."
        value={content.answerBy}
        problems={form.problems}
      />
      <ButtonRow>
        <SubmitButton name={draftFields.act} value={draftActs.preview}>
          Gem og se brevet
        </SubmitButton>
        <SubmitButton kind="secondary" name={draftFields.act} value={draftActs.save}>
          Gem kladden
        </SubmitButton>
        <SubmitButton kind="secondary" name={draftFields.act} value={draftActs.send}>
          Lav brevet og hør borgeren
        </SubmitButton>
        {draft.isStored && (
          <SubmitButton kind="tertiary" name={draftFields.act} value={draftActs.discard}>
            Smid kladden væk
          </SubmitButton>
        )}
      </ButtonRow>
    </Form>
  );
}

const draftTexts = ({ facts, meaning }: HearingDraft) => [
  ...facts.map(({ text, source }, at) => ({ term: `Oplysning ${at + 1}`, text: `${text} (${source})` })),
  { term: "Betydning", text: meaning },
];

interface FactFieldsProps {
  readonly row: number;
  readonly fact: MarkedFact | undefined;
  readonly form: FormState;
}

/** One fact, where it comes from, and whether the citizen must be heard about it. Only the first must be written. */
function FactFields({ row, fact, form }: FactFieldsProps) {
  const optional = row > 0 ? { optional: true as const } : {};
  const names = factFields(row);
  return (
    <div class="rn-apart">
      <TextArea
        name={names.text}
        label={`Oplysning ${row + 1}`}
        {...optional}
        rows={2}
        value={fact?.text}
        problems={form.problems}
      />
      <TextArea
        name={names.source}
        label={`Hvor kommer oplysning ${row + 1} fra?`}
        {...optional}
        {...(row === 0 && { hint: "For eksempel: statusnotat fra psykiatrien, 4. marts 2026" })}
        rows={1}
        value={fact?.source}
        problems={form.problems}
      />
      <RadioGroup
        name={names.mark}
        label={`Skal borgeren høres om oplysning ${row + 1}?`}
        choices={factMarks.map((mark) => ({ value: mark, label: markWords[mark] }))}
        value={fact?.mark ?? "hear"}
        problems={form.problems}
      />
    </div>
  );
}
