import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { WaitingPart } from "../domain/follow-up-part.ts";
import { markPartsSeen, waitingParts } from "../repository.ts";

/** Says that what citizen and provider have sent before a follow-up is read, so that it waits for nobody any more. */
export function seeParts(
  app: App,
  actor: StaffActor,
  caseId: string,
  press: FormPress,
): Promise<Outcome<string, "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<"not-found">(tx, app, actor, { ...press, act: "follow-up:see" }, async () => {
      const record = await caseForAct(tx, actor, "follow-up:hold", caseId);
      if (!record) return refused("not-found");
      await markPartsSeen(tx, caseId, { at: app.clock.now(), by: actor.id });
      return accepted("seen");
    }),
  );
}

/** What waits to be read before follow-ups, in the reader's own cases and in those of the unit that nobody has. Each is a look. */
export async function readWaitingParts(app: App, actor: StaffActor): Promise<readonly WaitingPart[]> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const parts = await waitingParts(database, actor);
  const open = await casesForReading(
    database,
    actor,
    [...new Set(parts.map(({ caseId }) => caseId))],
    "follow-up:read",
  );
  return parts.filter(({ caseId }) => open.has(caseId));
}
