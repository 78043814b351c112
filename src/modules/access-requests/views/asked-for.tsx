import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { askedField, boxesField, foundAnswers, foundField, giveFields } from "../domain/access-forms.ts";
import type { OneAccessView } from "../domain/access-view.ts";
import type { ChosenPiece } from "../domain/piece-choice.ts";
import { listFields, type PieceList, type PieceQuery, pieceQueryText } from "../domain/piece-list.ts";
import { askedForPath } from "../paths.ts";

interface AskedForProps {
  readonly view: OneAccessView;
  readonly query: PieceQuery;
  readonly list: PieceList<ChosenPiece>;
}

/** Which things on the page were asked for, ticked; or all that is found at once. */
export function AskedFor({ list, query, view: { record, request, tag } }: AskedForProps) {
  const { found, pages, shown } = list;
  const action = `${askedForPath(record.id, request.id)}${pieceQueryText(query)}`;
  const hidden = {
    [boxesField]: shown.map(({ piece }) => piece.name).join(" "),
    [giveFields.tag]: tag,
    [listFields.year]: query.year ?? "",
    [listFields.kind]: query.kind === null ? "" : pieceWords[query.kind].name,
    [listFields.words]: query.words,
  };
  return (
    <Details summary="Vælg, hvad borgeren har bedt om" open={query.words !== "" || pages > 1}>
      <Form method="post" action={action} hidden={hidden}>
        <CheckboxGroup
          name={askedField}
          label="Borgeren har bedt om det her"
          hint="Fjern fluebenet ved det, borgeren ikke har bedt om. Valget gælder det, der vises her"
          choices={shown.map(({ piece }) => ({
            value: piece.name,
            label: `${dayInShort(piece.on)}: ${piece.title}`,
          }))}
          values={shown.filter(({ choice }) => choice.choice !== "not-asked").map(({ piece }) => piece.name)}
        />
        <ButtonRow>
          <SubmitButton kind="secondary">Gem valget på siden</SubmitButton>
          {found.length > 1 && (
            <>
              <SubmitButton kind="tertiary" name={foundField} value={foundAnswers.asked}>
                Borgeren har bedt om alle {found.length}
              </SubmitButton>
              <SubmitButton kind="tertiary" name={foundField} value={foundAnswers.notAsked}>
                Ikke bedt om nogen af de {found.length}
              </SubmitButton>
            </>
          )}
        </ButtonRow>
      </Form>
    </Details>
  );
}
