import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import {
  type Appointment,
  type AppointmentContent,
  type AppointmentState,
  type AppointmentStep,
  type AppointmentStepKind,
  beginsAt,
  overAt,
  stands,
} from "./appointment.ts";
import { hereAt } from "./clock-time.ts";

/**
 * Why nothing is done to an appointment: somebody has changed it meanwhile, it does not stand any more, it has begun, it has
 * not begun yet, it is on a later day, or no wish waits for an answer.
 */
export type AppointmentRefusal =
  | "changed-meanwhile"
  | "not-standing"
  | "already-begun"
  | "not-begun-yet"
  | "not-today"
  | "nothing-asked";

type Asked = Outcome<"open", AppointmentRefusal>;
const open: Asked = accepted("open");

/** Whether something may be done by a form: it still shows the appointment as it is, and the appointment is open to it. */
export const byForm = (appointment: Appointment, seen: number, may: (appointment: Appointment) => Asked): Asked =>
  appointment.version === seen ? may(appointment) : refused("changed-meanwhile");

/** Whether the citizen can cancel it or ask for another time: until it begins. Afterwards somebody has to be called. */
export function citizenMay(appointment: Appointment, now: string): Asked {
  if (!stands(appointment)) return refused("not-standing");
  return now < beginsAt(appointment) ? open : refused("already-begun");
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

/** A delay is told on the day itself, until the appointment is over. */
function mayTellLate(appointment: Appointment, now: string): Asked {
  if (!stands(appointment)) return refused("not-standing");
  if (hereAt(appointment.startsAt).day > hereAt(now).day) return refused("not-today");
  return overAt(appointment) > now ? open : refused("already-begun");
}

/** Medarbejderens handling på en aftale: what staff do to an appointment by a form or a press. */
export type StaffAct = "move" | "cancel" | "keep" | "held" | "not-held" | "seen" | "late";

/** Whether staff can do this to it now. */
export function mayDo(appointment: Appointment, act: StaffAct, now: string): Asked {
  if (act === "seen") return open;
  if (act === "keep") return mayKeep(appointment);
  if (act === "late") return mayTellLate(appointment, now);
  return act === "held" || act === "not-held" ? mayMark(appointment, now) : staffMay(appointment);
}

/** What a step leaves an appointment in. A change of words leaves it as it stood. */
export const stateAfter = (before: AppointmentState, kind: AppointmentStepKind): AppointmentState => {
  if (kind === "changed" || kind === "late") return before;
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
  expectedAt: step.kind === "late" ? step.expectedAt : step.kind === "moved" ? null : appointment.expectedAt,
  state: stateAfter(appointment.state, step.kind),
  version: appointment.version + 1,
  steps: [...appointment.steps, step],
});
