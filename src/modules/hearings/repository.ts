import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { changedWords, sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import type { Hearing, SentHearing } from "./domain/hearing.ts";

/**
 * How the party was heard in a case, oldest first.
 *
 * @param sentOn the day that a hearing's letter was on its way, from the letters
 */
export async function hearingsOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
  sentOn: (letterId: string) => LocalDate | null,
): Promise<readonly Hearing[]> {
  const rows = await tx
    .selectFrom("hearing")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy("registered_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => toHearing(withWords(tx.tenant.keys, "hearing", row.id, row), sentOn));
}

/** Keeps how the party was heard, or why not. */
export async function insertHearing(
  tx: Tx,
  tenantId: string,
  caseId: string,
  hearing: Hearing,
  registered: { readonly at: string; readonly by: string },
): Promise<void> {
  await tx
    .insertInto("hearing")
    .values({
      tenant_id: tenantId,
      id: hearing.id,
      case_id: caseId,
      way: hearing.way,
      ...hearingColumns(tx, hearing),
      registered_on: hearing.registeredOn,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
}

/** Keeps what the party answered. */
export async function saveHearingAnswer(
  tx: Tx,
  tenantId: string,
  id: string,
  answer: string,
  on: string,
): Promise<void> {
  const words = await changedWords(tx, "hearing", id, { answer });
  await tx
    .updateTable("hearing")
    .set({ ...words, answered_on: sql`coalesce(answered_on, ${on})` })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

function hearingColumns({ tenant }: Tx, hearing: Hearing) {
  const sealed = (words: { readonly facts?: unknown; readonly meaning?: string; readonly reason?: string }) =>
    sealedWords(tenant.keys, "hearing", hearing.id, {
      facts: [],
      answers: [],
      points: [],
      meaning: "",
      reason: "",
      answer: "",
      ...words,
    });
  if (hearing.way === "exception") return { exception_number: hearing.number, ...sealed({ reason: hearing.reason }) };
  if (hearing.way === "not-needed") return sealed({ reason: hearing.reason });
  const { facts, meaning, answerBy, letterId } = hearing;
  return { answer_by_on: answerBy, letter_id: letterId, ...sealed({ facts, meaning }) };
}

const factsSchema = z.array(z.strictObject({ text: z.string(), source: z.string() }));

function toHearing(row: Selectable<Tables["hearing"]>, sentOn: (letterId: string) => LocalDate | null): Hearing {
  const registered = { id: row.id, registeredOn: localDate(row.registered_on) };
  if (row.exception_number !== null) {
    return { ...registered, way: "exception", number: row.exception_number, reason: row.reason };
  }
  if (row.letter_id === null || row.answer_by_on === null)
    return { ...registered, way: "not-needed", reason: row.reason };
  return { ...registered, ...toSent(row, row.letter_id, row.answer_by_on), sentOn: sentOn(row.letter_id) };
}

const toSent = (
  row: Selectable<Tables["hearing"]>,
  letterId: string,
  answerBy: string,
): Omit<SentHearing, "id" | "registeredOn" | "sentOn"> => ({
  way: "sent",
  facts: factsSchema.parse(row.facts),
  meaning: row.meaning,
  answerBy: localDate(answerBy),
  letterId,
  answeredOn: row.answered_on === null ? null : localDate(row.answered_on),
  answer: row.answer,
});
