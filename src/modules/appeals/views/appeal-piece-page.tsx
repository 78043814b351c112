import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { appealPath } from "../../cases/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { PieceInFull } from "../../pieces/views/piece-in-full.tsx";
import type { AppealView } from "../domain/appeal-view.ts";
import type { ChecklistPiece } from "../domain/checklist.ts";
import { choiceFields as field } from "../domain/package-forms.ts";
import { appealPiecePath } from "../paths.ts";
import { PieceMark } from "./checklist-part.tsx";

interface AppealPiecePageProps {
  readonly frame: Frame;
  readonly view: AppealView;
  readonly chosen: ChecklistPiece;
  readonly form: FormState;
  readonly submissionId: string;
  readonly notice?: string | undefined;
}

/** One thing in the file as the appeal board would get it, and the form that puts it in or takes it out. */
export function AppealPiecePage(props: AppealPiecePageProps) {
  const { chosen, form, frame, notice, view } = props;
  const { complaint, record } = view;
  const { piece } = chosen;
  const next = nextOf(view, piece.name);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title={piece.title}
      step={null}
      isBelow
      problems={form.problems}
      notice={notice}
    >
      <PieceInFull
        caseId={record.id}
        piece={piece}
        list={{ href: appealPath(record.id, complaint.id), title: "Pakken til Ankestyrelsen" }}
        next={next && { href: appealPiecePath(record.id, complaint.id, next.name), title: next.title }}
      >
        Med i pakken: <PieceMark chosen={chosen} />
      </PieceInFull>
      <ChoiceForm {...props} />
    </CaseWorkPage>
  );
}

function nextOf({ rows }: AppealView, name: string) {
  const all = rows.flatMap(({ pieces }) => pieces);
  return all[all.findIndex(({ piece }) => piece.name === name) + 1]?.piece;
}

function ChoiceForm({ chosen, form, submissionId, view: { complaint, record } }: AppealPiecePageProps) {
  const { problems, typed } = form;
  const stored = chosen.state === "to-choose" ? "" : chosen.state === "in" ? "med" : "ud";
  return (
    <Form
      keep="Valg til pakken"
      method="post"
      action={appealPiecePath(record.id, complaint.id, chosen.piece.name)}
      submissionId={submissionId}
    >
      <h2>Skal den med?</h2>
      <RadioGroup
        name={field.choice}
        label="Vælg"
        choices={[
          { value: "med", label: "Ja, tag den med" },
          { value: "ud", label: "Nej, tag den ud" },
        ]}
        value={typed === null ? stored : textOf(typed, field.choice)}
        problems={problems}
      />
      <TextArea
        name={field.reason}
        label="Hvorfor skal den ikke med?"
        hint="Skriv kun noget, hvis du tager den ud."
        optional
        rows={3}
        value={typed === null ? (chosen.state === "out" ? chosen.why : "") : textOf(typed, field.reason)}
        problems={problems}
      />
      <SubmitButton>Gem valget</SubmitButton>
    </Form>
  );
}
