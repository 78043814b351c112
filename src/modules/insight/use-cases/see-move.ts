import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { saveSeenMove } from "../repository.ts";

/** A moved deadline, as the page of the case names it. */
export interface MoveNamed {
  readonly caseId: string;
  readonly entryId: string;
}

/**
 * Notes that somebody at the citizens' door has seen that a deadline moved, so that their page stops saying it first. It is theirs
 * alone and changes nothing in the case.
 *
 * @returns false where there is no such case, or it is not theirs
 */
export function seeMove(app: App, actor: CitizenSide, { caseId, entryId }: MoveNamed): Promise<boolean> {
  return transaction(app.database.of(actor), async (tx) => {
    const record = await caseForReading(tx, actor, caseId, "case:page");
    if (!record) return false;
    const entries = await readEntries(tx, actor.tenantId, caseId);
    if (entries.some(({ id }) => id === entryId))
      await saveSeenMove(tx, { caseId, entryId, seenBy: actor.id, seenAt: app.clock.now() });
    return true;
  });
}
