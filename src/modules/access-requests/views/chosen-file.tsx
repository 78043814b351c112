import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { askedField } from "../domain/access-forms.ts";
import type { OneAccessView } from "../domain/access-view.ts";
import { type ChosenPiece, hasLostWords } from "../domain/piece-choice.ts";
import { askedForPath, piecePath } from "../paths.ts";

interface ChosenFileProps {
  readonly view: OneAccessView;
  readonly mayGive: boolean;
}

/** The most boxes that one form carries. */
const mostBoxes = 900;

/** All that is in the file, all of it chosen beforehand; each can be read, and kept back in part or whole. */
export function ChosenFile({ mayGive, view }: ChosenFileProps) {
  const { chosen, record, request } = view;
  return (
    <>
      <h2>Det ligger i sagen</h2>
      <p>
        Alt er valgt på forhånd. Læs hver ting. Står der noget om andre mennesker, så åbn den, og vælg, hvad der skal
        udelades. CPR-numre og beskyttede adresser er allerede skjult.
      </p>
      <Table
        caption={`Alt i sagen (${chosen.length}), det ældste først`}
        columns={[{ heading: "Dag" }, { heading: "Hvad" }, { heading: "Art" }, { heading: "Borgeren får" }]}
        rows={chosen.map(({ choice, piece }) => ({
          key: piece.name,
          cells: [
            <Day key="dag" day={piece.on} short />,
            <Link key="hvad" href={piecePath(record.id, request.id, piece.name)}>
              {piece.title}
            </Link>,
            pieceWords[piece.kind].word,
            <>
              <ChoiceMark choice={choice.choice} />
              {hasLostWords({ choice, piece }) && (
                <>
                  {" "}
                  <Tag kind="error">Vælg igen</Tag>
                </>
              )}
            </>,
          ],
        }))}
        stacked
        compact
      />
      {mayGive && request.reach === "some" && <AskedFor view={view} />}
    </>
  );
}

/** What the citizen gets of a thing, in a word. */
export function ChoiceMark({ choice }: { choice: ChosenPiece["choice"]["choice"] }) {
  if (choice === "given") return <>Det hele</>;
  if (choice === "not-asked") return <Tag>Ikke bedt om</Tag>;
  return <Tag kind="warning">{choice === "partly" ? "Noget er udeladt" : "Udeladt"}</Tag>;
}

/** Which things were asked for, ticked all at once. */
function AskedFor({ view: { chosen, record, request } }: { view: OneAccessView }) {
  if (chosen.length > mostBoxes) return null;
  return (
    <Details summary="Vælg, hvad borgeren har bedt om">
      <Form method="post" action={askedForPath(record.id, request.id)}>
        <CheckboxGroup
          name={askedField}
          label="Borgeren har bedt om det her"
          hint="Fjern fluebenet ved det, borgeren ikke har bedt om"
          choices={chosen.map(({ piece }) => ({
            value: piece.name,
            label: `${dayInShort(piece.on)}: ${piece.title}`,
            hint: pieceWords[piece.kind].word,
          }))}
          values={chosen.filter(({ choice }) => choice.choice !== "not-asked").map(({ piece }) => piece.name)}
        />
        <SubmitButton kind="secondary">Gem valget</SubmitButton>
      </Form>
    </Details>
  );
}
