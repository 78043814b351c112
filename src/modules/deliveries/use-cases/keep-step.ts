import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { OrderStep } from "../domain/order-step.ts";
import { insertStep } from "../repository.ts";

/** A step to keep: what is left out is empty. */
type StepToKeep = Pick<OrderStep, "kind" | "orderId"> & Partial<Omit<OrderStep, "id" | "by">>;

/** Keeps what happened in an order, as part of an act: permission and journal are that act's. */
export const keepStep = (tx: Tx, app: App, actor: StaffActor, step: StepToKeep): Promise<void> =>
  insertStep(
    tx,
    {
      on: todayOf(app),
      way: null,
      clause: null,
      text: "",
      before: "",
      letterId: null,
      ...step,
      id: app.newId(),
      by: actor.name,
    },
    { at: app.clock.now(), by: actor.id },
  );

const todayOf = (app: App): LocalDate => app.clock.today();
