import { sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import { type CasePart, partOfCase } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { wordsOfMessage } from "../../platform/sealed-columns.ts";
import { nameToItsCaseworker, openTo } from "../../platform/ties-to-case.ts";
import type { TenantKeys } from "../../platform/vault.ts";
import { waysIn } from "../letters/domain/acknowledgement.ts";
import { type Speaker, speakers } from "../letters/domain/said.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import { type Message, type MessageMark, messageMarkKinds, turnedKinds } from "./domain/message.ts";
import type { WaitingMessage, WaitingScope } from "./domain/messages-view.ts";

/** A message to keep. */
export interface NewMessage extends Pick<Message, "how" | "id" | "letterId" | "sender" | "sentOn" | "words"> {
  readonly caseId: string;
  readonly capacity: Speaker | null;
  /** Who said it, where somebody else wrote it down; empty where whoever registers it wrote it. */
  readonly name: string;
  readonly paperIds: readonly string[];
  readonly registeredAt: string;
  readonly registeredBy: string;
}

/** Keeps a message with its papers; what comes from the citizen's side then waits. */
export async function insertMessage(tx: Tx, message: NewMessage): Promise<void> {
  const { caseId, id, name, paperIds, sender, words } = message;
  const tenant = { tenant_id: tx.tenant.id };
  await tx
    .insertInto("message")
    .values({
      ...tenant,
      id,
      case_id: caseId,
      sender,
      capacity: message.capacity,
      how: message.how,
      sent_on: message.sentOn,
      words_sealed: tx.tenant.keys.seal(wordsOfMessage(id), JSON.stringify({ words, name })),
      letter_id: message.letterId,
      registered_at: message.registeredAt,
      registered_by: message.registeredBy,
    })
    .execute();
  if (paperIds.length > 0)
    await tx
      .insertInto("message_paper")
      .values(paperIds.map((paper) => ({ ...tenant, message_id: id, document_id: paper })))
      .execute();
  if (sender === "citizen")
    await tx
      .insertInto("waiting_message")
      .values({ ...tenant, message_id: id, case_id: caseId })
      .execute();
}

/** A mark to set on a message. */
export interface NewMark extends Pick<MessageMark, "kind" | "turnedInto" | "at"> {
  readonly id: string;
  readonly messageId: string;
  readonly answerId: string | null;
  readonly by: string;
}

/** Keeps what became of a message; once it is settled it waits no more. */
export async function insertMark(tx: Tx, mark: NewMark): Promise<void> {
  await tx
    .insertInto("message_mark")
    .values({
      tenant_id: tx.tenant.id,
      id: mark.id,
      message_id: mark.messageId,
      kind: mark.kind,
      answer_id: mark.answerId,
      turned_into: mark.turnedInto,
      registered_at: mark.at,
      registered_by: mark.by,
    })
    .execute();
  await (mark.kind === "read"
    ? sql`update waiting_message set read_at = ${mark.at} where tenant_id = ${tx.tenant.id}
        and message_id = ${mark.messageId}`
    : sql`delete from waiting_message where tenant_id = ${tx.tenant.id} and message_id = ${mark.messageId}`
  ).execute(tx);
}

const nameOf = (id: string) => sql`coalesce(
    (select name from staff_member where tenant_id = message.tenant_id and id = ${sql.ref(id)}),
    (select name from citizen where tenant_id = message.tenant_id and id = ${sql.ref(id)}),
    (select name from representative where tenant_id = message.tenant_id and id = ${sql.ref(id)}), '')`;

const moment = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All that either side has written in a case, oldest first, as a part of a page of it. */
export const messagesPart: CasePart<readonly Message[]> = {
  select: sql`(
    select coalesce(json_agg(json_build_object('id', message.id, 'sender', sender, 'capacity', capacity, 'how', how,
        'sentOn', sent_on, 'words', encode(words_sealed, 'base64'), 'letterId', letter_id,
        'registeredAt', ${moment("message.registered_at")}, 'writer', ${nameOf("message.registered_by")},
        'paperIds', array(select document_id from message_paper paper
            where paper.tenant_id = message.tenant_id and paper.message_id = message.id order by document_id),
        'marks', (select coalesce(json_agg(json_build_object('kind', kind, 'turnedInto', turned_into,
              'at', ${moment("mark.registered_at")}, 'by', ${nameOf("mark.registered_by")})
              order by mark.registered_at, mark.id), '[]')
            from message_mark mark where mark.tenant_id = message.tenant_id and mark.message_id = message.id))
        order by message.registered_at, message.id), '[]')
    from message where message.tenant_id = case_file.tenant_id and message.case_id = case_file.id)`,
  read: (found, keys) =>
    z
      .array(messageRow)
      .parse(found)
      .map((row) => toMessage(row, keys)),
};

const day = z.string().transform((text): LocalDate => localDate(text));
const messageRow = z.object({
  id: z.string(),
  sender: z.enum(["citizen", "authority"]),
  capacity: z.enum(speakers).nullable(),
  how: z.enum(waysIn),
  sentOn: day,
  words: z.string(),
  letterId: z.string().nullable(),
  registeredAt: z.string(),
  writer: z.string(),
  paperIds: z.array(z.string()),
  marks: z.array(
    z.object({
      kind: z.enum(messageMarkKinds),
      turnedInto: z.enum(turnedKinds).nullable(),
      at: z.string(),
      by: z.string(),
    }),
  ),
});
const sealedWords = z.object({ words: z.string(), name: z.string() });

function toMessage({ writer, ...row }: z.infer<typeof messageRow>, keys: TenantKeys): Message {
  const { name, words } = opened(keys, row.id, Buffer.from(row.words, "base64"));
  const isTakenDown = row.sender === "citizen" && row.how !== "own-pages";
  return { ...row, words, by: isTakenDown ? name : writer, registeredBy: isTakenDown ? writer : null };
}

const opened = (keys: TenantKeys, id: string, sealed: Buffer) =>
  sealedWords.parse(JSON.parse(keys.open(wordsOfMessage(id), sealed)));

/** The messages of a case that is locked or has been let in to, oldest first. */
export const messagesOfCase = (tx: Tx | Database, caseId: string): Promise<readonly Message[]> =>
  partOfCase(tx, caseId, messagesPart);

/** A message that waits, with the case that it waits in. */
export interface WaitingRow extends Pick<WaitingMessage, "citizen" | "isRead" | "sentOn"> {
  readonly caseId: string;
  readonly words: string;
}

/** So many are listed at once. */
const mostListed = 200;

/** What waits in the reader's own cases and in those of the unit that nobody has; or in all cases of the unit. Oldest first. */
export async function messagesWaiting(
  database: Database,
  reader: StaffActor,
  scope: WaitingScope,
): Promise<readonly WaitingRow[]> {
  const isInScope =
    scope === "unit"
      ? sql`case_file.unit_slug = ${reader.unit}::text`
      : sql`(case_file.caseworker_id = ${reader.id}::uuid
          or case_file.caseworker_id is null and case_file.unit_slug = ${reader.unit}::text)`;
  const { rows } = await sql<WaitingFound>`
    select message.id, message.case_id, message.sent_on, waiting.read_at is not null as is_read, message.words_sealed,
           ${nameToItsCaseworker(reader)} as name
    from waiting_message waiting
    join message on message.tenant_id = waiting.tenant_id and message.id = waiting.message_id
    join case_file on case_file.tenant_id = waiting.tenant_id and case_file.id = waiting.case_id
    join citizen on citizen.tenant_id = case_file.tenant_id and citizen.id = case_file.citizen_id
    where waiting.tenant_id = ${reader.tenantId} and ${openTo(reader)} and ${isInScope}
    order by message.sent_on, message.id limit ${mostListed}`.execute(database);
  return rows.map((row) => ({
    caseId: row.case_id,
    citizen: row.name,
    sentOn: localDate(row.sent_on),
    isRead: row.is_read,
    words: opened(database.tenant.keys, row.id, row.words_sealed).words,
  }));
}

interface WaitingFound {
  readonly id: string;
  readonly case_id: string;
  readonly sent_on: string;
  readonly is_read: boolean;
  readonly words_sealed: Buffer;
  readonly name: string;
}
