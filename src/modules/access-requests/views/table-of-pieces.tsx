import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { Table } from "../../../ui/table.tsx";
import { isFileBeside } from "../../pieces/domain/bundle.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import type { GivenFile, GivenPiece } from "../domain/given-file.ts";
import { pieceQueryText, piecesOnPage, wholeList } from "../domain/piece-list.ts";

interface TableOfPiecesProps {
  readonly file: GivenFile;
  /** Which page of the index, counted from 1. */
  readonly page: number;
  /** Where the index stands; its page is added. */
  readonly listPath: string;
  /** The page of one thing. */
  readonly pageOf: (name: string) => string;
}

/** The index of a file that was given, a page at a time: day, number and what it is, and how much of it. */
export function TableOfPieces({ file: { pieces }, listPath, page: asked, pageOf }: TableOfPiecesProps) {
  const pages = Math.max(1, Math.ceil(pieces.length / piecesOnPage));
  const page = Math.min(asked, pages);
  return (
    <>
      <Table
        caption={`Alt i sagen (${pieces.length}), det ældste først${pages > 1 ? `, side ${page} af ${pages}` : ""}`}
        columns={[{ heading: "Dag" }, { heading: "Hvad" }, { heading: "Med" }]}
        rows={pieces.slice((page - 1) * piecesOnPage, page * piecesOnPage).map((piece) => ({
          key: piece.name,
          cells: [
            <Day key="dag" day={piece.on} short />,
            <>
              <Link key="hvad" href={pageOf(piece.name)}>
                {piece.number}. {piece.title}
              </Link>
              {pieceWords[piece.kind].word !== piece.title && `, ${pieceWords[piece.kind].word.toLowerCase()}`}
            </>,
            `${howMuch[piece.state]}${whereIs(piece)}`,
          ],
        }))}
        empty="Der er ikke noget i sagen."
        stacked
        compact
      />
      <Pagination page={page} pages={pages} href={(to) => `${listPath}${pieceQueryText({ ...wholeList, page: to })}`} />
    </>
  );
}

/** Its page in the file; what cannot stand there goes along as a file of its own. */
function whereIs({ beside, page }: GivenPiece): string {
  if (isFileBeside(beside)) return ", som sin egen fil";
  return page === null ? "" : `, side ${page}`;
}

const howMuch: Readonly<Record<GivenPiece["state"], string>> = {
  given: "Det hele",
  partly: "Noget er udeladt",
  "left-out": "Udeladt",
};
