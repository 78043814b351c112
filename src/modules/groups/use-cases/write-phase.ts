import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { TypedFields } from "../../appointments/domain/booking-form.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { orderForAct } from "../../deliveries/use-cases/order-for-provider.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { hasPhases, type MethodPhase, phasesThatHold } from "../domain/method-phase.ts";
import { phaseEntry } from "../domain/phase-entry.ts";
import { readPhase } from "../domain/phase-form.ts";
import { insertPhase, phasesOfOrder } from "../repository.ts";
import { grantedIn } from "./place-in-group.ts";
import { ctiIn } from "./read-phases.ts";

/** Why a phase is not written down (yet). */
export type PhaseRefusal =
  | "not-found"
  | "order-not-accepted"
  | "case-closed"
  | "no-course"
  | { readonly problems: readonly FieldProblem[] };

/**
 * The provider writes down that a phase of a CTI course has begun: from when, what is handed over to whom, and the day that was
 * agreed for the next follow-up, which is owed from then on.
 *
 * @returns the path of the page to show
 */
export function writePhase(
  app: App,
  actor: StaffActor,
  orderId: string,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, PhaseRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<PhaseRefusal>(tx, app, actor, { ...press, act: "phase:write" }, () =>
      writeIn(tx, app, actor, orderId, typed),
    ),
  );
}

async function writeIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  orderId: string,
  typed: TypedFields,
): Promise<Outcome<"written", PhaseRefusal>> {
  const found = await orderForAct(tx, actor, "group:keep", orderId);
  if (!found) return refused("not-found");
  const { order, record } = found;
  if (order.state !== "accepted") return refused("order-not-accepted");
  if (record.closedOn !== null) return refused("case-closed");
  const granted = await grantedIn(tx, actor, record.id, order.decisionId);
  if (!granted.some(({ deliveryForm }) => hasPhases(deliveryForm))) return refused("no-course");
  const before = phasesThatHold(await phasesOfOrder(tx, orderId));
  const read = readPhase(typed, before, app.clock.today());
  if (!read.ok) return refused({ problems: read.refusal });
  const phase: MethodPhase = {
    ...read.value,
    ...{ id: app.newId(), caseId: record.id, orderId, by: actor.name, at: app.clock.now() },
  };
  await insertPhase(tx, phase, { at: phase.at, by: actor.id });
  await recordEvents(tx, app, actor, record.id, [phaseEntry(ctiIn(app), phase)]);
  return accepted("written");
}
