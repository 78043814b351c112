import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { adviceEntry } from "../domain/act-entries.ts";
import type { Advice } from "../domain/advice.ts";
import { endWaiting, waitingIn } from "./open-applications.ts";

/** Why advice cannot end a case: what was asked for has been decided already. */
export type AdviceRefusal = "already-decided" | "case-closed";

/**
 * Writes down the guidance that was given. The case ends with it only where the citizen wishes so; then an application
 * that waits is taken back.
 *
 * Law: forvaltningsloven § 7, stk. 1; serviceloven § 12, stk. 1.
 */
export function recordAdvice(
  app: App,
  actor: Actor,
  caseId: string,
  advice: Advice,
): Promise<Outcome<"recorded", AdviceRefusal | "not-found">> {
  return transaction(app.database.of(actor), async (tx) => {
    const record = await caseForAct(tx, actor, "advice:record", caseId);
    if (!record) return refused("not-found");
    if (record.closedOn !== null) return refused("case-closed");

    const ended = advice.endsCase ? await endAtWish(tx, app, record) : accepted("goes-on");
    if (!ended.ok) return ended;

    await recordEvents(tx, app, actor, caseId, [adviceEntry(advice, app.clock.today())]);
    return accepted("recorded");
  });
}

async function endAtWish(tx: Tx, app: App, record: CaseRecord): Promise<Outcome<"ended", "already-decided">> {
  const waiting = await waitingIn(tx, record);
  if (waiting.ok) {
    await endWaiting(tx, app, record, waiting.value);
    return accepted("ended");
  }
  if (waiting.refusal === "already-decided") return refused("already-decided");
  await changeCase(tx, record, { closedOn: app.clock.today() });
  return accepted("ended");
}
