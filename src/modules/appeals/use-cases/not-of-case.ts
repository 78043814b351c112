import type { Database, Tx } from "../../../platform/database.ts";
import { elsewhereIn } from "../../pieces/use-cases/elsewhere-in.ts";
import type { PackagePlan, PlanPiece } from "../domain/package-plan.ts";
import { digestOf } from "./appeal-ground.ts";

/**
 * The things of a package that turned out, after they were chosen, not to belong in the case: papers that were filed wrongly, and
 * notes that are another case's. They tell of somebody else. Part of other acts: permission is theirs.
 */
export async function piecesNotOfCase(
  tx: Tx | Database,
  place: { readonly tenantId: string; readonly caseId: string },
  { pieces }: Pick<PackagePlan, "pieces">,
): Promise<readonly PlanPiece[]> {
  const { notes, papers } = await elsewhereIn(tx, place);
  return pieces.filter(({ digest, documentId, name }) => {
    if (documentId !== null) return papers.has(documentId);
    const now = notes.get(name);
    return now !== undefined && digestOf(now) !== digest;
  });
}
