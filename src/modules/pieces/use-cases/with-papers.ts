import type { Database } from "../../../platform/database.ts";
import { givenPaper } from "../../documents/use-cases/given-paper.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import type { BundlePaper, BundlePiece } from "../domain/bundle.ts";

/**
 * Pieces of a case with their papers, each of which is read when it is printed. A paper that turned out not to belong in the case
 * is there no more. Part of other acts: permission is theirs.
 */
export async function withPapers(
  database: Database,
  caseId: string,
  pieces: readonly Omit<BundlePiece, "paper">[],
): Promise<readonly BundlePiece[]> {
  const types = new Map((await documentsIn(database, caseId)).map(({ id, type }) => [id, type]));
  const paperOf = (documentId: string): BundlePaper => ({
    type: types.get(documentId) ?? "",
    bytes: async () => (await givenPaper(database, caseId, documentId))?.bytes,
  });
  return pieces.map((one) => ({
    ...one,
    paper: one.piece.documentId === null ? null : paperOf(one.piece.documentId),
  }));
}
