import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Told } from "../../../ui/told.tsx";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { complaintPath } from "../../complaints/paths.ts";
import { type LessonTag, tagKey } from "../domain/lesson.ts";
import { learnFields } from "../domain/lesson-form.ts";
import type { LessonView } from "../domain/lesson-view.ts";
import { learnPath } from "../paths.ts";

interface LearnPageProps {
  readonly frame: Frame;
  readonly view: LessonView;
  readonly form: FormState;
  readonly submissionId: string;
  readonly notice?: string | undefined;
}

/** Lær af omgørelsen: what the decision rested on, and which of it failed. */
export function LearnPage({ form, frame, notice, submissionId, view }: LearnPageProps) {
  const { caseId, complaintId, isOwn, names, tags } = view;
  const { problems, typed } = form;
  const failed = typed === null ? tags.filter((tag) => tag.failed).map(tagKey) : ticked(typed, learnFields.failed);
  return (
    <Page
      title="Hvad kan vi lære?"
      frame={frame}
      breadcrumb={[{ text: "Klagen", href: complaintPath(caseId, complaintId) }]}
      problems={problems}
    >
      <Told notice={notice} />
      <p class="rn-lead">
        {isOwn
          ? "Kommunen har selv ændret afgørelsen. Markér det, der ikke holdt."
          : "Ankestyrelsen har omgjort noget af afgørelsen. Markér det, der ikke holdt."}
      </p>
      <p>
        Forslagene kommer fra afgørelsen selv. Den, der skriver standarden, ser kun tal. Borgerens navn følger ikke med.
      </p>
      <Form
        method="post"
        keep="Læring af en omgørelse"
        keepFor={complaintId}
        action={learnPath(caseId, complaintId)}
        submissionId={submissionId}
      >
        {tags.length > 0 && (
          <CheckboxGroup
            name={learnFields.failed}
            label="Hvad holdt ikke?"
            choices={tags.map((tag) => ({ value: tagKey(tag), label: labelOf(tag, names) }))}
            values={failed}
          />
        )}
        <TextField
          name={learnFields.clauses}
          label="Andre bestemmelser i standarden"
          hint="Skriv deres numre, for eksempel BRO-10.4"
          optional
          width={20}
          value={textOf(typed ?? {}, learnFields.clauses)}
          problems={problems}
        />
        <SubmitButton>Gem</SubmitButton>
      </Form>
    </Page>
  );
}

function labelOf(tag: LessonTag, names: ReadonlyMap<string, string>): string {
  const name = names.get(tagKey(tag)) ?? "";
  if (tag.kind === "clause") return name === "" ? tag.name : `Bestemmelse ${tag.name}: ${name}`;
  return tag.kind === "phrase" ? `Begrundelse fra biblioteket: ${name}` : `Tema: ${name}`;
}
