import type { ComponentChildren } from "preact";
import { Day } from "../../../ui/day.tsx";
import { readBlocks } from "../../../ui/letter/letter-document.ts";
import { LetterBlocks } from "../../../ui/letter/letter-view.tsx";
import { Link } from "../../../ui/link.tsx";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { type FilePiece, pieceWords } from "../domain/file-piece.ts";

interface PieceInFullProps {
  readonly caseId: string;
  readonly piece: FilePiece;
  /** The list that the piece stands in. */
  readonly list: PieceLink;
  /** The piece after it in the list; undefined for the last. */
  readonly next: PieceLink | undefined;
  /** What is chosen about it. */
  readonly children: ComponentChildren;
}

interface PieceLink {
  readonly href: string;
  readonly title: string;
}

/** One thing in the file with all that it says, for staff who choose what becomes of it: the way to its list and to the next. */
export const PieceInFull = ({ caseId, children, list, next, piece }: PieceInFullProps) => (
  <>
    <ul class="rn-choices">
      <li>
        <Link href={list.href}>{list.title}</Link>
      </li>
      {next !== undefined && (
        <li>
          <Link href={next.href}>Næste: {next.title}</Link>
        </li>
      )}
    </ul>
    <p>
      {pieceWords[piece.kind].word}, <Day day={piece.on} />. {children}
    </p>
    <LetterBlocks blocks={readBlocks(piece.blocks)} />
    {piece.documentId !== null && (
      <p>
        <Link href={filePath(documentsPath(caseId), piece.documentId)}>Hent papiret, og læs det</Link>
      </p>
    )}
  </>
);
