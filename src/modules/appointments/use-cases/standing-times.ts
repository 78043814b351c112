import type { Tx } from "../../../platform/database.ts";
import type { AppointmentTime } from "../domain/appointment.ts";
import { isToCome } from "../domain/appointment.ts";
import { appointmentsOfCase } from "../repository.ts";

/** When the citizen of a case is to be somewhere, by the appointments that stand. Part of other acts: permission is theirs. */
export async function standingTimes(tx: Tx, caseId: string, now: string): Promise<readonly AppointmentTime[]> {
  const appointments = await appointmentsOfCase(tx, caseId);
  return appointments
    .filter((appointment) => isToCome(appointment, now))
    .map(({ endsAt, startsAt }) => ({ startsAt, endsAt }));
}
