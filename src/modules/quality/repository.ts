import { sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { wordsOfQuality } from "../../platform/sealed-columns.ts";
import { waysIn } from "../letters/domain/acknowledgement.ts";
import { qualityAsked } from "../standards/domain/effect.ts";
import type { QualityReply } from "./domain/quality-reply.ts";

/** Keeps what somebody answered. */
export async function insertReply(
  tx: Tx,
  reply: QualityReply,
  registered: { readonly caseId: string; readonly at: string; readonly by: string },
): Promise<void> {
  const { id, name, words } = reply;
  await tx
    .insertInto("quality_reply")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: registered.caseId,
      asked: reply.asked,
      provider_slug: reply.provider,
      edition_on: reply.editionOn,
      said_on: reply.on,
      how: reply.how,
      mandate_id: reply.mandateId,
      words_sealed: tx.tenant.keys.seal(wordsOfQuality(id), JSON.stringify({ name, words })),
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
  if (reply.answers.length === 0) return;
  await tx
    .insertInto("quality_answer")
    .values(
      reply.answers.map(({ clause, number, score }) => ({
        ...{ tenant_id: tx.tenant.id, reply_id: id, clause, goal_number: number, score },
      })),
    )
    .execute();
}

/** What was answered in a case, oldest first. */
export async function repliesOfCase(tx: Tx | Database, caseId: string): Promise<readonly QualityReply[]> {
  const { rows } = await sql<unknown>`
    select id, asked, provider_slug, edition_on, said_on, how, mandate_id, words_sealed,
      coalesce((select jsonb_agg(jsonb_build_object('clause', clause, 'number', goal_number, 'score', score)
          order by clause, goal_number)
        from quality_answer where quality_answer.tenant_id = quality_reply.tenant_id and reply_id = quality_reply.id), '[]')
        as answers
    from quality_reply where tenant_id = ${tx.tenant.id} and case_id = ${caseId} order by registered_at, id`.execute(
    tx,
  );
  return rows.map((found) => {
    const row = replyRow.parse(found);
    const opened = words.parse(JSON.parse(tx.tenant.keys.open(wordsOfQuality(row.id), row.words_sealed)));
    return {
      ...{ id: row.id, asked: row.asked, how: row.how, mandateId: row.mandate_id, answers: row.answers },
      provider: row.provider_slug,
      editionOn: localDate(row.edition_on),
      on: localDate(row.said_on),
      ...opened,
    };
  });
}

const words = z.object({ name: z.string(), words: z.string() });
const replyRow = z.object({
  id: z.string(),
  asked: z.enum(qualityAsked),
  provider_slug: z.string().nullable(),
  edition_on: z.string(),
  said_on: z.string(),
  how: z.enum([...waysIn, "staff"]),
  mandate_id: z.string().nullable(),
  words_sealed: z.instanceof(Buffer),
  answers: z.array(z.object({ clause: z.string(), number: z.number(), score: z.number().nullable() })),
});
