import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import type { ShownChange } from "./change-views.ts";

/**
 * The appointments that lie after the last day of support, where it is settled that it ends: nobody may come then. Support that
 * was granted anew has its appointments as others have.
 */
export function afterTheEnd<One extends Pick<Appointment, "startsAt">>(
  appointments: readonly One[],
  changes: readonly Pick<ShownChange, "endsOn">[],
): readonly One[] {
  const lastDay = changes.findLast(({ endsOn }) => endsOn !== null)?.endsOn ?? null;
  return lastDay === null ? [] : appointments.filter(({ startsAt }) => dayOfMoment(startsAt) > lastDay);
}
