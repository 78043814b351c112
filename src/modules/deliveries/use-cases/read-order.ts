import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import type { OrderStep } from "../domain/order-step.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { ordersOfCase, stepsOfCase } from "../repository.ts";

/** All that the authority's page of an order shows. */
export interface OrderView extends GrantGround {
  readonly citizen: Citizen;
  /** Oldest first. */
  readonly orders: readonly SupportOrder[];
  /** What happened in them, oldest first. */
  readonly steps: readonly OrderStep[];
  readonly owed: CaseOwed;
}

/** The orders of a case, for those who work with it. Undefined when there is no such case. */
export async function readOrder(app: App, actor: Actor, caseId: string): Promise<OrderView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "case:page");
  if (!record) return undefined;
  const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const ground = await readGrantGround(database, app, actor, record);
  const orders = await ordersOfCase(database, actor.tenantId, caseId);
  const steps = await stepsOfCase(database, caseId);
  return { ...ground, citizen, orders, steps, owed: await readOwed(database, app, actor, caseId) };
}
