import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { ActionPlan } from "../domain/action-plan.ts";
import { type OwnSay, type SaidOfGoal, saidOfEarlierGoals, saidOfGoals, shownGoals } from "../domain/own-goal.ts";
import { ownSayOfCase } from "../repository.ts";
import { type GrantGround, readGrantGround } from "./plan-ground.ts";

/** The goals of a case with what the citizen says of them. */
export interface OwnSayView extends GrantGround {
  readonly citizen: Citizen;
  readonly goals: readonly SaidOfGoal[];
  /** Of goals that the plan has no more. */
  readonly earlier: readonly SaidOfGoal[];
  readonly wishes: OwnSay["wishes"];
  readonly owed: CaseOwed;
}

/** The goals that the citizen has been shown, each with what is said of it. Part of other acts: permission is theirs. */
export const saidOfPlan = async (
  tx: Tx | Database,
  caseId: string,
  plan: ActionPlan | null,
): Promise<readonly SaidOfGoal[]> => saidOfGoals(shownGoals(plan), await ownSayOfCase(tx, caseId));

/** What the citizen wishes of the plan and the support, oldest first. Part of other acts: permission is theirs. */
export const wishesOfCase = async (tx: Tx | Database, caseId: string): Promise<OwnSay["wishes"]> =>
  (await ownSayOfCase(tx, caseId)).wishes;

/** What the citizen says of the goals, for the citizen and for those who work with the case. */
export async function readOwnSay(app: App, actor: Actor, caseId: string): Promise<OwnSayView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "plan:read");
  if (!record) return undefined;
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const ground = await readGrantGround(database, app, actor, record);
  const say = await ownSayOfCase(database, caseId);
  const now = shownGoals(ground.plan);
  return {
    ...ground,
    citizen,
    goals: saidOfGoals(now, say),
    earlier: saidOfEarlierGoals(now, say),
    wishes: say.wishes,
    owed: await readOwed(database, app, actor, caseId),
  };
}
