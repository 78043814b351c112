import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { withdrawnEntry } from "../domain/act-entries.ts";
import type { NoOpenApplication } from "../domain/application-acts.ts";
import { endWaiting, waitingIn } from "./open-applications.ts";

/**
 * Takes back what waits for an answer, at the citizen's wish: the citizen does it, or staff write down how the citizen
 * said it. What has been decided cannot be taken back this way.
 */
export function withdrawApplication(
  app: App,
  actor: Actor,
  caseId: string,
  said: string,
): Promise<Outcome<"withdrawn", NoOpenApplication | "not-found">> {
  return transaction(app.database.of(actor), async (tx) => {
    const record = await caseForAct(tx, actor, "application:withdraw", caseId);
    if (!record) return refused("not-found");

    const waiting = await waitingIn(tx, record);
    if (!waiting.ok) return waiting;

    await endWaiting(tx, app, record, waiting.value);
    await recordEvents(tx, app, actor, caseId, [withdrawnEntry(actor, said, app.clock.today())]);
    return accepted("withdrawn");
  });
}
