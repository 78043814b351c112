import { type RawBuilder, sql } from "kysely";
import type { Database, Tx } from "./database.ts";
import type { TenantKeys } from "./vault.ts";

/**
 * One part of what a page shows of a case, read in the same statement as the case itself: a page waits for the database
 * once, however many modules it shows.
 */
export interface CasePart<Value> {
  /** One JSON value; the case's row is `case_file`. */
  readonly select: RawBuilder<unknown>;
  /** The value as the module that owns it speaks of it. */
  readonly read: (found: unknown, keys: TenantKeys) => Value;
}

/** Parts by name. */
export type CaseParts = Readonly<Record<string, CasePart<unknown>>>;

/** What the parts were read as. */
export type PartsRead<Parts extends CaseParts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends CasePart<infer Value> ? Value : never;
};

/**
 * One part by itself, for acts in a case that is locked or has been let in to.
 *
 * @param without what stands for the part where there is no such case
 */
export async function partOfCase<Value>(
  tx: Tx | Database,
  caseId: string,
  part: CasePart<Value>,
  without: unknown = [],
): Promise<Value> {
  const { rows } = await sql<{ found: unknown }>`
    select ${part.select} as found from case_file where tenant_id = ${tx.tenant.id} and id = ${caseId}`.execute(tx);
  return part.read(rows[0]?.found ?? without, tx.tenant.keys);
}
