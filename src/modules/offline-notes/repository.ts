import type { Database, Tx } from "../../platform/database.ts";
import type { SealedPlace } from "../../platform/vault.ts";

const placeOf = (staffId: string): SealedPlace => ({ table: "offline_key", column: "key_sealed", id: staffId });

/** The key of a member of staff, as base64; undefined where none was made. */
export async function findOfflineKey(tx: Tx | Database, staffId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom("offline_key")
    .select("key_sealed")
    .where("tenant_id", "=", tx.tenant.id)
    .where("staff_id", "=", staffId)
    .executeTakeFirst();
  return row && tx.tenant.keys.open(placeOf(staffId), row.key_sealed);
}

/** Keeps a key, where nobody has kept one meanwhile. */
export async function insertOfflineKey(
  tx: Tx | Database,
  staffId: string,
  made: { readonly key: string; readonly at: string },
): Promise<void> {
  await tx
    .insertInto("offline_key")
    .values({
      tenant_id: tx.tenant.id,
      staff_id: staffId,
      key_sealed: tx.tenant.keys.seal(placeOf(staffId), made.key),
      made_at: made.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
