import { sql } from "kysely";
import { z } from "zod";
import { type LocalDate, localDate } from "../../kernel/local-date.ts";
import { type CasePart, partOfCase } from "../../platform/case-part.ts";
import type { Database, Tx } from "../../platform/database.ts";
import type { SealedPlace, TenantKeys } from "../../platform/vault.ts";
import type { CaseInformation } from "./domain/case-information.ts";
import {
  type Consent,
  type ConsentAnswer,
  consentAnswerKinds,
  consentCapacities,
  consentWays,
} from "./domain/consent.ts";
import { type InformationRequest, type InformationStep, informationStepKinds } from "./domain/information-request.ts";
import { sourceKinds } from "./domain/information-source.ts";
import { type MissingCooperation, missingCooperationKinds } from "./domain/missing-cooperation.ts";

/** Who wrote something down, and when. */
export interface Registered {
  readonly at: string;
  readonly by: string;
}

type WordTable = "consent" | "consent_answer" | "information_request" | "information_step" | "missing_cooperation";

const placeOf = (table: WordTable, id: string): SealedPlace => ({ table, column: "words_sealed", id });

const sealed = ({ tenant }: Tx, table: WordTable, id: string, words: object): Buffer =>
  tenant.keys.seal(placeOf(table, id), JSON.stringify(words));

/** Keeps what the citizen is asked, or has said yes to; its answers are kept one by one. */
export async function insertConsent(tx: Tx, caseId: string, consent: Consent, registered: Registered): Promise<void> {
  const { id, information, letterId, purpose, registeredOn, sources, until } = consent;
  await tx
    .insertInto("consent")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      words_sealed: sealed(tx, "consent", id, { sources, information, purpose }),
      letter_id: letterId,
      until_on: until,
      registered_on: registeredOn,
      ...columnsOf(registered),
    })
    .execute();
}

/** Keeps an answer to a consent. */
export async function insertAnswer(
  tx: Tx,
  id: string,
  consentId: string,
  answer: ConsentAnswer,
  registered: Registered,
): Promise<void> {
  const { capacity, documentId, how, kind, name, note, on } = answer;
  await tx
    .insertInto("consent_answer")
    .values({
      tenant_id: tx.tenant.id,
      id,
      consent_id: consentId,
      kind,
      answered_on: on,
      how,
      capacity,
      words_sealed: sealed(tx, "consent_answer", id, { name, note }),
      document_id: documentId,
      ...columnsOf(registered),
    })
    .execute();
}

/** Keeps a question to others. */
export async function insertRequest(
  tx: Tx,
  caseId: string,
  request: InformationRequest,
  registered: Registered,
): Promise<void> {
  const { address, answerBy, asked, consentId, id, letterId, registeredOn, source } = request;
  await tx
    .insertInto("information_request")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      consent_id: consentId,
      words_sealed: sealed(tx, "information_request", id, { source, address, asked }),
      letter_id: letterId,
      answer_by_on: answerBy,
      registered_on: registeredOn,
      ...columnsOf(registered),
    })
    .execute();
}

/** Keeps what became of a question. */
export async function insertStep(
  tx: Tx,
  id: string,
  requestId: string,
  step: InformationStep,
  registered: Registered,
): Promise<void> {
  await tx
    .insertInto("information_step")
    .values({
      tenant_id: tx.tenant.id,
      id,
      request_id: requestId,
      kind: step.kind,
      happened_on: step.on,
      answer_by_on: step.answerBy,
      consent_id: step.consentId,
      words_sealed: sealed(tx, "information_step", id, { note: step.note }),
      document_id: step.documentId,
      letter_id: step.letterId,
      ...columnsOf(registered),
    })
    .execute();
}

/** Keeps that the case is decided on what is there, or no longer. */
export async function insertMissing(
  tx: Tx,
  caseId: string,
  mark: MissingCooperation,
  registered: Registered,
): Promise<void> {
  const { id, kind, missing, registeredOn, told, toldOn, tried } = mark;
  await tx
    .insertInto("missing_cooperation")
    .values({
      tenant_id: tx.tenant.id,
      id,
      case_id: caseId,
      kind,
      words_sealed: sealed(tx, "missing_cooperation", id, { missing, tried, told }),
      told_on: toldOn,
      registered_on: registeredOn,
      ...columnsOf(registered),
    })
    .execute();
}

const columnsOf = ({ at, by }: Registered) => ({ registered_at: at, registered_by: by });

/** A case's consents, questions to others and marks, oldest first; one statement. */
export const informationOfCase = (tx: Tx | Database, caseId: string): Promise<CaseInformation> =>
  partOfCase(tx, caseId, informationPart, { consents: [], requests: [], marks: [] });

