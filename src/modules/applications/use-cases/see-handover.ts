import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { saveHandoversSeen } from "../repository.ts";

/** Whoever was handed a case has seen it: opened its page, or says so. Only their own; false where there was nothing to see. */
export const seeHandover = (app: App, actor: StaffActor, caseId: string): Promise<boolean> =>
  transaction(app.database.of(actor), (tx) =>
    saveHandoversSeen(tx, { caseId, staffId: actor.id, at: app.clock.now() }),
  );
