import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import { type GrantGround, readGrantGround } from "./plan-ground.ts";

/** All that the pages of a plan show. */
export interface PlanView extends GrantGround {
  readonly citizen: Citizen;
  readonly ffb: Ffb;
  readonly owed: CaseOwed;
}

/** The plan of a case, for those who work with it and for the citizen. Undefined when there is no such case. */
export async function readPlan(app: App, actor: Actor, caseId: string): Promise<PlanView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "plan:read");
  if (!record) return undefined;
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const ground = await readGrantGround(database, app, actor, record);
  return { ...ground, citizen, ffb: app.law.ffb, owed: await readOwed(database, app, actor, caseId) };
}
