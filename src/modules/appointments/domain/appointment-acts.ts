import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import {
  type Appointment,
  type AppointmentContent,
  type AppointmentState,
  type AppointmentStep,
  type AppointmentStepKind,
  stands,
} from "./appointment.ts";

/**
 * Why nothing is done to an appointment: somebody has changed it meanwhile, it does not stand any more, it has begun, it has
 * not begun yet, or no wish waits for an answer.
 */
export type AppointmentRefusal =
  | "changed-meanwhile"
  | "not-standing"
  | "already-begun"
  | "not-begun-yet"
  | "nothing-asked";

type Asked = Outcome<"open", AppointmentRefusal>;
const open: Asked = accepted("open");

/** Whether something may be done by a form: it still shows the appointment as it is, and the appointment is open to it. */
export const byForm = (appointment: Appointment, seen: number, may: (appointment: Appointment) => Asked): Asked =>
  appointment.version === seen ? may(appointment) : refused("changed-meanwhile");

/** Whether the citizen can cancel it or ask for another time: until it begins. Afterwards somebody has to be called. */
export function citizenMay(appointment: Appointment, now: string): Asked {
  if (!stands(appointment)) return refused("not-standing");
  return now < appointment.startsAt ? open : refused("already-begun");
}

/** Whether staff can move or cancel it. What the citizen said in time can be written down later. */
export const staffMay = (appointment: Appointment): Asked => (stands(appointment) ? open : refused("not-standing"));

const mayKeep = ({ state }: Appointment): Asked => (state === "asked-to-move" ? open : refused("nothing-asked"));

/** That it was held, or was not, can be put right where it was written down wrongly. */
function mayMark(appointment: Appointment, now: string): Asked {
  if (!stands(appointment) && appointment.state !== "held" && appointment.state !== "not-held")
    return refused("not-standing");
  return now < appointment.startsAt ? refused("not-begun-yet") : open;
}

/** Medarbejderens handling på en aftale: what staff do to an appointment by a form or a press. */
export type StaffAct = "move" | "cancel" | "keep" | "held" | "not-held" | "seen";

/** Whether staff can do this to it now. */
export function mayDo(appointment: Appointment, act: StaffAct, now: string): Asked {
  if (act === "seen") return open;
  if (act === "keep") return mayKeep(appointment);
  return act === "held" || act === "not-held" ? mayMark(appointment, now) : staffMay(appointment);
}

/** What a step leaves an appointment in. A change of words leaves it as it stood. */
export const stateAfter = (before: AppointmentState, kind: AppointmentStepKind): AppointmentState => {
  if (kind === "changed") return before;
  return kind === "kept" ? "booked" : kind;
};

/** The appointment after a step, with what was changed in it. */
export const after = (
  appointment: Appointment,
  step: AppointmentStep,
  changed: Partial<AppointmentContent> = {},
): Appointment => ({
  ...appointment,
  ...changed,
  state: stateAfter(appointment.state, step.kind),
  version: appointment.version + 1,
  steps: [...appointment.steps, step],
});
