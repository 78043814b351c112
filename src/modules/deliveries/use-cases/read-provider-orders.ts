import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { type SeenAddress, seeProtectedAddress } from "../../cases/use-cases/see-protected-address.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { explained, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { asProviderSees, type CitizenForProvider } from "../../people/domain/citizen.ts";
import type { Protection } from "../../people/domain/protection.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { ListedOrder } from "../domain/listed-order.ts";
import { orderedParts } from "../domain/order-letter-content.ts";
import type { OrderedPart } from "../domain/order-letter-facts.ts";
import type { OrderStep } from "../domain/order-step.ts";
import { owedInOrder } from "../domain/owed-in-order.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { ordersOfCase, ordersOfProvider, stepsOfCase } from "../repository.ts";
import { deliveryRules, tasksOfOrder } from "./delivery-rules.ts";
import { ownOrder } from "./order-for-provider.ts";

/**
 * The provider's own orders, those to answer first. Nobody else's are ever in it, nor those in cases that the provider has
 * been let out of. Each is a look.
 */
export async function readProviderOrders(app: App, actor: StaffActor): Promise<readonly ListedOrder[]> {
  requireRole(actor, "order:list");
  if (actor.provider === null) return [];
  const database = app.database.of(actor);
  const orders = await ordersOfProvider(database, actor.tenantId, actor.provider, app.clock.today());
  const caseIds = new Set(orders.map(({ caseId }) => caseId));
  const open = await casesForReading(database, actor, [...caseIds], "order:list");
  return orders.filter(({ caseId }) => open.has(caseId));
}

/** All that a provider may see of a case: the order, the citizen to contact, and what it owes. No assessment, no journal. */
export interface ProviderOrderView {
  readonly order: SupportOrder;
  readonly record: CaseRecord;
  readonly citizen: CitizenForProvider;
  /** What of the citizen is protected; null where nothing is. */
  readonly protection: Protection | null;
  readonly parts: readonly OrderedPart[];
  /** What happened in it, oldest first. */
  readonly steps: readonly OrderStep[];
  /** What the standard says of the delivery. */
  readonly rules: readonly RuleItem[];
  /** Only what the provider owes. */
  readonly owed: CaseOwed;
}

/**
 * One order, for the provider that has it.
 *
 * @throws PermissionDenied when the provider has been let out of the case.
 */
export async function readProviderOrder(
  app: App,
  actor: StaffActor,
  orderId: string,
): Promise<ProviderOrderView | undefined> {
  requireRole(actor, "order:list");
  const order = await ownOrder(app.database.of(actor), actor, orderId);
  const record = order && (await caseForReading(app.database.of(actor), actor, order.caseId, "order:read"));
  const citizen = record && (await readCitizen(app.database.of(actor), actor.tenantId, record.citizenId));
  if (!order || !record || !citizen) return undefined;
  const database = app.database.of(actor);
  const tasks = await tasksOfOrder(database, record, order);
  const steps = await stepsOfCase(database, record.id);
  const all = await readOwed(app.database.of(actor), app, actor, record.id);
  const orders = await ordersOfCase(database, actor.tenantId, record.id);
  const inOrder = owedInOrder(all.obligations, order, orders, app.clock.today());
  const own = inOrder.filter(({ owedBy }) => owedBy === "provider");
  const { packages } = standardOf(app, actor).settings;
  return {
    order,
    record,
    citizen: asProviderSees(citizen),
    protection: citizen.protection,
    parts: orderedParts(tasks, packages),
    steps: steps.filter((step) => step.orderId === order.id),
    rules: await deliveryRules(database, app, actor, record, order),
    owed: explained(app, actor, own),
  };
}

/** Where a protected citizen lives, for the provider that has said yes to the order and has somebody to visit. */
export async function seeAddressForVisit(
  app: App,
  actor: StaffActor,
  orderId: string,
): Promise<SeenAddress | undefined> {
  requireRole(actor, "order:list");
  const order = await ownOrder(app.database.of(actor), actor, orderId);
  if (order?.state !== "accepted") return undefined;
  const seen = await seeProtectedAddress(app, actor, order.caseId, "Besøge borgeren");
  return seen.ok ? seen.value : undefined;
}
