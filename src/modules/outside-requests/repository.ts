import { sql } from "kysely";
import { z } from "zod";
import type { CasePart } from "../../platform/case-part.ts";
import { partOfCase } from "../../platform/case-part.ts";
import type { Tx } from "../../platform/database.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import { waysToStaff } from "../letters/domain/said.ts";
import { daySchema } from "../standards/domain/facts.ts";
import {
  type NewOutsideRequest,
  type OutsideRequest,
  type OutsideStep,
  outsideOutcomes,
  outsideStepKinds,
} from "./domain/outside-request.ts";

/** Who wrote something down, and when. */
interface Registered {
  readonly at: string;
  readonly by: string;
}

const place = (table: "outside_request" | "outside_step", id: string): SealedPlace => ({
  table,
  column: "words_sealed",
  id,
});

/** Keeps a request from outside. */
export async function insertOutside(
  tx: Tx,
  caseId: string,
  id: string,
  { address, how, name, on, wish }: NewOutsideRequest,
  { at, by }: Registered,
): Promise<void> {
  const words = tx.tenant.keys.seal(place("outside_request", id), JSON.stringify({ name, address, wish }));
  await tx
    .insertInto("outside_request")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      words_sealed: words,
      requested_on: on,
      how,
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** Keeps what became of it. */
export async function insertOutsideStep(
  tx: Tx,
  id: string,
  requestId: string,
  { expectedOn, given, kind, letterId, on, outcome, reason, rule }: OutsideStep,
  { at, by }: Registered,
): Promise<void> {
  await tx
    .insertInto("outside_step")
    .values({
      tenant_id: tx.tenant.id,
      id,
      request_id: requestId,
      kind,
      happened_on: on,
      outcome,
      expected_on: expectedOn,
      words_sealed: tx.tenant.keys.seal(place("outside_step", id), JSON.stringify({ reason, rule, given })),
      letter_id: letterId,
      registered_at: at,
      registered_by: by,
    })
    .execute();
}

/** What others have asked to see of a case, oldest first, as a part of a page of it. */
export const outsidePart: CasePart<readonly OutsideRequest[]> = {
  select: sql`(select coalesce(json_agg(json_build_object('id', request.id, 'on', requested_on, 'how', how,
      'words', encode(request.words_sealed, 'base64'),
      'steps', (select coalesce(json_agg(json_build_object('id', step.id, 'kind', step.kind, 'on', step.happened_on,
          'outcome', step.outcome, 'expectedOn', step.expected_on, 'words', encode(step.words_sealed, 'base64'),
          'letterId', step.letter_id) order by step.registered_at, step.id), '[]')
        from outside_step step where step.tenant_id = request.tenant_id and step.request_id = request.id))
      order by request.registered_at, request.id), '[]')
    from outside_request request
    where request.tenant_id = case_file.tenant_id and request.case_id = case_file.id)`,
  read: (found, keys) =>
    z
      .array(requestRow)
      .parse(found)
      .map((row) => toRequest(row, keys)),
};

/** The same within an act. */
export const outsideOfCase = (tx: Tx, caseId: string): Promise<readonly OutsideRequest[]> =>
  partOfCase(tx, caseId, outsidePart);

const stepRow = z.object({
  id: z.string(),
  kind: z.enum(outsideStepKinds),
  on: daySchema,
  outcome: z.enum(outsideOutcomes).nullable(),
  expectedOn: daySchema.nullable(),
  words: z.string(),
  letterId: z.string().nullable(),
});
const requestRow = z.object({
  id: z.string(),
  on: daySchema,
  how: z.enum(waysToStaff),
  words: z.string(),
  steps: z.array(stepRow),
});
const requestWords = z.object({ name: z.string(), address: z.array(z.string()), wish: z.string() });
const stepWords = z.object({
  reason: z.string(),
  rule: z.string(),
  given: z.array(z.object({ name: z.string(), title: z.string(), on: daySchema })),
});

const opened = (keys: TenantKeys, at: SealedPlace, words: string): unknown =>
  JSON.parse(keys.open(at, Buffer.from(words, "base64")));

const toRequest = ({ how, id, on, steps, words }: z.infer<typeof requestRow>, keys: TenantKeys): OutsideRequest => ({
  id,
  on,
  how,
  ...requestWords.parse(opened(keys, place("outside_request", id), words)),
  steps: steps.map(({ id: stepId, words: sealed, ...step }) => ({
    ...step,
    ...stepWords.parse(opened(keys, place("outside_step", stepId), sealed)),
  })),
});
