import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { draftOfHearing, placesOfPostponement } from "../../platform/sealed-columns.ts";
import { changedWords, sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import type { TenantKeys } from "../../platform/vault.ts";
import {
  type AnsweredPoint,
  answersTogether,
  answerWays,
  type Hearing,
  type HearingAnswer,
  type SentHearing,
} from "./domain/hearing.ts";
import type { HearingDraft } from "./domain/hearing-draft.ts";
import { factMarks, type MarkedFact } from "./domain/hearing-letter-facts.ts";
import { type DecidedPostponement, dayAfter, type Postponement } from "./domain/postponement.ts";

/** The days on which a hearing's letter was on its way and came. */
export type DaysOfLetter = Pick<SentHearing, "sentOn" | "cameOn" | "takenBackOn">;

/**
 * How the party was heard in a case, oldest first.
 *
 * @param daysOf the days on which a hearing's letter was on its way and came, from the letters
 */
export async function hearingsOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
  daysOf: (letterId: string) => DaysOfLetter,
): Promise<readonly Hearing[]> {
  const rows = await tx
    .selectFrom("hearing")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy("registered_at")
    .orderBy("id")
    .execute();
  const postponements = await postponementsOf(
    tx,
    tenantId,
    rows.flatMap(({ id, way }) => (way === "sent" ? [id] : [])),
  );
  return rows.map((row) =>
    toHearing(withWords(tx.tenant.keys, "hearing", row.id, row), daysOf, postponements.get(row.id) ?? []),
  );
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
      application_id: hearing.applicationId,
      ...hearingColumns(tx, hearing),
      registered_on: hearing.registeredOn,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .execute();
}

