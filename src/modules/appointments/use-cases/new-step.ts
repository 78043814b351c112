import type { App } from "../../../platform/app.ts";
import { type Actor, capacity, type SystemActor } from "../../people/domain/actor.ts";
import type { AppointmentStep, AppointmentTime } from "../domain/appointment.ts";

/** What a step tells, beside who takes it and when. */
type Told = AppointmentTime & Pick<AppointmentStep, "kind" | "wishedBy" | "how"> & Partial<AppointmentStep>;

/** A step that the actor takes now. */
export const newStep = (app: App, actor: Actor | SystemActor, told: Told): AppointmentStep => ({
  note: "",
  instead: "",
  whose: null,
  insteadKind: null,
  told: null,
  expectedAt: null,
  letterId: null,
  seenAt: null,
  ...told,
  id: app.newId(),
  capacity: capacity(actor),
  by: actor.kind === "citizen" ? "" : actor.name,
  at: app.clock.now(),
});
