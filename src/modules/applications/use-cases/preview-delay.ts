import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readDelayNotice, type WrittenDelay } from "../domain/application-acts.ts";
import { type DraftedNotice, draftDelayNotice, promisedIn } from "./draft-delay-notice.ts";
import type { DelayRefusal } from "./notify-delay.ts";
import { waitingIn } from "./open-applications.ts";

/** The notice of delay as it would be sent. Keeps and sends nothing. */
export function previewDelay(
  app: App,
  actor: Actor,
  caseId: string,
  written: WrittenDelay,
): Promise<Outcome<DraftedNotice["document"], DelayRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<DraftedNotice["document"], DelayRefusal>> => {
    const record = await caseForAct(tx, actor, "delay:notify", caseId);
    if (!record) return refused("not-found");
    const waiting = await waitingIn(tx, record);
    if (!waiting.ok) return waiting;

    const promised = await promisedIn(tx, app, actor, record);
    const notice = readDelayNotice(written, app.clock.today(), promised.due);
    if (!notice.ok) return refused({ problems: notice.refusal });
    const delayed = { record, promised, notice: notice.value, waiting: waiting.value };
    return accepted((await draftDelayNotice(tx, app, actor, delayed)).document);
  });
}
