import type { Tx } from "../../../platform/database.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { elsewhereIn } from "../../pieces/use-cases/elsewhere-in.ts";
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
  const { notes, papers } = await elsewhereIn(tx, place);
  const pieces = file.pieces.map((piece) => {
    if (piece.documentId !== null && papers.has(piece.documentId)) return gone(piece);
    const other = piece.state === "left-out" ? undefined : notes.get(piece.name);
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
