import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { editionOn } from "../../standards/domain/edition-in-force.ts";
import type { QualityMeasure } from "../../standards/domain/effect.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type GoalCount, goalFigures } from "../domain/quality-figures.ts";
import { type QualityGoal, qualityGoals } from "../domain/quality-goal.ts";
import { countGoals } from "../domain/quality-measures.ts";
import type { HalfYear } from "../domain/quality-period.ts";
import type { QualityFiguresView } from "../domain/quality-views.ts";
import {
  countAnswers,
  countTasksWithGoal,
  countTogether,
  countWeighed,
  goalsNoted,
  goalsToCount,
} from "../repository.ts";

/**
 * How each quality goal of the standard is met in a half year, all together and by provider, for a manager: shares alone,
 * and none that so few are behind that somebody could be recognised.
 *
 * @throws PermissionDenied
 */
export async function readQualityFigures(app: App, actor: StaffActor, half: HalfYear): Promise<QualityFiguresView> {
  requireRole(actor, "quality:figures");
  const [standard, today] = [standardOf(app, actor), app.clock.today()];
  const edition = editionOn(standard, half.to < today ? half.to : today);
  const goals = edition === undefined ? [] : qualityGoals(edition);
  const counts = await countsOf(app.database.of(actor), half, goals);
  return {
    ...{ standard, today, half },
    edition: edition?.id ?? null,
    figures: goals.map((goal) => goalFigures(goal, counts(goal))),
  };
}

/** The counts of each goal: what was asked in one look, what is counted only where some goal wants it. */
async function countsOf(
  database: Database,
  half: HalfYear,
  goals: readonly QualityGoal[],
): Promise<(goal: QualityGoal) => readonly GoalCount[]> {
  const answers = goals.length === 0 ? [] : await countAnswers(database, half);
  const wanted = new Set(goals.map(({ measure }) => measure));
  const counted = new Map<QualityMeasure, readonly GoalCount[]>();
  if (wanted.has("alternatives-answered")) counted.set("alternatives-answered", await countWeighed(database, half));
  if (wanted.has("goal-per-task")) counted.set("goal-per-task", await countTasksWithGoal(database, half));
  if (wanted.has("citizen-took-part")) counted.set("citizen-took-part", await countTogether(database, half));
  const ofGoals = (["own-words", "sub-goals", "goals-noted"] as const).filter((measure) => wanted.has(measure));
  const planned = ofGoals.length === 0 ? [] : await goalsToCount(database, half);
  const noted = wanted.has("goals-noted") ? await goalsNoted(database, half) : new Map();
  for (const measure of ofGoals) counted.set(measure, countGoals(measure, planned, noted));
  return ({ clause, measure, number, question }) => {
    if (measure !== null) return counted.get(measure) ?? [];
    if (question === null) return [];
    return answers.filter((one) => one.clause === clause && one.number === number);
  };
}
