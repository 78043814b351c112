import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { casePath } from "../../cases/paths.ts";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { correctEntryPath } from "../../notes/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { type Remark, type RemarkTarget, remarkOutcomes } from "../domain/remark.ts";
import { answerFields as field } from "../domain/remark-form.ts";
import { outcomeChoices } from "../domain/remark-words.ts";
import type { CaseRemarksView } from "../domain/remarks-view.ts";
import { remarkPath, remarksPath } from "../paths.ts";
import { OneRemark } from "./one-remark.tsx";

interface AnswerRemarkPageProps {
  readonly frame: Frame;
  readonly view: CaseRemarksView;
  readonly remark: Remark;
  readonly mayAnswer: boolean;
  readonly form: FormState;
  readonly submissionId: string;
  readonly refusal?: string | undefined;
}

/** One remark: what it says, the way to what it is about, and the answer. */
export function AnswerRemarkPage(props: AnswerRemarkPageProps) {
  const { form, frame, mayAnswer, refusal, remark, view } = props;
  const { record } = view;
  const place = placeOf(record.id, remark.target);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Bemærkning fra borgeren"
      step={null}
      isBelow
      problems={form.problems}
      refusal={refusal}
    >
      <p>
        <Link href={remarksPath(record.id)}>Alle bemærkninger i sagen</Link>
      </p>
      <OneRemark remark={remark} isOwn={false} level={2}>
        {place !== undefined && (
          <p>
            <Link href={place.href}>{place.text}</Link>
          </p>
        )}
      </OneRemark>
      {remark.answer === null ? mayAnswer && <AnswerForm {...props} /> : <Unsaved form={form} />}
    </CaseWorkPage>
  );
}

function AnswerForm({ form, remark, submissionId, view: { record } }: AnswerRemarkPageProps) {
  const typed = form.typed ?? {};
  return (
    <Form keep="Svar på bemærkning" method="post" action={remarkPath(record.id, remark.id)} submissionId={submissionId}>
      <h2>Svar borgeren</h2>
      <p>Er noget forkert, så ret det først. Skriv så her, hvad du har gjort. Borgeren får dit svar i et brev.</p>
      <RadioGroup
        name={field.outcome}
        label="Hvad har I gjort?"
        choices={remarkOutcomes.map((outcome) => ({ value: outcome, ...outcomeChoices[outcome] }))}
        value={textOf(typed, field.outcome)}
        problems={form.problems}
      />
      <TextArea
        name={field.reason}
        label="Skriv til borgeren, hvad I har gjort, og hvorfor"
        hint="Skriv du til borgeren. Det står ordret i brevet."
        rows={6}
        value={textOf(typed, field.reason)}
        problems={form.problems}
      />
      <SubmitButton>Send svaret</SubmitButton>
    </Form>
  );
}

/** What somebody typed while a colleague answered: it is not lost. */
function Unsaved({ form: { typed } }: Pick<AnswerRemarkPageProps, "form">) {
  const reason = textOf(typed ?? {}, field.reason);
  return reason === "" ? null : (
    <Alert kind="info" heading="Det, du skrev, er ikke sendt">
      <p class="rn-written">{reason}</p>
    </Alert>
  );
}

/** The way to what a remark is about, where it is put right. */
function placeOf(
  caseId: string,
  { about, key }: RemarkTarget,
): { readonly text: string; readonly href: string } | undefined {
  if (key === null) return { text: "Åbn sagen", href: casePath(caseId) };
  switch (about) {
    case "entry":
      return { text: "Se notatet, og ret det", href: correctEntryPath(caseId, key) };
    case "letter":
      return { text: "Læs brevet", href: staffLetterPath(caseId, key) };
    case "document":
      return { text: "Hent dokumentet", href: filePath(documentsPath(caseId), key) };
    case "theme":
      return { text: "Åbn udredningen", href: `${casePath(caseId)}/udredning` };
    case "case":
      return undefined;
  }
}
