import { Day } from "../../../ui/day.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { readBlocks } from "../../../ui/letter/letter-document.ts";
import { LetterBlocks } from "../../../ui/letter/letter-view.tsx";
import { Link } from "../../../ui/link.tsx";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import type { OneAccessView } from "../domain/access-view.ts";
import type { GivenPiece } from "../domain/given-file.ts";
import { accessRequestPath } from "../paths.ts";
import { KeptBack } from "./kept-back.tsx";

interface GivenPiecePageProps {
  readonly frame: Frame;
  readonly view: OneAccessView;
  readonly piece: GivenPiece;
}

/** One thing as the citizen was given it, for those who work with the case. */
export const GivenPiecePage = ({ frame, piece, view }: GivenPiecePageProps) => (
  <CaseWorkPage view={view} frame={frame} title={piece.title} step={null} isBelow>
    <p>
      <Link href={accessRequestPath(view.record.id, view.request.id)}>Alt i aktindsigten</Link>
    </p>
    <p>
      Nummer {piece.number}. {pieceWords[piece.kind].word}, <Day day={piece.on} />. Sådan fik borgeren den.
    </p>
    <KeptBack piece={piece} exceptions={view.exceptions} />
    <LetterBlocks blocks={readBlocks(piece.blocks)} />
    {piece.documentId !== null && (
      <p>
        <Link href={filePath(documentsPath(view.record.id), piece.documentId)}>Hent papiret</Link>
      </p>
    )}
  </CaseWorkPage>
);
