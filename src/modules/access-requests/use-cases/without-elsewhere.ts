import type { Tx } from "../../../platform/database.ts";
import { notesElsewhere } from "../../pieces/use-cases/notes-elsewhere.ts";
import type { GivenFile } from "../domain/given-file.ts";

/**
 * A file that was chosen, without the words of notes that somebody has marked since as another case's: like a paper that turned out not
 * to belong there, they tell of somebody else. Part of making the file: permission is theirs.
 */
export async function withoutElsewhere(
  tx: Tx,
  place: { readonly tenantId: string; readonly caseId: string },
  file: GivenFile,
): Promise<GivenFile> {
  const instead = await notesElsewhere(tx, place);
  const pieces = file.pieces.map((piece) => {
    const other = piece.state === "left-out" ? undefined : instead.get(piece.name);
    return other === undefined
      ? piece
      : { ...piece, title: other.title, blocks: other.blocks.map((block) => ({ ...block })) };
  });
  return { ...file, pieces };
}
