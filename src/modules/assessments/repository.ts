import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { localDate } from "../../kernel/local-date.ts";
import type { Database, Tx } from "../../platform/database.ts";
import { reasonOfTarget } from "../../platform/sealed-columns.ts";
import { sealedWords, withWords } from "../../platform/sealed-words.ts";
import type { Tables } from "../../platform/tables.ts";
import { departureGrounds } from "../departures/domain/departure.ts";
import { informants } from "../standards/domain/ffb.ts";
import {
  type AssessedTheme,
  type Assessment,
  type FunctionLevel,
  functionLevels,
  type LastWriter,
  type Observation,
  type WholeAssessment,
} from "./domain/assessment.ts";
import { targetsKey, wholeKey } from "./domain/assessment-fields.ts";
import { answers, type GuidanceAnswer } from "./domain/guidance-answer.ts";
import { questionKinds } from "./domain/guidance-question.ts";

/** The case's assessments with their themes, oldest first. The case must be locked where one of them is to be changed. */
export async function assessmentsOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly Assessment[]> {
  const rows = await tx
    .selectFrom("assessment")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy("updated_at")
    .orderBy("id")
    .execute();
  if (rows.length === 0) return [];
  const themes = await tx
    .selectFrom("assessed_theme")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where(
      "assessment_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("position")
    .orderBy("theme_code")
    .execute();
  const targets = await tx
    .selectFrom("chosen_target_group")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where(
      "assessment_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("rank")
    .orderBy("group_code")
    .execute();
  const { keys } = tx.tenant;
  const opened = themes.map((row) => withWords(keys, "assessed_theme", `${row.assessment_id}/${row.theme_code}`, row));
  const isOf =
    (id: string) =>
    ({ assessment_id }: { readonly assessment_id: string }): boolean =>
      assessment_id === id;
  return rows.map((row) =>
    toAssessment(
      withWords(keys, "assessment", row.id, row),
      opened.filter(isOf(row.id)),
      targets.filter(isOf(row.id)).map((target) => toTarget(tx, target)),
    ),
  );
}

/** Keeps a new assessment with the themes that it opens with. */
export async function insertAssessment(tx: Tx, tenantId: string, fresh: Assessment): Promise<void> {
  await tx
    .insertInto("assessment")
    .values({
      tenant_id: tenantId,
      id: fresh.id,
      case_id: fresh.caseId,
      ...wholeColumns(tx, fresh.id, fresh.whole),
      updated_at: fresh.updatedAt,
      updated_by: fresh.updatedBy,
    })
    .execute();
  for (const [position, theme] of fresh.themes.entries()) await saveTheme(tx, tenantId, fresh.id, theme, position);
  for (const target of fresh.targets) await insertTarget(tx, tenantId, fresh.id, target);
}

/** Keeps what is said of the whole, with who said it when. */
export async function saveWhole(
  tx: Tx,
  tenantId: string,
  id: string,
  whole: WholeAssessment,
  writer: Writer,
): Promise<void> {
  await tx
    .updateTable("assessment")
    .set({ ...wholeColumns(tx, id, whole), whole_updated_at: writer.at, whole_updated_by: writer.by })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

/** Keeps these target groups in place of those that were chosen before. */
export async function saveTargets(
  tx: Tx,
  tenantId: string,
  assessmentId: string,
  targets: Assessment["targets"],
  writer: Writer,
): Promise<void> {
  await tx
    .deleteFrom("chosen_target_group")
    .where("tenant_id", "=", tenantId)
    .where("assessment_id", "=", assessmentId)
    .execute();
  for (const target of targets) await insertTarget(tx, tenantId, assessmentId, target);
  await tx
    .updateTable("assessment")
    .set({ targets_updated_at: writer.at, targets_updated_by: writer.by })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", assessmentId)
    .execute();
}

async function insertTarget(
  tx: Tx,
  tenantId: string,
  assessmentId: string,
  { code, rank, reason, recordedOn }: Assessment["targets"][number],
): Promise<void> {
  await tx
    .insertInto("chosen_target_group")
    .values({
      tenant_id: tenantId,
      assessment_id: assessmentId,
      group_code: code,
      rank,
      recorded_on: recordedOn,
      reason_sealed: tx.tenant.keys.seal(reasonOfTarget(assessmentId, code), reason),
    })
    .execute();
}

/** Who writes, and when. */
interface Writer {
  /** ISO moment in UTC. */
  readonly at: string;
  readonly by: string;
}

/** Writes down who last changed an open assessment, and counts its version up. */
export async function touchAssessment(tx: Tx, tenantId: string, id: string, by: string, at: string): Promise<void> {
  await tx
    .updateTable("assessment")
    .set({ updated_at: at, updated_by: by, version: sql`version + 1` })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

/** Keeps what is said of a theme; a new one stands last unless a place is given. */
export async function saveTheme(
  tx: Tx,
  tenantId: string,
  assessmentId: string,
  theme: AssessedTheme,
  position: number,
  writer?: Writer,
): Promise<void> {
  const said = {
    ...sealedWords(tx.tenant.keys, "assessed_theme", `${assessmentId}/${theme.code}`, {
      citizens_words: theme.citizensWords,
      observation: "",
      observation_source: "",
      professional_view: theme.professionalView,
      observations: theme.observations,
    }),
    informant: null,
    updated_at: writer?.at ?? null,
    updated_by: writer?.by ?? null,
    level: typeof theme.level === "number" ? theme.level : null,
    not_assessed: theme.level === "not-assessed",
  };
  await tx
    .insertInto("assessed_theme")
    .values({ tenant_id: tenantId, assessment_id: assessmentId, theme_code: theme.code, position, ...said })
    .onConflict((conflict) => conflict.columns(["tenant_id", "assessment_id", "theme_code"]).doUpdateSet(said))
    .execute();
}

/** Takes a theme out of an open assessment. */
export async function removeTheme(tx: Tx, tenantId: string, assessmentId: string, code: string): Promise<void> {
  await tx
    .deleteFrom("assessed_theme")
    .where("tenant_id", "=", tenantId)
    .where("assessment_id", "=", assessmentId)
    .where("theme_code", "=", code)
    .execute();
}

/** Writes down that an assessment is finished. */
export async function saveFinished(
  tx: Tx,
  tenantId: string,
  id: string,
  finished: { readonly on: string; readonly by: string; readonly at: string },
): Promise<void> {
  await tx
    .updateTable("assessment")
    .set({
      finished_on: finished.on,
      finished_by: finished.by,
      updated_at: finished.at,
      updated_by: finished.by,
      version: sql`version + 1`,
    })
    .where("tenant_id", "=", tenantId)
    .where("id", "=", id)
    .execute();
}

/** The answers that have been given to the guidance's questions in a case. */
export async function answersOfCase(
  tx: Tx | Database,
  tenantId: string,
  caseId: string,
): Promise<readonly GuidanceAnswer[]> {
  const rows = await tx
    .selectFrom("guidance_answer")
    .selectAll()
    .where("tenant_id", "=", tenantId)
    .where("case_id", "=", caseId)
    .orderBy("item_id")
    .orderBy("question")
    .execute();
  const idOf = (row: (typeof rows)[number]): string => `${row.case_id}/${row.item_id}/${row.question}`;
  return rows.map((row) => toAnswer(withWords(tx.tenant.keys, "guidance_answer", idOf(row), row)));
}

/** Keeps an answer in place of an earlier one to the same question. The journal keeps the earlier one. */
export async function saveAnswer(tx: Tx, tenantId: string, caseId: string, given: GuidanceAnswer): Promise<void> {
  const said = {
    kind: given.kind,
    edition_on: given.editionOn,
    answer: given.answer,
    ...sealedWords(tx.tenant.keys, "guidance_answer", `${caseId}/${given.itemId}/${given.question}`, {
      reasons: given.reasons,
      citizens_words: given.citizensWords,
      tried_when: given.triedWhen,
      tried_where: given.triedWhere,
      tried_outcome: given.triedOutcome,
      handed_to: given.handedTo,
      handed_what: given.handedWhat,
    }),
    told_citizen_on: given.toldCitizenOn,
    departure_ground: given.departureGround,
    answered_at: given.answeredAt,
    answered_by: given.answeredBy,
  };
  await tx
    .insertInto("guidance_answer")
    .values({ tenant_id: tenantId, case_id: caseId, item_id: given.itemId, question: given.question, ...said })
    .onConflict((conflict) => conflict.columns(["tenant_id", "case_id", "item_id", "question"]).doUpdateSet(said))
    .execute();
}

const wholeColumns = ({ tenant }: Tx, id: string, whole: WholeAssessment) => ({
  ...sealedWords(tenant.keys, "assessment", id, {
    citizens_view: whole.citizensView,
    hopes: whole.hopes,
    resources: whole.resources,
    professional_view: whole.professionalView,
  }),
  support_need: whole.supportNeed,
});

function toAssessment(
  row: Selectable<Tables["assessment"]>,
  themes: readonly Selectable<Tables["assessed_theme"]>[],
  targets: Assessment["targets"],
): Assessment {
  return {
    id: row.id,
    caseId: row.case_id,
    whole: {
      citizensView: row.citizens_view,
      hopes: row.hopes,
      resources: row.resources,
      professionalView: row.professional_view,
      supportNeed: row.support_need,
    },
    themes: themes.map(toTheme),
    targets,
    writers: [
      ...writerOf(wholeKey, row.whole_updated_at, row.whole_updated_by),
      ...writerOf(targetsKey, row.targets_updated_at, row.targets_updated_by),
      ...themes.flatMap((theme) => writerOf(theme.theme_code, theme.updated_at, theme.updated_by)),
    ],
    finishedOn: row.finished_on === null ? null : localDate(row.finished_on),
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    version: row.version,
  };
}

const writerOf = (part: string, at: string | null, by: string | null): readonly LastWriter[] =>
  at === null || by === null ? [] : [{ part, at, by }];

function toTarget(tx: Tx | Database, row: Selectable<Tables["chosen_target_group"]>): Assessment["targets"][number] {
  return {
    code: row.group_code,
    rank: row.rank === 1 ? 1 : 2,
    reason: tx.tenant.keys.open(reasonOfTarget(row.assessment_id, row.group_code), row.reason_sealed),
    recordedOn: localDate(row.recorded_on),
  };
}

const toTheme = (row: Selectable<Tables["assessed_theme"]>): AssessedTheme => ({
  code: row.theme_code,
  citizensWords: row.citizens_words,
  professionalView: row.professional_view,
  level: toLevel(row),
  observations: [...firstObservation(row), ...observationsSchema.parse(row.observations)],
});

const informantSchema = z.enum(informants).nullable();
const observationsSchema = z.array(
  z.strictObject({
    id: z.string(),
    text: z.string(),
    informant: informantSchema,
    source: z.string(),
    seenOn: z.string().transform(localDate).nullable(),
    documentId: z.string().nullable(),
  }),
);

/** The one observation that a theme had when it could have no more: it is known by the theme's own code. */
function firstObservation(row: Selectable<Tables["assessed_theme"]>): readonly Observation[] {
  const { theme_code: id, observation: text, observation_source: source } = row;
  const informant = informantSchema.parse(row.informant);
  if (text === "" && source === "" && informant === null) return [];
  return [{ id, text, informant, source, seenOn: null, documentId: null }];
}

function toLevel(row: Pick<Selectable<Tables["assessed_theme"]>, "level" | "not_assessed">): FunctionLevel {
  if (row.not_assessed) return "not-assessed";
  return functionLevels.find((level) => level === row.level) ?? null;
}

function toAnswer(row: Selectable<Tables["guidance_answer"]>): GuidanceAnswer {
  const answer = answers.find((known) => known === row.answer);
  const kind = questionKinds.find((known) => known === row.kind);
  if (answer === undefined || kind === undefined)
    throw new TypeError(`the database holds an unknown answer '${row.answer}'`);
  return {
    itemId: row.item_id,
    question: row.question,
    kind,
    editionOn: localDate(row.edition_on),
    answer,
    ...saidInAnswer(row),
    toldCitizen: row.told_citizen_on !== null,
    toldCitizenOn: row.told_citizen_on === null ? null : localDate(row.told_citizen_on),
    departureGround: departureGrounds.find((known) => known === row.departure_ground) ?? null,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
  };
}

const saidInAnswer = (row: Selectable<Tables["guidance_answer"]>) => ({
  reasons: row.reasons,
  citizensWords: row.citizens_words,
  triedWhen: row.tried_when,
  triedWhere: row.tried_where,
  triedOutcome: row.tried_outcome,
  handedTo: row.handed_to,
  handedWhat: row.handed_what,
});
