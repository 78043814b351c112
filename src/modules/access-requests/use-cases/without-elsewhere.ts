import type { Tx } from "../../../platform/database.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { notesElsewhere } from "../../pieces/use-cases/notes-elsewhere.ts";
import type { GivenFile, GivenPiece } from "../domain/given-file.ts";

/**
 * A file that was chosen, without the words of notes and papers that somebody has marked since as another case's: they tell of
 * somebody else. Part of making the file: permission is theirs.
 *
 * Law: forvaltningsloven §§ 9 and 15 b.
 */
export async function withoutElsewhere(
  tx: Tx,
  place: { readonly tenantId: string; readonly caseId: string },
  file: GivenFile,
): Promise<GivenFile> {
  const instead = await notesElsewhere(tx, place);
  const papers = await documentsIn(tx, place.caseId);
  const misfiled = new Set(papers.filter((paper) => paper.misfiled !== null).map(({ id }) => id));
  const pieces = file.pieces.map((piece) => {
    if (piece.documentId !== null && misfiled.has(piece.documentId)) return gone(piece);
    const other = piece.state === "left-out" ? undefined : instead.get(piece.name);
    return other === undefined
      ? piece
      : { ...piece, title: other.title, blocks: other.blocks.map((block) => ({ ...block })) };
  });
  return { ...file, pieces };
}

/** A paper that is in the case no more: its place stays, and tells nothing of what it was. */
const gone = (piece: GivenPiece): GivenPiece => ({
  ...piece,
  title: pieceWords[piece.kind].word,
  blocks: [],
  beside: "gone",
});
