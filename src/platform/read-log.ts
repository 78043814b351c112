import { type Selectable, sql } from "kysely";
import { type Actor, type CitizenSide, capacity, citizenOf, type SystemActor } from "../modules/people/domain/actor.ts";
import type { Act, Basis } from "../modules/people/domain/permission.ts";
import { purposeOf } from "../modules/people/domain/purpose.ts";
import type { Database, Tx } from "./database.ts";
import { newId } from "./ids.ts";
import type { Tables } from "./tables.ts";
import { actsAt } from "./ties-to-case.ts";

/** Opslag: somebody looked, or tried to, at a person. */
export interface Look {
  readonly act: Act;
  /** Null where there was nobody there. */
  readonly citizenId: string | null;
  readonly caseId: string | null;
  /** What gave the right; `none` is a refused look. */
  readonly basis: Basis;
  /** The stated reason, where one was stated; else what the act is for. */
  readonly purpose?: string | null;
  /** What was searched for. */
  readonly criterion?: string;
}

/** A citizen's look at the own data that are in no one case, or that of whoever acts for the citizen. */
export const ownLook = (actor: CitizenSide, act: Act): Look => ({
  act,
  basis: actor.kind === "citizen" ? "own" : "mandate",
  citizenId: citizenOf(actor),
  caseId: null,
});

type Row = Omit<Selectable<Tables["read_log"]>, "tenant_id">;

/**
 * Writes down looks at persons: who, when, which person and case, by what right and for what (Datatilsynet asks for reading,
 * searching and extracting alike). The same look is written once a request. Called by the gates through which every reading
 * goes, and by searches and lists with one look for each person shown; a search that shows nobody is one look at nobody.
 */
export async function noteLooks(tx: Tx | Database, actor: Actor | SystemActor, looks: readonly Look[]): Promise<void> {
  const rows = looks.map((look) => toRow(tx, actor, look));
  if (rows.length === 0) return;
  await sql`insert into read_log (tenant_id, id, seen_at, visit_id, actor_id, actor_kind, actor_place, citizen_id, case_id, act,
      basis, purpose, outcome, criterion_sealed)
    select ${actor.tenantId}, * from unnest(
      ${column(rows, "id")}::uuid[], ${column(rows, "seen_at")}::timestamptz[], ${column(rows, "visit_id")}::uuid[],
      ${column(rows, "actor_id")}::uuid[], ${column(rows, "actor_kind")}::text[], ${column(rows, "actor_place")}::text[],
      ${column(rows, "citizen_id")}::uuid[], ${column(rows, "case_id")}::uuid[], ${column(rows, "act")}::text[],
      ${column(rows, "basis")}::text[], ${column(rows, "purpose")}::text[], ${column(rows, "outcome")}::text[],
      ${column(rows, "criterion_sealed")}::bytea[])
    on conflict do nothing`.execute(tx);
}

const column = <Name extends keyof Row>(rows: readonly Row[], name: Name): readonly Row[Name][] =>
  rows.map((row) => row[name]);

function toRow(tx: Tx | Database, actor: Actor | SystemActor, look: Look): Row {
  const id = newId();
  const criterionPlace = { table: "read_log", column: "criterion_sealed", id };
  return {
    id,
    seen_at: actsAt(actor),
    visit_id: actor.visit?.id ?? id,
    actor_id: actor.id,
    actor_kind: actor.kind === "representative" ? "representative" : capacity(actor),
    actor_place: actor.kind === "staff" ? (actor.unit ?? actor.provider) : null,
    citizen_id: look.citizenId,
    case_id: look.caseId,
    act: look.act,
    basis: look.basis,
    purpose: look.purpose ?? purposeOf[look.act],
    outcome: look.citizenId === null ? "nothing" : look.basis === "none" ? "refused" : "shown",
    criterion_sealed: look.criterion === undefined ? null : tx.tenant.keys.seal(criterionPlace, look.criterion),
  };
}
