import { sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import { type CasePart, partOfCase } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { listedRelation, nameToItsCaseworker, openedWith, openTo, type TiesRow } from "../../platform/ties-to-case.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { waysIn } from "../letters/domain/acknowledgement.ts";
import { speakers } from "../letters/domain/said.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { basisFor } from "../people/domain/permission.ts";
import { type Remark, type RemarkAnswer, remarkAbouts, remarkOutcomes } from "./domain/remark.ts";
import type { WaitingRemark } from "./domain/remarks-view.ts";

const placeOf = (table: "remark" | "remark_answer", id: string): SealedPlace => ({ table, column: "words_sealed", id });

/** Keeps a remark; its answer comes later, if it comes. */
export async function insertRemark(tx: Tx, caseId: string, remark: Omit<Remark, "answer">, by: string): Promise<void> {
  const { id, letterId, registeredAt, said, target, text, wish } = remark;
  const words = JSON.stringify({ title: target.title, text, wish, name: said.name });
  await tx
    .insertInto("remark")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      about: target.about,
      about_key: target.key,
      words_sealed: tx.tenant.keys.seal(placeOf("remark", id), words),
      said_on: said.on,
      how: said.how,
      speaker: said.speaker,
      letter_id: letterId,
      registered_at: registeredAt,
      registered_by: by,
    })
    .execute();
}

/** Keeps the answer to a remark. */
export async function insertRemarkAnswer(
  tx: Tx,
  remarkId: string,
  answer: RemarkAnswer,
  registered: { readonly at: string; readonly by: string },
): Promise<void> {
  const words = JSON.stringify({ reason: answer.reason });
  await tx
    .insertInto("remark_answer")
    .values({
      tenant_id: tx.tenant.id,
      remark_id: remarkId,
      outcome: answer.outcome,
      words_sealed: tx.tenant.keys.seal(placeOf("remark_answer", remarkId), words),
      answered_on: answer.on,
      letter_id: answer.letterId,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
}

/** A case's remarks with their answers, oldest first. */
export const remarksOfCase = (tx: Tx | Database, caseId: string): Promise<readonly Remark[]> =>
  partOfCase(tx, caseId, remarksPart);

/** The same as a part of a page of the case. */
export const remarksPart: CasePart<readonly Remark[]> = {
  select: sql`(select coalesce(json_agg(json_build_object('id', remark.id, 'about', about, 'key', about_key,
      'words', encode(remark.words_sealed, 'base64'), 'on', said_on, 'how', how, 'speaker', speaker,
      'letter', remark.letter_id,
      'at', to_char(remark.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'answer', case when answer.remark_id is not null then json_build_object('outcome', answer.outcome,
        'words', encode(answer.words_sealed, 'base64'), 'on', answer.answered_on, 'letter', answer.letter_id) end)
      order by remark.registered_at, remark.id), '[]')
    from remark
    left join remark_answer answer on answer.tenant_id = remark.tenant_id and answer.remark_id = remark.id
    where remark.tenant_id = case_file.tenant_id and remark.case_id = case_file.id)`,
  read: (found, keys) => remarkRows.parse(found).map((row) => toRemark(row, keys)),
};

const day = z.string().transform((text): LocalDate => localDate(text));
const remarkRow = z.object({
  id: z.string(),
  about: z.enum(remarkAbouts),
  key: z.string().nullable(),
  words: z.string(),
  on: day,
  how: z.enum(waysIn),
  speaker: z.enum(speakers),
  letter: z.string(),
  at: z.string(),
  answer: z.object({ outcome: z.enum(remarkOutcomes), words: z.string(), on: day, letter: z.string() }).nullable(),
});
const remarkRows = z.array(remarkRow);
const remarkWords = z.object({ title: z.string(), text: z.string(), wish: z.string(), name: z.string() });
const answerWords = z.object({ reason: z.string() });

const opened = (keys: TenantKeys, place: SealedPlace, words: string): unknown =>
  JSON.parse(keys.open(place, Buffer.from(words, "base64")));

function toRemark(row: z.infer<typeof remarkRow>, keys: TenantKeys): Remark {
  const { name, text, title, wish } = remarkWords.parse(opened(keys, placeOf("remark", row.id), row.words));
  const { answer } = row;
  return {
    id: row.id,
    target: { about: row.about, key: row.key, title },
    text,
    wish,
    said: { on: row.on, how: row.how, speaker: row.speaker, name },
    letterId: row.letter,
    registeredAt: row.at,
    answer: answer && {
      ...answerWords.parse(opened(keys, placeOf("remark_answer", row.id), answer.words)),
      outcome: answer.outcome,
      on: answer.on,
      letterId: answer.letter,
    },
  };
}

interface WaitingRow extends TiesRow {
  readonly id: string;
  readonly case_id: string;
  readonly number: string;
  readonly citizen: string;
  readonly said_on: string;
}

/** Remarks that wait for an answer in cases that are open to the reader; the longest wait first. */
export async function waitingRemarks(tx: Tx | Database, reader: StaffActor): Promise<readonly WaitingRemark[]> {
  const { rows } = await sql<WaitingRow>`
    select remark.id, remark.case_id, case_file.number, case_file.citizen_id, case_file.unit_slug,
           case_file.caseworker_id, case_file.sensitivity, ${openedWith(reader)} as opened_with, remark.said_on,
           ${nameToItsCaseworker(reader)} as citizen
    from remark
    join case_file on case_file.tenant_id = remark.tenant_id and case_file.id = remark.case_id
    left join remark_answer answer on answer.tenant_id = remark.tenant_id and answer.remark_id = remark.id
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    where remark.tenant_id = ${tx.tenant.id} and answer.remark_id is null and ${openTo(reader)}
    order by remark.registered_at, remark.id`.execute(tx);
  return rows.map((row) => ({
    remarkId: row.id,
    caseId: row.case_id,
    citizenId: row.citizen_id,
    number: row.number,
    citizen: row.citizen,
    saidOn: localDate(row.said_on),
    openedWith: row.opened_with,
    basis: basisFor(reader, "remark:read", listedRelation(reader, row)),
  }));
}