/** The same as a part of a page of the case. */
export const informationPart: CasePart<CaseInformation> = {
  select: sql`json_build_object(
    'consents', (select coalesce(json_agg(json_build_object('id', id, 'words', encode(words_sealed, 'base64'),
        'letter', letter_id, 'until', until_on, 'on', registered_on, 'parts',
        (select coalesce(json_agg(json_build_object('id', id, 'words', encode(words_sealed, 'base64'), 'kind', kind,
            'on', answered_on, 'how', how, 'capacity', capacity, 'document', document_id)
            order by registered_at, id), '[]')
          from consent_answer answer
          where answer.tenant_id = consent.tenant_id and answer.consent_id = consent.id))
        order by registered_at, id), '[]')
      from consent where consent.tenant_id = case_file.tenant_id and consent.case_id = case_file.id),
    'requests', (select coalesce(json_agg(json_build_object('id', request.id, 'words', encode(request.words_sealed, 'base64'),
        'consent', consent_id, 'letter', letter_id, 'by', answer_by_on, 'on', registered_on, 'sent', letter.posted_on, 'parts',
        (select coalesce(json_agg(json_build_object('id', id, 'words', encode(words_sealed, 'base64'), 'kind', kind,
            'on', happened_on, 'by', answer_by_on, 'consent', consent_id, 'document', document_id, 'letter', letter_id)
            order by registered_at, id), '[]')
          from information_step step
          where step.tenant_id = request.tenant_id and step.request_id = request.id))
        order by registered_at, request.id), '[]')
      from information_request request
      join letter on letter.tenant_id = request.tenant_id and letter.id = request.letter_id
      where request.tenant_id = case_file.tenant_id and request.case_id = case_file.id),
    'marks', (select coalesce(json_agg(json_build_object('id', id, 'words', encode(words_sealed, 'base64'),
        'kind', kind, 'told', told_on, 'on', registered_on) order by registered_at, id), '[]')
      from missing_cooperation mark where mark.tenant_id = case_file.tenant_id and mark.case_id = case_file.id))`,
  read: (found, keys) => {
    const { consents, marks, requests } = foundSchema.parse(found);
    return {
      consents: consents.map((row) => toConsent(row, keys)),
      requests: requests.map((row) => toRequest(row, keys)),
      marks: marks.map((row) => toMark(row, keys)),
    };
  },
};

const day = z.string().transform((text): LocalDate => localDate(text));
const row = { id: z.string(), words: z.string(), on: day };
const answerRow = z.object({
  ...row,
  kind: z.enum(consentAnswerKinds),
  how: z.enum(consentWays),
  capacity: z.enum(consentCapacities),
  document: z.string().nullable(),
});
const consentRow = z.object({
  ...row,
  letter: z.string().nullable(),
  until: day.nullable(),
  parts: z.array(answerRow),
});
const stepRow = z.object({
  ...row,
  kind: z.enum(informationStepKinds),
  by: day.nullable(),
  consent: z.string().nullable(),
  document: z.string().nullable(),
  letter: z.string().nullable(),
});
const requestRow = z.object({
  ...row,
  consent: z.string(),
  letter: z.string(),
  by: day,
  sent: day.nullable(),
  parts: z.array(stepRow),
});
const markRow = z.object({ ...row, kind: z.enum(missingCooperationKinds), told: day.nullable() });
const foundSchema = z.object({
  consents: z.array(consentRow),
  requests: z.array(requestRow),
  marks: z.array(markRow),
});

const source = z.object({ kind: z.enum(sourceKinds), name: z.string() });
const scopeWords = z.object({ sources: z.array(source), information: z.string(), purpose: z.string() });
const answerWords = z.object({ name: z.string(), note: z.string() });
const requestWords = z.object({ source, address: z.array(z.string()), asked: z.string() });
const stepWords = z.object({ note: z.string() });
const markWords = z.object({ missing: z.string(), tried: z.string(), told: z.string() });

const opened = (keys: TenantKeys, table: WordTable, { id, words }: { readonly id: string; readonly words: string }) =>
  JSON.parse(keys.open(placeOf(table, id), Buffer.from(words, "base64"))) as unknown;

const toConsent = (found: z.infer<typeof consentRow>, keys: TenantKeys): Consent => ({
  id: found.id,
  ...scopeWords.parse(opened(keys, "consent", found)),
  until: found.until,
  letterId: found.letter,
  registeredOn: found.on,
  answers: found.parts.map((part) => ({
    ...answerWords.parse(opened(keys, "consent_answer", part)),
    kind: part.kind,
    on: part.on,
    how: part.how,
    capacity: part.capacity,
    documentId: part.document,
  })),
});

const toRequest = (found: z.infer<typeof requestRow>, keys: TenantKeys): InformationRequest => ({
  id: found.id,
  ...requestWords.parse(opened(keys, "information_request", found)),
  consentId: found.consent,
  answerBy: found.by,
  letterId: found.letter,
  sentOn: found.sent,
  registeredOn: found.on,
  steps: found.parts.map((part) => ({
    ...stepWords.parse(opened(keys, "information_step", part)),
    kind: part.kind,
    on: part.on,
    answerBy: part.by,
    consentId: part.consent,
    documentId: part.document,
    letterId: part.letter,
  })),
});

const toMark = (found: z.infer<typeof markRow>, keys: TenantKeys): MissingCooperation => ({
  id: found.id,
  ...markWords.parse(opened(keys, "missing_cooperation", found)),
  kind: found.kind,
  toldOn: found.told,
  registeredOn: found.on,
});
