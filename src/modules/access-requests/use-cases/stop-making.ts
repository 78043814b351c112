import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { deleteMaking, requestsOfCase } from "../repository.ts";
import type { AccessNamed } from "./read-access.ts";

/** Why a making is not stopped: it is given by now, or a colleague has chosen anew. */
export type StopRefusal = "not-found" | "already-given" | "chosen-anew";

/**
 * Stops the making of a file, so that what is given can be chosen anew. Nothing was given, so that nothing is taken back; one that
 * is made by now is given, and stays. Stopped is only the making that was shown, by the moment at which it was chosen: a colleague's
 * newer choice goes on.
 */
export function stopMaking(
  app: App,
  actor: StaffActor,
  { accessId, caseId }: AccessNamed,
  chosenAt: string,
): Promise<Outcome<"stopped", StopRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"stopped", StopRefusal>> => {
    const record = await caseForAct(tx, actor, "access:give", caseId);
    const request = record && (await requestsOfCase(tx, caseId)).find(({ id }) => id === accessId);
    if (!request) return refused("not-found");
    if (request.given !== null) return refused("already-given");
    if (request.making !== null && request.making.chosenAt !== chosenAt) return refused("chosen-anew");
    await deleteMaking(tx, accessId, null);
    return accepted("stopped");
  });
}
