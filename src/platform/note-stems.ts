import { sql } from "kysely";
import { stemsOf } from "./danish-stems.ts";
import type { Tx } from "./database.ts";
import type { TenantKeys } from "./vault.ts";

/** Six bytes: the most that a number in the program holds exactly. */
const indexBytes = 6;

/** The number that a stem is kept and found by: told by the municipality's key alone. */
export const stemIndex = (keys: TenantKeys, stem: string): number =>
  keys.blindIndex("stem", stem).readUIntBE(0, indexBytes);

/** Keeps by which words an entry of the journal is found: their stems, as numbers that tell nothing. */
export async function saveStems(tx: Tx, sequence: number, text: string): Promise<void> {
  const stems = stemsOf(text).map((stem) => stemIndex(tx.tenant.keys, stem));
  if (stems.length === 0) return;
  await sql`insert into journal_stem (tenant_id, stem, sequence)
    select ${tx.tenant.id}, stem, ${sequence} from unnest(${stems}::bigint[]) stem
    on conflict do nothing`.execute(tx);
}
