import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { TextArea } from "../../../ui/text-field.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { leftOutMark } from "../../pieces/domain/file-piece.ts";
import { PieceInFull } from "../../pieces/views/piece-in-full.tsx";
import { choiceFields as field } from "../domain/access-forms.ts";
import type { OneAccessView } from "../domain/access-view.ts";
import { type ChosenPiece, choices, choiceWords } from "../domain/piece-choice.ts";
import { type PieceQuery, pieceQueryText, piecesOnPage, wholeList } from "../domain/piece-list.ts";
import { accessRequestPath, piecePath } from "../paths.ts";
import { ChoiceMark } from "./chosen-file.tsx";

interface PiecePageProps {
  readonly frame: Frame;
  readonly view: OneAccessView;
  readonly chosenPiece: ChosenPiece;
  readonly mayGive: boolean;
  readonly form: FormState;
  readonly notice?: string | undefined;
}

/** The page of the list that a thing stands on. */
const pageOf = (at: number): PieceQuery => ({ ...wholeList, page: Math.floor(at / piecesOnPage) + 1 });

/** One thing in the file as the citizen would get it, and the form that keeps some or all of it back. */
export function PiecePage(props: PiecePageProps) {
  const { chosenPiece, form, frame, mayGive, notice, view } = props;
  const { choice, piece } = chosenPiece;
  const { chosen, record, request } = view;
  const at = chosen.findIndex((other) => other.piece.name === piece.name);
  const next = chosen[at + 1]?.piece;
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
        list={{
          href: `${accessRequestPath(record.id, request.id)}${pieceQueryText(pageOf(at))}`,
          title: "Alt i aktindsigten",
        }}
        next={next && { href: piecePath(record.id, request.id, next.name), title: next.title }}
      >
        Borgeren får: <ChoiceMark choice={choice.choice} />
      </PieceInFull>
      {mayGive && <ChoiceForm {...props} />}
    </CaseWorkPage>
  );
}

function ChoiceForm({ chosenPiece: { choice, piece }, form, view: { exceptions, record, request } }: PiecePageProps) {
  const { problems, typed } = form;
  const value = (name: string, stored: string) => (typed === null ? stored : textOf(typed, name));
  const isFile = piece.documentId !== null;
  const open = choices.filter(
    (one) => (one !== "partly" || !isFile) && (one !== "not-asked" || request.reach === "some"),
  );
  return (
    <Form keep="Valg i aktindsigten" method="post" action={piecePath(record.id, request.id, piece.name)}>
      <h2>Hvad får borgeren?</h2>
      <RadioGroup
        name={field.choice}
        label="Vælg"
        choices={open.map((one) => ({ value: one, ...choiceWords[one] }))}
        value={value(field.choice, choice.choice)}
        problems={problems}
      />
      <p>Udelader du noget, så udfyld resten. Ellers lad felterne stå tomme.</p>
      {!isFile && (
        <TextArea
          name={field.passages}
          label="Hvilke ord skal udelades?"
          hint={`Kopier dem fra teksten, et sted på hver linje. Der kommer til at stå ${leftOutMark}`}
          optional
          rows={3}
          value={value(field.passages, choice.passages.join("\n"))}
          problems={problems}
        />
      )}
      <RadioGroup
        name={field.ground}
        label="Efter hvilken regel?"
        optional
        choices={exceptions.map(({ id, sources, text }) => ({ value: id, label: text.da, hint: sources.join(", ") }))}
        value={value(field.ground, choice.ground ?? "")}
        problems={problems}
      />
      <TextArea
        name={field.reason}
        label="Hvorfor gælder det netop her?"
        hint="Skriv til borgeren. Det står ordret i brevet, så skriv ikke det, der skal udelades."
        optional
        rows={3}
        value={value(field.reason, choice.reason)}
        problems={problems}
      />
      <SubmitButton>Gem valget</SubmitButton>
    </Form>
  );
}
