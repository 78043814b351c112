import type { Selectable } from "kysely";
import type { Database, Tx } from "../../platform/database.ts";
import { packedJson, unpackedJson } from "../../platform/packed-json.ts";
import { workingOf } from "../../platform/sealed-columns.ts";
import type { Tables } from "../../platform/tables.ts";
import { VaultFault } from "../../platform/vault.ts";
import type { KeptWorking, SpoiltWorking } from "./domain/explanation.ts";
import type { Working } from "./domain/working.ts";

/** A text that rules are computed from. */
export interface RuleText {
  readonly kind: "standard" | "law";
  /** SHA-256 of the content, in hexadecimal. */
  readonly digest: string;
  readonly content: string;
}

/** Keeps the texts that are not kept yet. */
export async function keepRuleTexts(tx: Tx, texts: readonly RuleText[], at: string): Promise<void> {
  await tx
    .insertInto("rule_text")
    .values(texts.map((text) => ({ ...text, tenant_id: tx.tenant.id, kept_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The content of a kept text; undefined where there is none. */
export async function ruleTextOf(database: Tx | Database, digest: string): Promise<string | undefined> {
  const row = await database
    .selectFrom("rule_text")
    .select("content")
    .where("tenant_id", "=", database.tenant.id)
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row?.content;
}

/** Keeps how a decision was computed. It is never changed. */
export async function insertWorking(tx: Tx, caseId: string, working: KeptWorking, at: string): Promise<void> {
  const { decisionId, digest, engine, known, lawDigest, ordinal, said, standardDigest } = working;
  await tx
    .insertInto("decision_working")
    .values({
      tenant_id: tx.tenant.id,
      decision_id: decisionId,
      case_id: caseId,
      ordinal,
      standard_digest: standardDigest,
      law_digest: lawDigest,
      engine,
      working_sealed: tx.tenant.keys.sealBytes(workingOf(decisionId), packedJson({ known, said })),
      digest,
      kept_at: at,
    })
    .execute();
}

/** How a decision of a case was computed; undefined where it is from before that was kept, or there is no such decision. */
export async function workingIn(
  database: Tx | Database,
  caseId: string,
  decision: { readonly id: string } | { readonly ordinal: number },
): Promise<KeptWorking | SpoiltWorking | undefined> {
  const row = await database
    .selectFrom("decision_working")
    .selectAll()
    .where("tenant_id", "=", database.tenant.id)
    .where("case_id", "=", caseId)
    .where((where) =>
      "id" in decision ? where("decision_id", "=", decision.id) : where("ordinal", "=", decision.ordinal),
    )
    .executeTakeFirst();
  return row && toWorking(database, row);
}

/** Whether a case has a decision of this number that is kept with how it was computed. */
export async function hasWorking(database: Tx | Database, caseId: string, ordinal: number): Promise<boolean> {
  const row = await database
    .selectFrom("decision_working")
    .select("ordinal")
    .where("tenant_id", "=", database.tenant.id)
    .where("case_id", "=", caseId)
    .where("ordinal", "=", ordinal)
    .executeTakeFirst();
  return row !== undefined;
}

/** Which of its case's decisions a decision is; undefined where it is from before that was kept. */
export async function ordinalOf(
  database: Tx | Database,
  caseId: string,
  decisionId: string,
): Promise<number | undefined> {
  const row = await database
    .selectFrom("decision_working")
    .select("ordinal")
    .where("tenant_id", "=", database.tenant.id)
    .where("case_id", "=", caseId)
    .where("decision_id", "=", decisionId)
    .executeTakeFirst();
  return row?.ordinal;
}

function toWorking(database: Tx | Database, row: Selectable<Tables["decision_working"]>): KeptWorking | SpoiltWorking {
  const opened = openedOf(database, row);
  if (opened === undefined) return { ordinal: row.ordinal, isSpoilt: true };
  // What was kept was one of ours, and the hash tells whether it still is.
  const working = unpackedJson(opened) as Working;
  return {
    ...working,
    decisionId: row.decision_id,
    ordinal: row.ordinal,
    engine: row.engine,
    standardDigest: row.standard_digest,
    lawDigest: row.law_digest,
    digest: row.digest,
  };
}

/** Undefined for what somebody has changed since it was sealed. */
function openedOf(database: Tx | Database, row: Selectable<Tables["decision_working"]>): Uint8Array | undefined {
  try {
    return database.tenant.keys.openBytes(workingOf(row.decision_id), row.working_sealed);
  } catch (fault) {
    if (fault instanceof VaultFault) return undefined;
    throw fault;
  }
}
