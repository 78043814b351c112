import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { MySupportView } from "../domain/my-support.ts";
import { orderedParts } from "../domain/order-letter-content.ts";
import { owedInOrder } from "../domain/owed-in-order.ts";
import { isRunning } from "../domain/support-order.ts";
import { ordersOfCase, stepsOfCase } from "../repository.ts";
import { deliveryRules, tasksOfOrder } from "./delivery-rules.ts";
import { providerName } from "./provider-name.ts";

/** Who gives the citizen's support, for the citizen or somebody whose mandate reaches it. Undefined when there is no such case. */
export async function readMySupport(app: App, actor: CitizenSide, caseId: string): Promise<MySupportView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "support:read");
  if (!record) return undefined;
  const running = (await ordersOfCase(database, actor.tenantId, caseId)).filter(isRunning);
  const [owed, today] = [await readOwed(database, app, actor, caseId), app.clock.today()];
  const steps = await stepsOfCase(database, caseId);
  const { packages } = standardOf(app, actor).settings;
  const orders = running.map(async (order) => ({
    order,
    provider: providerName(app, actor, order.provider),
    parts: orderedParts(await tasksOfOrder(database, record, order), packages),
    steps: steps.filter(({ orderId }) => orderId === order.id),
    rules: await deliveryRules(database, app, actor, record, order),
    owed: owedInOrder(owed.obligations, order, running, today),
  }));
  return { record, orders: await Promise.all(orders), owed, today };
}
