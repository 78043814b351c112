import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Appointment } from "../domain/appointment.ts";
import { appointmentsToCome } from "../repository.ts";

/** The appointments of a case that are to come. Part of other acts: permission is theirs. */
export const appointmentsToComeIn = (
  tx: Tx | Database,
  app: Pick<App, "clock">,
  caseId: string,
): Promise<readonly Appointment[]> => appointmentsToCome(tx, [caseId], app.clock.now());
