import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { SealedPlace } from "../../platform/vault.ts";
import { type RetentionMark, retentionCodes } from "./domain/retention.ts";

const placeOf = (id: string): SealedPlace => ({ table: "retention_mark", column: "reason_sealed", id });

/** Keeps what was decided of a case. It stands until something else is. */
export async function insertRetentionMark(
  tx: Tx,
  caseId: string,
  { code, on, reason }: RetentionMark,
  registered: { readonly id: string; readonly at: string; readonly by: string },
): Promise<void> {
  await tx
    .insertInto("retention_mark")
    .values({
      tenant_id: tx.tenant.id,
      id: registered.id,
      case_id: caseId,
      code,
      reason_sealed: tx.tenant.keys.seal(placeOf(registered.id), reason),
      marked_on: on,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
}

/** What has been decided of a case, the newest first. */
export async function retentionMarksOf(database: Tx | Database, caseId: string): Promise<readonly RetentionMark[]> {
  const rows = await database
    .selectFrom("retention_mark")
    .selectAll()
    .where("tenant_id", "=", database.tenant.id)
    .where("case_id", "=", caseId)
    .orderBy("registered_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.flatMap(({ code, id, marked_on, reason_sealed }) => {
    const known = retentionCodes.find((one) => one === code);
    if (known === undefined) return [];
    return [{ code: known, reason: database.tenant.keys.open(placeOf(id), reason_sealed), on: localDate(marked_on) }];
  });
}
