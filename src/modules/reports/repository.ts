import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { openTo } from "../../platform/ties-to-case.ts";
import type { SealedPlace } from "../../platform/vault.ts";
import type { StaffActor } from "../people/domain/actor.ts";
import {
  needs,
  type Report,
  type ReportStep,
  reportKinds,
  reportOutcomes,
  supports,
  type WaitingReport,
} from "./domain/report.ts";

/** Who wrote something down, and when. */
export interface Registered {
  readonly at: string;
  readonly by: string;
}

const placeOf = (table: "report" | "report_step", id: string): SealedPlace => ({ table, column: "words_sealed", id });

/** Keeps a report. */
export async function insertReport(tx: Tx, report: Report, { at, by }: Registered): Promise<void> {
  const words = JSON.stringify({ text: report.text, proposal: report.proposal, by: report.by });
  await tx
    .insertInto("report")
    .values({
      tenant_id: tx.tenant.id,
      id: report.id,
      case_id: report.caseId,
      order_id: report.orderId,
      kind: report.kind,
      happened_on: report.on,
      need: report.need,
      support: report.support,
      citizen_knows: report.citizenKnows,
      words_sealed: tx.tenant.keys.seal(placeOf("report", report.id), words),
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** Keeps that a report was seen, or settled where it has an outcome. */
export async function insertReportStep(
  tx: Tx,
  step: ReportStep & { readonly id: string; readonly reportId: string; readonly outcome: string | null },
  { at, by }: Registered,
): Promise<void> {
  await tx
    .insertInto("report_step")
    .values({
      tenant_id: tx.tenant.id,
      id: step.id,
      report_id: step.reportId,
      kind: step.outcome === null ? "seen" : "settled",
      outcome: step.outcome,
      happened_on: step.on,
      words_sealed: tx.tenant.keys.seal(
        placeOf("report_step", step.id),
        JSON.stringify({ text: step.text, by: step.by }),
      ),
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** What was reported to the authority in a case, oldest first. What is about the staff's own safety is never among it. */
export const reportsOfCase = (tx: Tx | Database, caseId: string): Promise<readonly Report[]> =>
  reportsWhere(tx, sql`report.case_id = ${caseId} and report.kind <> 'safety'`);

/** All that was reported in an order, for its provider; oldest first. */
export const reportsOfOrder = (tx: Tx | Database, orderId: string): Promise<readonly Report[]> =>
  reportsWhere(tx, sql`report.order_id = ${orderId}`);

async function reportsWhere(tx: Tx | Database, condition: RawBuilder<unknown>): Promise<readonly Report[]> {
  const { rows } = await sql<unknown>`
    select report.*, (select coalesce(jsonb_agg(jsonb_build_object('id', step.id, 'outcome', step.outcome,
        'on', step.happened_on, 'words', encode(step.words_sealed, 'base64')) order by step.registered_at), '[]')
      from report_step step where step.tenant_id = report.tenant_id and step.report_id = report.id) as steps
    from report where report.tenant_id = ${tx.tenant.id} and ${condition}
    order by report.registered_at, report.id`.execute(tx);
  return rows.map((row) => toReport(tx, rowSchema.parse(row)));
}

const stepSchema = z.object({
  id: z.string(),
  outcome: z.enum(reportOutcomes).nullable(),
  on: z.string().transform(localDate),
  words: z.string(),
});
const rowSchema = z.object({
  id: z.string(),
  case_id: z.string(),
  order_id: z.string(),
  kind: z.enum(reportKinds),
  happened_on: z.string().transform(localDate),
  need: z.enum(needs).nullable(),
  support: z.enum(supports),
  citizen_knows: z.boolean(),
  words_sealed: z.instanceof(Buffer),
  steps: z.array(stepSchema),
});
const wordsSchema = z.object({ text: z.string(), proposal: z.string(), by: z.string() });
const stepWordsSchema = z.object({ text: z.string(), by: z.string() });

function toReport(tx: Tx | Database, row: z.infer<typeof rowSchema>): Report {
  const steps = row.steps.map(({ id, outcome, on, words }) => ({
    outcome,
    on,
    ...stepWordsSchema.parse(JSON.parse(tx.tenant.keys.open(placeOf("report_step", id), Buffer.from(words, "base64")))),
  }));
  const settled = steps.flatMap(({ outcome, ...step }) => (outcome === null ? [] : [{ ...step, outcome }]))[0];
  return {
    id: row.id,
    caseId: row.case_id,
    orderId: row.order_id,
    kind: row.kind,
    on: row.happened_on,
    need: row.need,
    support: row.support,
    citizenKnows: row.citizen_knows,
    ...wordsSchema.parse(JSON.parse(tx.tenant.keys.open(placeOf("report", row.id), row.words_sealed))),
    seen: steps.find(({ outcome }) => outcome === null) ?? null,
    settled: settled ?? null,
  };
}

/** Reports that nobody has answered, in the reader's own cases and in those of the unit that nobody has; the oldest first. */
export async function waitingReports(tx: Tx | Database, reader: StaffActor): Promise<readonly WaitingReport[]> {
  const { rows } = await sql<unknown>`
    select report.id, report.case_id, case_file.number, report.kind, report.happened_on, exists (select from report_step seen
      where seen.tenant_id = report.tenant_id and seen.report_id = report.id) as is_seen
    from report
    join case_file on case_file.tenant_id = report.tenant_id and case_file.id = report.case_id
    where report.tenant_id = ${tx.tenant.id} and ${openTo(reader)} and report.kind <> 'safety'
      and (case_file.caseworker_id = ${reader.id}::uuid
        or case_file.caseworker_id is null and case_file.unit_slug = ${reader.unit}::text)
      and not exists (select from report_step step where step.tenant_id = report.tenant_id
        and step.report_id = report.id and step.kind = 'settled')
    order by report.registered_at, report.id`.execute(tx);
  return rows.map((found) => {
    const row = waitingSchema.parse(found);
    return {
      id: row.id,
      caseId: row.case_id,
      caseNumber: row.number,
      kind: row.kind,
      on: row.happened_on,
      isSeen: row.is_seen,
    };
  });
}

const waitingSchema = z.object({
  id: z.string(),
  case_id: z.string(),
  number: z.string(),
  kind: z.enum(reportKinds),
  happened_on: z.string().transform(localDate),
  is_seen: z.boolean(),
});
