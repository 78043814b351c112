import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Database, Tx } from "../../platform/database.ts";
import { fieldsOfKeptForm } from "../../platform/sealed-columns.ts";
import type { Actor } from "../people/domain/actor.ts";
import type { KeptFields, KeptForm } from "./domain/kept-form.ts";

/** A kept form as it is saved, with the one-use id of its form. */
export interface NewKeptForm extends KeptForm {
  readonly path: string;
  readonly submissionId: string | null;
}

const wordsSchema = z.object({
  page: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Saves what is written now; false where that page's form has been sent already. */
export async function saveKept(tx: Tx, actor: Actor, kept: NewKeptForm): Promise<boolean> {
  const { id, page, fields, path, name, part, caseId, submissionId, keptAt } = kept;
  const owner = ownerOf(actor);
  const sealed = tx.tenant.keys.seal(fieldsOfKeptForm(id), JSON.stringify({ page, fields }));
  const { rows } = await sql`
    insert into kept_form (tenant_id, id, staff_id, citizen_id, representative_id, path, name, part, case_id, submission_id,
      fields_sealed, kept_at)
    values (${actor.tenantId}, ${id}, ${owner.staff}, ${owner.citizen}, ${owner.representative}, ${path}, ${name}, ${part},
      (select id from case_file where tenant_id = ${actor.tenantId} and id = ${caseId}::uuid), ${submissionId}, ${sealed}, ${keptAt})
    on conflict (tenant_id, id) do update
      set fields_sealed = excluded.fields_sealed, kept_at = excluded.kept_at, submission_id = excluded.submission_id
      where kept_form.sent_at is null and ${isOf(actor)} and kept_form.path = excluded.path
        and kept_form.name = excluded.name and kept_form.part = excluded.part
    returning id`.execute(tx);
  return rows.length > 0;
}

/** How many kept forms somebody has beside one. */
export async function countOthers(tx: Tx, actor: Actor, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from kept_form where ${isOpen(actor)} and kept_form.id <> ${id}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** What somebody has not sent, newest first: all of it, on one path, or one. */
export async function findKept(
  database: Database | Tx,
  actor: Actor,
  only: { readonly path?: string; readonly id?: string } = {},
): Promise<readonly KeptForm[]> {
  const { rows } = await sql<Row>`
    select id, name, part, case_id as "caseId", kept_at as "keptAt", fields_sealed as sealed from kept_form
    where ${isOpen(actor)} and (${only.path ?? null}::text is null or path = ${only.path ?? null})
      and (${only.id ?? null}::uuid is null or kept_form.id = ${only.id ?? null})
    order by kept_at desc, id`.execute(database);
  return rows.map(({ sealed, ...row }) => ({ ...row, ...wordsOf(database, row.id, sealed) }));
}

/** The cases that what somebody has not sent is about, with how many there are of each. */
export async function countKeptByCase(
  database: Database,
  actor: Actor,
): Promise<readonly { readonly caseId: string | null; readonly count: number }[]> {
  const { rows } = await sql<{ caseId: string | null; count: number }>`
    select case_id as "caseId", count(*) as count from kept_form where ${isOpen(actor)} group by case_id`.execute(
    database,
  );
  return rows;
}

/** Throws a kept form away; with a moment only if nothing was written in it since. */
export async function deleteKept(
  tx: Tx | Database,
  actor: Actor,
  id: string,
  keptAt: string | null = null,
): Promise<void> {
  await sql`delete from kept_form where ${isOpen(actor)} and kept_form.id = ${id}
    and (${keptAt}::timestamptz is null or kept_at = ${keptAt}::timestamptz)`.execute(tx);
}

/** Remembers that a page's form has been sent, so that what arrives late from it is not kept again. */
export async function settleKept(
  tx: Tx,
  actor: Actor,
  kept: Omit<NewKeptForm, "fields" | "page" | "submissionId">,
): Promise<void> {
  const { id, path, name, part, keptAt } = kept;
  const owner = ownerOf(actor);
  await sql`
    insert into kept_form (tenant_id, id, staff_id, citizen_id, representative_id, path, name, part, kept_at, sent_at)
    values (${actor.tenantId}, ${id}, ${owner.staff}, ${owner.citizen}, ${owner.representative}, ${path}, ${name}, ${part},
      ${keptAt}, ${keptAt})
    on conflict (tenant_id, id) do update set fields_sealed = null, sent_at = excluded.sent_at
      where ${isOf(actor)} and kept_form.sent_at is null`.execute(tx);
}

/** Deletes what was written before a moment, and what is only remembered as sent; how many there were. */
export async function deleteKeptBefore(
  database: Database,
  before: { readonly kept: string; readonly sent: string },
): Promise<number> {
  const { rows } = await sql`
    delete from kept_form where tenant_id = ${database.tenant.id}
      and (kept_at < ${before.kept}::timestamptz or sent_at < ${before.sent}::timestamptz) returning id`.execute(
    database,
  );
  return rows.length;
}

interface Row extends Omit<KeptForm, "page" | "fields"> {
  readonly sealed: Buffer;
}

const wordsOf = ({ tenant }: Database | Tx, id: string, sealed: Buffer): { page: string; fields: KeptFields } =>
  wordsSchema.parse(JSON.parse(tenant.keys.open(fieldsOfKeptForm(id), sealed)));

const ownerOf = (actor: Actor) => ({
  staff: actor.kind === "staff" ? actor.id : null,
  citizen: actor.kind === "citizen" ? actor.id : actor.kind === "representative" ? actor.citizenId : null,
  representative: actor.kind === "representative" ? actor.id : null,
});

/** Written by this person; by a representative, for this citizen. */
function isOf(actor: Actor): RawBuilder<boolean> {
  const { citizen, representative, staff } = ownerOf(actor);
  if (staff !== null) return sql`kept_form.staff_id = ${staff}::uuid`;
  return representative === null
    ? sql`(kept_form.citizen_id = ${citizen}::uuid and kept_form.representative_id is null)`
    : sql`(kept_form.citizen_id = ${citizen}::uuid and kept_form.representative_id = ${representative}::uuid)`;
}

/** Of this person's, and not sent: neither told so, nor by a press whose answer was lost on its way. */
const isOpen = (actor: Actor): RawBuilder<boolean> => sql`(
  kept_form.tenant_id = ${actor.tenantId} and ${isOf(actor)} and kept_form.sent_at is null
  and not exists (select from submission pressed
                  where pressed.tenant_id = kept_form.tenant_id and pressed.id = kept_form.submission_id))`;
