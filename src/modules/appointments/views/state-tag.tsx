import { Tag } from "../../../ui/tag.tsx";
import { type Appointment, unseenCancellation } from "../domain/appointment.ts";
import { stateLabels } from "../domain/appointment-words.ts";
import { hereAt } from "../domain/clock-time.ts";

/** How an appointment stands; what somebody must look at stands out. */
export function StateTag({ appointment }: { appointment: Appointment }) {
  const { expectedAt, state } = appointment;
  const isToSee = state === "asked-to-move" || unseenCancellation(appointment) !== undefined;
  const label = unseenCancellation(appointment) === undefined ? stateLabels[state] : "Borgeren har aflyst";
  if (expectedAt !== null && (state === "booked" || state === "moved"))
    return <Tag kind="warning">Forsinket til kl. {hereAt(expectedAt).clock}</Tag>;
  return <Tag kind={isToSee ? "warning" : "plain"}>{label}</Tag>;
}
