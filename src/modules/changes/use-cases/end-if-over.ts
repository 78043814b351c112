import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { cancelWhatIsLeft } from "../../appointments/use-cases/cancel-what-is-left.ts";
import { dismissProviders } from "../../cases/use-cases/open-case.ts";
import { accessEndsOn } from "../../deliveries/domain/provider-access.ts";
import { hasEnded } from "../../follow-ups/domain/follow-up-acts.ts";
import { endedEntry } from "../../follow-ups/domain/follow-up-entries.ts";
import { leftBy } from "../../follow-ups/use-cases/end-support.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor, SystemActor } from "../../people/domain/actor.ts";
import type { GrantGround } from "../../plans/use-cases/plan-ground.ts";
import { decisionOn, lastDayBy } from "../domain/change-standing.ts";
import type { SupportChange } from "../domain/support-change.ts";
import { saveEnded } from "../repository.ts";
import { closeAfterRemoval } from "./close-after-removal.ts";

/** What the end of support is written down by. */
type EndGround = Pick<GrantGround, "decisions" | "events" | "grant" | "standard"> & {
  readonly record: Pick<GrantGround["record"], "id" | "tenantId">;
};

/**
 * Writes the end of support down once its last day has gone: what it still owed lapses, and the providers are let out so many
 * days later as the municipality has set, and no appointment is left. Where the day has not gone, or a decision turned out otherwise, nothing happens. Part
 * of other acts; permission is theirs.
 *
 * @returns whether it was written down
 */
export async function endIfOver(
  tx: Tx,
  app: App,
  actor: Actor | SystemActor,
  { decisions, events, grant, record, standard }: EndGround,
  change: SupportChange,
  today: LocalDate,
): Promise<boolean> {
  const on = lastDayBy(change, decisions);
  if (on === undefined || on >= today || change.endedOn !== null || change.endReason === null) return false;
  await saveEnded(tx, change.id, today);
  if (change.endReason === "moved") await closeAfterRemoval(tx, app, { record, standard });
  if (grant !== undefined && hasEnded(events, grant.issuedOn)) return false;
  await dismissProviders(tx, record, accessEndsOn(on, standard.settings.providerAccessDaysAfterEnd));
  const { entries } = await cancelWhatIsLeft(tx, app, actor, record.id, leftBy(on));
  const ended = { on, why: change.endReason, agreed: change.path === "agreement", said: change.why };
  await recordEvents(tx, app, actor, record.id, [endedEntry(ended), ...entries]);
  return true;
}

/**
 * Cancels the appointments after a last day that a decision has set, once it is made: only those that were booked before, so that
 * one that is agreed on since stands. Part of the same acts.
 */
export async function cancelAfterDecision(
  tx: Tx,
  app: App,
  actor: SystemActor,
  { decisions, record }: Pick<EndGround, "decisions" | "record">,
  change: SupportChange,
): Promise<void> {
  const lastDay = lastDayBy(change, decisions);
  const bookedBefore = change.path === "decision" ? decisionOn(change, decisions)?.issuedAt : undefined;
  if (lastDay === undefined || bookedBefore === undefined || change.endedOn !== null) return;
  const { entries } = await cancelWhatIsLeft(tx, app, actor, record.id, { ...leftBy(lastDay), bookedBefore });
  if (entries.length > 0) await recordEvents(tx, app, actor, record.id, entries);
}
