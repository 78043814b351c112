import type { VNode } from "preact";
import type { App } from "../../../platform/app.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { SupportOrder } from "../domain/support-order.ts";

/** What another module shows of an order on the page of it; null where it has nothing to show. */
export type BesideOrder = (app: App, actor: StaffActor, order: SupportOrder) => Promise<VNode | null>;

/** What modules show of an order, each in its turn. */
export const allBeside = (
  sections: readonly BesideOrder[],
  app: App,
  actor: StaffActor,
  order: SupportOrder,
): Promise<readonly (VNode | null)[]> => Promise.all(sections.map((section) => section(app, actor, order)));
