import { type Selectable, sql } from "kysely";
import { lengthSchema } from "../../kernel/length.ts";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import { obligationNames } from "../standards/domain/effect.ts";
import type { Obligation, ObligationParty, ObligationStatus } from "./domain/obligation.ts";
import type { OwedFirst } from "./domain/owed-first.ts";

/** Rewrites what is owed in a case: the rows become exactly these. */
export async function replaceObligations(
  tx: Tx,
  tenantId: string,
  caseId: string,
  owed: readonly Obligation[],
): Promise<void> {
  await tx.deleteFrom("obligation").where("tenant_id", "=", tenantId).where("case_id", "=", caseId).execute();
  if (owed.length === 0) return;
  await tx
    .insertInto("obligation")
    .values(
      owed.map((one) => ({
        tenant_id: tenantId,
        case_id: caseId,
        what: one.what,
        ordinal: one.ordinal,
        owed_by: one.owedBy,
        owed_to: one.owedTo,
        counted_from_on: one.countedFrom,
        due_on: one.due,
        act_by_on: one.actBy,
        status: one.status,
        met_on: one.metOn,
        length: one.length === null ? null : JSON.stringify(one.length),
        own_setting: one.ownSetting,
        unset: one.unset,
        provisional: one.provisional,
        sources: [...one.sources],
        complaint: one.complaint ?? null,
      })),
    )
    .execute();
}

/** Keeps what is owed first with the case, for lists of cases. Written only where it has changed. */
export async function saveOwedFirst(
  tx: Tx,
  tenantId: string,
  caseId: string,
  { dated, undated }: OwedFirst,
): Promise<void> {
  const first = sql`${dated?.what ?? null}::text, ${dated?.ordinal ?? null}::int, ${dated?.due ?? null}::date,
    ${dated?.actBy ?? null}::date, ${dated?.owedBy ?? null}::text, ${undated?.what ?? null}::text,
    ${undated?.ordinal ?? null}::int, ${undated?.owedBy ?? null}::text`;
  await sql`update case_file set (${firstColumns}) = (${first})
    where tenant_id = ${tenantId} and id = ${caseId} and (${firstColumns}) is distinct from (${first})`.execute(tx);
}

const firstColumns = sql.raw(
  "first_what, first_ordinal, first_due_on, first_act_by_on, first_party, undated_what, undated_ordinal, undated_party",
);

/** The day on which the case was closed; null while it is open. */
export async function closedOn(tx: Tx, tenantId: string, caseId: string): Promise<LocalDate | null> {
  const row = await tx
    .selectFrom("case_file")
    .select("closed_on")
    .where("tenant_id", "=", tenantId)
    .where("id", "=", caseId)
    .executeTakeFirst();
  return day(row?.closed_on ?? null);
}

/** What is owed in a case, as it was last written. */
export async function obligationsOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly Obligation[]> {
  const rows = await tx
    .selectFrom("obligation")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy(sql`act_by_on nulls last`)
    .orderBy("what")
    .orderBy("ordinal")
    .execute();
  return rows.map(toObligation);
}

/** Reads one row; also for lists that join other tables. */
export function toObligation(row: Selectable<Tables["obligation"]>): Obligation {
  const what = obligationNames.find((name) => name === row.what);
  if (what === undefined) throw new TypeError(`the database holds an unknown obligation '${row.what}'`);
  return {
    what,
    ordinal: row.ordinal,
    owedBy: row.owed_by as Obligation["owedBy"],
    owedTo: row.owed_to as ObligationParty,
    countedFrom: day(row.counted_from_on),
    due: day(row.due_on),
    actBy: day(row.act_by_on),
    status: row.status as ObligationStatus,
    metOn: day(row.met_on),
    length: row.length === null ? null : lengthSchema.parse(row.length),
    ownSetting: row.own_setting,
    unset: row.unset,
    provisional: row.provisional,
    sources: row.sources,
    ...(row.complaint !== null && { complaint: row.complaint }),
  };
}

const day = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));

/** The cases of a municipality, in pieces of `count` after an id, for the recompute. */
export async function caseIdsAfter(
  tx: Tx | Database,
  tenantId: string,
  after: string | null,
  count: number,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("case_file")
    .select("id")
    .where("tenant_id", "=", tenantId)
    .$if(after !== null, (query) => query.where("id", ">", after ?? ""))
    .orderBy("id")
    .limit(count)
    .execute();
  return rows.map((row) => row.id);
}

/** What the case file is made of beside the journal: the citizen's birthday and the case's own facts. */
export async function caseFactsRow(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<{ bornOn: string; openedOn: string; facts: unknown } | undefined> {
  const { rows } = await sql<{ bornOn: string; openedOn: string; facts: unknown }>`
    select citizen.born_on as "bornOn", case_file.opened_on as "openedOn", case_file.facts
    from case_file join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    where case_file.tenant_id = ${tenantId} and case_file.id = ${caseId}`.execute(tx);
  return rows[0];
}
