import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { delayEntry } from "../domain/act-entries.ts";
import { type NoOpenApplication, readDelayNotice, type WrittenDelay } from "../domain/application-acts.ts";
import type { FieldProblem } from "../domain/problems.ts";
import { draftDelayNotice, promisedIn } from "./draft-delay-notice.ts";
import { waitingIn } from "./open-applications.ts";

/** Why no notice is sent: nothing waits for an answer, or the notice cannot be read. */
export type DelayRefusal = NoOpenApplication | "not-found" | { readonly problems: readonly FieldProblem[] };

/**
 * Tells the citizen in writing that the answer will be late, when it is expected instead, and why. The first promised day
 * stays as it is; the new one stands beside it. The same press again sends no second letter.
 *
 * Law: retssikkerhedsloven § 3, stk. 2.
 *
 * @returns the case's id
 */
export function notifyDelay(
  app: App,
  actor: Actor,
  caseId: string,
  written: WrittenDelay & { readonly submissionId: string },
): Promise<Outcome<string, DelayRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, DelayRefusal>> => {
    const record = await caseForAct(tx, actor, "delay:notify", caseId);
    if (!record) return refused("not-found");
    const press = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: written.submissionId,
      act: "delay:notify",
    };
    return once(tx, app, press, () => sendNotice(tx, app, actor, record, written));
  });
}

async function sendNotice(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  written: WrittenDelay,
): Promise<Outcome<string, DelayRefusal>> {
  const today: LocalDate = app.clock.today();
  const waiting = await waitingIn(tx, record);
  if (!waiting.ok) return waiting;
  const promised = await promisedIn(tx, app, actor, record);
  const notice = readDelayNotice(written, today, promised.due);
  if (!notice.ok) return refused({ problems: notice.refusal });

  const drafted = await draftDelayNotice(tx, app, actor, {
    record,
    promised,
    notice: notice.value,
    waiting: waiting.value,
  });
  const letter = await keepLetter(tx, app, actor, record, {
    kind: "delay-notice",
    document: drafted.document,
    channel: channelTo(app, actor, drafted.citizen),
    eventOnPosting: { type: "delay-notice-sent", expectedOn: notice.value.expectedOn },
  });
  await recordEvents(tx, app, actor, record.id, [delayEntry(notice.value, letter, today)]);
  return accepted(record.id);
}
