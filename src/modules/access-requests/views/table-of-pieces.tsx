import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import type { GivenFile, GivenPiece } from "../domain/given-file.ts";

interface TableOfPiecesProps {
  readonly file: GivenFile;
  /** The page of one thing. */
  readonly pageOf: (name: string) => string;
}

/** The index of a file that was given: number, day, what it is, and how much of it. */
export const TableOfPieces = ({ file, pageOf }: TableOfPiecesProps) => (
  <Table
    caption={`Alt i sagen (${file.pieces.length}), det ældste først`}
    columns={[{ heading: "Nr." }, { heading: "Dag" }, { heading: "Hvad" }, { heading: "Art" }, { heading: "Med" }]}
    rows={file.pieces.map((piece) => ({
      key: piece.name,
      cells: [
        `${piece.number}`,
        <Day key="dag" day={piece.on} short />,
        <Link key="hvad" href={pageOf(piece.name)}>
          <span class="sr-only">Nummer {piece.number}: </span>
          {piece.title}
        </Link>,
        pieceWords[piece.kind].word,
        `${howMuch[piece.state]}${whereIs(piece)}`,
      ],
    }))}
    empty="Der er ikke noget i sagen."
    stacked
  />
);

/** Its page in the file; what cannot stand there goes along as a file of its own. */
function whereIs({ beside, page }: GivenPiece): string {
  if (beside !== null && beside !== "gone") return ", som sin egen fil";
  return page === null ? "" : `, side ${page}`;
}

const howMuch: Readonly<Record<GivenPiece["state"], string>> = {
  given: "Det hele",
  partly: "Noget er udeladt",
  "left-out": "Udeladt",
};
