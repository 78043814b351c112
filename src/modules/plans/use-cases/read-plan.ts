import type { App } from "../../../platform/app.ts";
import { type AssessmentForPlan, assessmentForPlan } from "../../assessments/domain/assessment-export.ts";
import { currentAssessment } from "../../assessments/use-cases/read-assessment.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { CitizenWish } from "../domain/own-goal.ts";
import { ownSayOfCase } from "../repository.ts";
import { type GrantGround, readGrantGround } from "./plan-ground.ts";

/** All that the pages of a plan show. */
export interface PlanView extends GrantGround {
  readonly citizen: Citizen;
  readonly ffb: Ffb;
  /** What the assessment says that goals are set from; null where there is none, and for readers who do not see it. */
  readonly assessed: AssessmentForPlan | null;
  readonly owed: CaseOwed;
  /** What the citizen has wished of the plan. */
  readonly wishes: readonly CitizenWish[];
}

/** The plan of a case, for those who work with it and for the citizen. Undefined when there is no such case. */
export async function readPlan(app: App, actor: Actor, caseId: string): Promise<PlanView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "plan:read");
  if (!record) return undefined;
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const ground = await readGrantGround(database, app, actor, record);
  const mayAssess = permitsInGeneral(actor, "assessment:write");
  const assessment = mayAssess ? await currentAssessment(database, actor.tenantId, caseId) : undefined;
  const assessed = assessment ? assessmentForPlan(assessment, app.law.ffb) : null;
  const { wishes } = await ownSayOfCase(database, caseId);
  return { ...ground, citizen, ffb: app.law.ffb, assessed, wishes, owed: await readOwed(database, app, actor, caseId) };
}
