import type { Database, Tx } from "../../../platform/database.ts";
import type { Appointment } from "../domain/appointment.ts";
import { appointmentsOfCase } from "../repository.ts";

/** All appointments of a case, by when they begin. Part of other acts: permission is theirs. */
export const appointmentsIn = (tx: Tx | Database, caseId: string): Promise<readonly Appointment[]> =>
  appointmentsOfCase(tx, caseId);
