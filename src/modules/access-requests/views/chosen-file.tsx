import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import type { OneAccessView } from "../domain/access-view.ts";
import { type ChosenPiece, hasLostWords } from "../domain/piece-choice.ts";
import { type PieceList, type PieceQuery, pieceList, pieceQueryText } from "../domain/piece-list.ts";
import { accessRequestPath, findPiecesPath, piecePath } from "../paths.ts";
import { AskedFor } from "./asked-for.tsx";
import { NarrowPieces } from "./narrow-pieces.tsx";

interface ChosenFileProps {
  readonly view: OneAccessView;
  readonly mayGive: boolean;
  /** Which of the things are shown. */
  readonly query: PieceQuery;
}

/** All that is in the file, all of it chosen beforehand; each can be read, and kept back in part or whole. */
export function ChosenFile({ mayGive, query, view }: ChosenFileProps) {
  const { chosen, exceptions, record, request } = view;
  const list = pieceList(chosen, query, ({ piece }) => piece);
  const path = accessRequestPath(record.id, request.id);
  return (
    <>
      <h2>Det ligger i sagen</h2>
      <p>
        Alt er valgt på forhånd. Læs hver ting. Står der noget om andre mennesker, så åbn den, og vælg, hvad der skal
        udelades. CPR-numre og beskyttede adresser er allerede skjult.
      </p>
      <NarrowPieces list={list} query={query} path={path} findPath={findPiecesPath(record.id, request.id)} />
      <Table
        caption={captionOf(list, chosen.length)}
        columns={[{ heading: "Dag" }, { heading: "Hvad" }, { heading: "Art" }, { heading: "Borgeren får" }]}
        rows={list.shown.map(({ choice, piece }) => ({
          key: piece.name,
          cells: [
            <Day key="dag" day={piece.on} short />,
            <Link key="hvad" href={piecePath(record.id, request.id, piece.name)}>
              {piece.title}
            </Link>,
            pieceWords[piece.kind].word,
            <>
              <ChoiceMark choice={choice.choice} />
              <Ground choice={choice} exceptions={exceptions} />
              {hasLostWords({ choice, piece }) && (
                <>
                  {" "}
                  <Tag kind="error">Vælg igen</Tag>
                </>
              )}
            </>,
          ],
        }))}
        empty="Der er ikke noget, der passer."
        stacked
        compact
      />
      {query.words === "" && (
        <Pagination
          page={list.page}
          pages={list.pages}
          href={(page) => `${path}${pieceQueryText({ ...query, page })}`}
        />
      )}
      {mayGive && request.reach === "some" && list.shown.length > 0 && (
        <AskedFor view={view} query={{ ...query, page: list.page }} list={list} />
      )}
    </>
  );
}

/** How many there are, and which of them stand here. */
const captionOf = ({ found, page, pages }: PieceList<ChosenPiece>, all: number): string =>
  [
    found.length === all ? `Alt i sagen (${all})` : `${found.length} af ${all} i sagen`,
    "det ældste først",
    ...(pages > 1 ? [`side ${page} af ${pages}`] : []),
  ].join(", ");

/** Why something is kept back: the ground in the act. */
function Ground({ choice: { ground }, exceptions }: Pick<ChosenPiece, "choice"> & Pick<OneAccessView, "exceptions">) {
  const found = exceptions.find(({ id }) => id === ground);
  return found === undefined ? null : <> {found.sources.join(", ")}</>;
}

/** What the citizen gets of a thing, in a word. */
export function ChoiceMark({ choice }: { choice: ChosenPiece["choice"]["choice"] }) {
  if (choice === "given") return <>Det hele</>;
  if (choice === "not-asked") return <Tag>Ikke bedt om</Tag>;
  return <Tag kind="warning">{choice === "partly" ? "Noget er udeladt" : "Udeladt"}</Tag>;
}
