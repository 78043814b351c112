import type { Tx } from "../../../platform/database.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import { notesElsewhere } from "../../pieces/use-cases/notes-elsewhere.ts";
import type { PackagePlan, PlanPiece } from "../domain/package-plan.ts";
import { digestOf } from "./appeal-ground.ts";

/**
 * The things of a package that turned out, after they were chosen, not to belong in the case: papers that were filed wrongly, and
 * notes that are another case's. They tell of somebody else. Part of other acts: permission is theirs.
 */
export async function piecesNotOfCase(
  tx: Tx,
  place: { readonly tenantId: string; readonly caseId: string },
  { pieces }: Pick<PackagePlan, "pieces">,
): Promise<readonly PlanPiece[]> {
  const papers = (await documentsIn(tx, place.caseId)).filter(({ misfiled }) => misfiled === null);
  const own = new Set(papers.map(({ id }) => id));
  const elsewhere = await notesElsewhere(tx, place);
  return pieces.filter(({ digest, documentId, name }) => {
    if (documentId !== null) return !own.has(documentId);
    const now = elsewhere.get(name);
    return now !== undefined && digestOf(now) !== digest;
  });
}
