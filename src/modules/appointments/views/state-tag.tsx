import { Tag } from "../../../ui/tag.tsx";
import { type Appointment, unseenCancellation } from "../domain/appointment.ts";
import { stateLabels } from "../domain/appointment-words.ts";

/** How an appointment stands; what somebody must look at stands out. */
export function StateTag({ appointment }: { appointment: Appointment }) {
  const { state } = appointment;
  const isToSee = state === "asked-to-move" || unseenCancellation(appointment) !== undefined;
  const label = unseenCancellation(appointment) === undefined ? stateLabels[state] : "Borgeren har aflyst";
  return <Tag kind={isToSee ? "warning" : "plain"}>{label}</Tag>;
}
