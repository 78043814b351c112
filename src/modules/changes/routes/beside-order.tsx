import type { VNode } from "preact";
import type { App } from "../../../platform/app.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readProviderChanges } from "../use-cases/read-changes.ts";
import { ChangesBesideOrder } from "../views/changes-beside-order.tsx";

/** What changes in the support, on the page of an order. */
export async function changesBesideOrder(app: App, actor: StaffActor, order: SupportOrder): Promise<VNode | null> {
  const facts = order.state === "accepted" ? await readProviderChanges(app, actor, order) : undefined;
  if (facts === undefined) return null;
  return (
    <ChangesBesideOrder orderId={order.id} facts={facts} standard={actor.municipality} today={app.clock.today()} />
  );
}
