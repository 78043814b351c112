import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readTakenDown } from "../domain/take-down-form.ts";
import { readGround } from "./read-ground.ts";
import { receiveComplaint } from "./receive-complaint.ts";

/** Why what the citizen said is not written down as a complaint. */
export type TakeDownRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/** The form in which it is written down, as it came. */
export interface TypedTakeDown {
  readonly orderId: string;
  readonly fields: Fields;
  readonly on: TypedDay;
}

/**
 * Writes down a complaint that the citizen says to somebody of the provider's, on a visit, say: it is received by the authority on
 * the day it was said, with a receipt to the citizen.
 *
 * Law: retssikkerhedsloven §§ 43 and 66; forvaltningsloven § 7, stk. 2.
 *
 * @returns the path of the page to show
 */
export const takeDownComplaint = (
  app: App,
  actor: StaffActor,
  typed: TypedTakeDown,
  press: FormPress,
): Promise<Outcome<string, TakeDownRefusal>> =>
  transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "complaint:take-down" }, () => takeDownIn(tx, app, actor, typed)),
  );

async function takeDownIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { fields, on, orderId }: TypedTakeDown,
): Promise<Outcome<"kept", TakeDownRefusal>> {
  const order = await ownOrder(tx, actor, orderId);
  const record = order && (await caseForAct(tx, actor, "complaint:take-down", order.caseId));
  if (!record) return refused("not-found");
  const ground = await readGround(tx, app, actor, record);
  const told = readTakenDown(fields, on, { ground, today: app.clock.today() });
  if (!told.ok) return refused({ problems: told.refusal });
  await receiveComplaint(tx, app, actor, record, { told: told.value, ground, files: [] });
  return accepted("kept");
}
