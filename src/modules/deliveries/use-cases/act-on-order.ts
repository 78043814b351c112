import { type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import { type OrderInCase, orderForAct } from "./order-for-provider.ts";

/** What a provider does to one of its own orders: what it takes to be allowed to, and the press of the form it is done by. */
export interface OrderAct {
  readonly orderId: string;
  readonly may: Act;
  readonly press: FormPress & { readonly act: string };
}

/**
 * What every act of a provider on its own order stands in: one transaction, done once however often the form is pressed, on
 * an order that is the provider's and whose case is locked. What is done is the act's own, its journal with it.
 */
export const actOnOrder = <Refusal>(
  app: App,
  actor: StaffActor,
  { may, orderId, press }: OrderAct,
  work: (tx: Tx, found: OrderInCase) => Promise<Outcome<unknown, Refusal>>,
): Promise<Outcome<string, Refusal | "not-found">> =>
  transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, press, async (): Promise<Outcome<unknown, Refusal | "not-found">> => {
      const found = await orderForAct(tx, actor, may, orderId);
      return found ? work(tx, found) : refused("not-found");
    }),
  );