/** Keeps all that the party has answered by now. */
export async function saveHearingAnswers(
  tx: Tx,
  tenantId: string,
  id: string,
  answers: readonly HearingAnswer[],
): Promise<void> {
  const words = await changedWords(tx, "hearing", id, { answers, answer: answersTogether(answers) });
  const [first] = answers;
  await tx
    .updateTable("hearing")
    .set({ ...words, answered_on: sql`coalesce(answered_on, ${first?.on ?? null})` })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

/** Keeps what the municipality says to the party's answer, point by point. */
export async function savePoints(
  tx: Tx,
  tenantId: string,
  id: string,
  points: readonly AnsweredPoint[],
): Promise<void> {
  await tx
    .updateTable("hearing")
    .set(await changedWords(tx, "hearing", id, { points }))
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

async function postponementsOf(
  tx: Tx | Database,
  tenantId: string,
  hearingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Postponement[]>> {
  if (hearingIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("hearing_postponement")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("hearing_id", "in", hearingIds)
    .orderBy("registered_at")
    .orderBy("id")
    .execute();
  const found = Map.groupBy(rows, ({ hearing_id }) => hearing_id);
  return new Map([...found].map(([id, of]) => [id, of.map((row) => toPostponement(tx.tenant.keys, row))]));
}

/** Keeps that the party wants more time. */
export async function insertPostponement(
  tx: Tx,
  tenantId: string,
  hearingId: string,
  asked: Postponement,
  registered: { readonly at: string; readonly by: string },
): Promise<void> {
  await tx
    .insertInto("hearing_postponement")
    .values({
      tenant_id: tenantId,
      id: asked.id,
      hearing_id: hearingId,
      asked_on: asked.askedOn,
      asked_as: asked.askedAs,
      asked_by: registered.by,
      wished_on: asked.wishedOn,
      wish_sealed: tx.tenant.keys.seal(placesOfPostponement(asked.id).wish, asked.wish),
      registered_at: registered.at,
    })
    .execute();
}

/** Keeps the answer to a party who wants more time. One that has been answered stays as it is. */
export async function saveDecided(
  tx: Tx,
  tenantId: string,
  id: string,
  by: string,
  decided: DecidedPostponement,
): Promise<void> {
  await tx
    .updateTable("hearing_postponement")
    .set({
      granted: decided.answerBy !== null,
      answered_on: decided.on,
      answered_by: by,
      answer_by_on: decided.answerBy,
      refusal_number: decided.number,
      letter_id: decided.letterId,
      reason_sealed: tx.tenant.keys.seal(placesOfPostponement(id).reason, decided.reason),
    })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .where("granted", "is", null)
    .execute();
}

/** The hearing that somebody is writing in a case; undefined where nobody is. */
export async function findDraft(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<HearingDraft | undefined> {
  const row = await tx
    .selectFrom("hearing_draft")
    .select("draft_sealed")
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row && draftSchema.parse(JSON.parse(tx.tenant.keys.open(draftOfHearing(caseId), row.draft_sealed)));
}

/** Keeps a draft as it stands now, in place of what it was. */
export async function saveDraft(
  tx: Tx,
  tenantId: string,
  caseId: string,
  draft: HearingDraft,
  written: { readonly at: string; readonly by: string },
): Promise<void> {
  const now = {
    draft_sealed: tx.tenant.keys.seal(draftOfHearing(caseId), JSON.stringify(draft)),
    updated_at: written.at,
    updated_by: written.by,
  };
  await tx
    .insertInto("hearing_draft")
    .values({ tenant_id: tenantId, case_id: caseId, ...now })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "case_id"]).doUpdateSet({ ...now, version: sql`hearing_draft.version + 1` }),
    )
    .execute();
}

/** Takes a draft away: it was sent. */
export async function deleteDraft(tx: Tx, tenantId: string, caseId: string): Promise<void> {
  await tx.deleteFrom("hearing_draft").where("tenant_id", "=", tenantId).where("case_id", "=", caseId).execute();
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
  if (hearing.way === "exception") {
    const { number, reason, section } = hearing;
    return { exception_number: number, exception_section: section, ...sealed({ reason }) };
  }
  if (hearing.way === "not-needed") return sealed({ reason: hearing.reason });
  const { facts, leftOut, meaning, answerBy, letterId } = hearing;
  const gathered = [...facts.map((fact): MarkedFact => ({ ...fact, mark: "hear" })), ...leftOut];
  return { answer_by_on: answerBy, letter_id: letterId, ...sealed({ facts: gathered, meaning }) };
}

const factSchema = z.strictObject({ text: z.string(), source: z.string(), mark: z.enum(factMarks).default("hear") });
const daySchema = z.string().transform(localDate);
const answersSchema = z.array(
  z.strictObject({
    on: daySchema,
    as: z.enum(["citizen", "representative", "staff"]),
    name: z.string(),
    way: z.enum(answerWays),
    readBack: z.boolean(),
    text: z.string(),
  }),
);
const pointsSchema = z.array(z.strictObject({ says: z.string(), means: z.string() }));
const draftSchema = z.strictObject({
  facts: z.array(factSchema),
  meaning: z.string(),
  answerBy: z.strictObject({ day: z.string(), month: z.string(), year: z.string() }),
});

function toHearing(
  row: Selectable<Tables["hearing"]>,
  daysOf: (letterId: string) => DaysOfLetter,
  postponements: readonly Postponement[],
): Hearing {
  const { answer_by_on: answerBy, exception_number: number, letter_id: letterId, reason } = row;
  const registered = {
    id: row.id,
    registeredOn: localDate(row.registered_on),
    applicationId: row.application_id,
  };
  if (number !== null) {
    return { ...registered, way: "exception", section: row.exception_section === 20 ? 20 : 19, number, reason };
  }
  if (letterId === null || answerBy === null) return { ...registered, way: "not-needed", reason };
  const first = localDate(answerBy);
  const days = { firstAnswerBy: first, answerBy: dayAfter(postponements) ?? first, ...daysOf(letterId) };
  return { ...registered, ...toSent(row), ...days, letterId, postponements };
}

function toSent(row: Selectable<Tables["hearing"]>) {
  const gathered = z.array(factSchema).parse(row.facts);
  return {
    way: "sent",
    facts: gathered.filter(({ mark }) => mark === "hear").map(({ text, source }) => ({ text, source })),
    leftOut: gathered.filter(({ mark }) => mark !== "hear"),
    meaning: row.meaning,
    answeredOn: row.answered_on === null ? null : localDate(row.answered_on),
    answer: row.answer,
    answers: toAnswers(row),
    points: pointsSchema.parse(row.points),
  } as const;
}

/** An answer from before answers were kept one by one is one answer. */
function toAnswers({ answer, answered_on, answers }: Selectable<Tables["hearing"]>): readonly HearingAnswer[] {
  const kept = answersSchema.parse(answers);
  if (kept.length > 0 || answered_on === null) return kept;
  return [{ on: localDate(answered_on), as: "citizen", name: "", way: "pages", readBack: false, text: answer }];
}

function toPostponement(keys: TenantKeys, row: Selectable<Tables["hearing_postponement"]>): Postponement {
  const places = placesOfPostponement(row.id);
  const asked = {
    id: row.id,
    askedOn: localDate(row.asked_on),
    askedAs: answersSchema.element.shape.as.parse(row.asked_as),
    wish: keys.open(places.wish, row.wish_sealed),
    wishedOn: row.wished_on === null ? null : localDate(row.wished_on),
  };
  const { answer_by_on: answerBy, answered_on: on, letter_id: letterId, reason_sealed: reason } = row;
  if (on === null || letterId === null || reason === null) return { ...asked, decided: null };
  const words = keys.open(places.reason, reason);
  const newDay = answerBy === null ? null : localDate(answerBy);
  return {
    ...asked,
    decided: { on: localDate(on), letterId, reason: words, answerBy: newDay, number: row.refusal_number },
  };
}
