import type { Selectable } from "kysely";
import type { Database, Tx } from "../../platform/database.ts";
import type { Tables } from "../../platform/tables.ts";
import { legalBases, tasks } from "../standards/domain/facts.ts";
import { type Phrase, type PhraseVersion, phraseOutcomes } from "./domain/phrase.ts";

/** All phrases of the municipality with their versions, those in use first, by title. */
export async function allPhrases(tx: Tx | Database): Promise<readonly Phrase[]> {
  const { id: tenantId } = tx.tenant;
  const phrases = await tx.selectFrom("reason_phrase").selectAll().where("tenant_id", "=", tenantId).execute();
  const versions = await tx
    .selectFrom("reason_phrase_version")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .orderBy("version")
    .execute();
  return phrases
    .flatMap(({ id, retired_at }): readonly Phrase[] => {
      const [first, ...later] = versions.filter((row) => row.phrase_id === id).map(toVersion);
      return first === undefined ? [] : [{ id, retiredAt: retired_at, versions: [first, ...later] }];
    })
    .toSorted(inUseFirst);
}

const titleOf = ({ versions }: Phrase): string => versions.at(-1)?.title ?? "";

const inUseFirst = (one: Phrase, other: Phrase): number =>
  Number(one.retiredAt !== null) - Number(other.retiredAt !== null) || titleOf(one).localeCompare(titleOf(other), "da");

/** Locks a phrase, so that two do not write the same version of it. False where there is none. */
export async function lockPhrase(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom("reason_phrase")
    .select("id")
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Adds a phrase that nobody has written before. */
export async function insertPhrase(tx: Tx, id: string): Promise<void> {
  await tx.insertInto("reason_phrase").values({ tenant_id: tx.tenant.id, id }).execute();
}

/** Adds a version to a phrase. */
export async function insertVersion(tx: Tx, phraseId: string, version: PhraseVersion): Promise<void> {
  const { legalBasis, writtenAt, writtenBy, ...content } = version;
  await tx
    .insertInto("reason_phrase_version")
    .values({
      tenant_id: tx.tenant.id,
      phrase_id: phraseId,
      ...content,
      legal_basis: legalBasis,
      written_at: writtenAt,
      written_by: writtenBy,
    })
    .execute();
}

/** Takes a phrase out of use. What was written with it stays. */
export async function retire(tx: Tx, id: string, by: string, at: string): Promise<void> {
  await tx
    .updateTable("reason_phrase")
    .set({ retired_at: at, retired_by: by })
    .where("tenant_id", "=", tx.tenant.id)
    .where("id", "=", id)
    .where("retired_at", "is", null)
    .execute();
}

const toVersion = (row: Selectable<Tables["reason_phrase_version"]>): PhraseVersion => ({
  version: row.version,
  title: row.title,
  text: row.text,
  outcome: phraseOutcomes.find((one) => one === row.outcome) ?? null,
  legalBasis: legalBases.find((one) => one === row.legal_basis) ?? null,
  task: tasks.find((one) => one === row.task) ?? null,
  clause: row.clause,
  writtenAt: row.written_at,
  writtenBy: row.written_by,
});
