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
  const wanted = new Set(goals.map(({ measure }) => measure));
  const ifWanted = async (measure: QualityMeasure, count: typeof countWeighed) =>
    [measure, wanted.has(measure) ? await count(database, half) : []] as const;
  const [answers, weighed, withGoal, together, ofGoals] = await Promise.all([
    goals.length === 0 ? [] : countAnswers(database, half),
    ifWanted("alternatives-answered", countWeighed),
    ifWanted("goal-per-task", countTasksWithGoal),
    ifWanted("citizen-took-part", countTogether),
    countsOfGoals(database, half, wanted),
  ]);
  const counted = new Map<QualityMeasure, readonly GoalCount[]>([weighed, withGoal, together, ...ofGoals]);
  return ({ clause, measure, number, question }) => {
    if (measure !== null) return counted.get(measure) ?? [];
    if (question === null) return [];
    return answers.filter((one) => one.clause === clause && one.number === number);
  };
}

/** The counts of what is measured by the goals of plans. */
async function countsOfGoals(database: Database, half: HalfYear, wanted: ReadonlySet<QualityMeasure | null>) {
  const measures = (["own-words", "sub-goals", "goals-noted"] as const).filter((measure) => wanted.has(measure));
  if (measures.length === 0) return [];
  const planned = await goalsToCount(database, half);
  const noted = wanted.has("goals-noted") ? await goalsNoted(database, half, planned) : new Map();
  return measures.map((measure) => [measure, countGoals(measure, planned, noted)] as const);
}
