import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { cancelWhatIsLeft, type LeftOver } from "../../appointments/use-cases/cancel-what-is-left.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { dismissProviders } from "../../cases/use-cases/open-case.ts";
import { accessEndsOn } from "../../deliveries/domain/provider-access.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { NoGrant } from "../../plans/domain/grant.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import type { Closing } from "../domain/closing-form.ts";
import { type ClosingAct, type ClosingRefusal, type EndRefusal, mayClose, mayEnd } from "../domain/follow-up-acts.ts";
import { closingEntry, endedEntry } from "../domain/follow-up-entries.ts";
import { isSettled, type SupportEnd } from "../domain/support-end.ts";
import { tellOfEnd } from "./tell-about-support.ts";

/**
 * Writes down the last day of support and why it ended: its period is over, or the citizen agrees. The citizen gets a letter.
 * Against the citizen's wish nothing ends here: that takes a hearing and a decision. The providers are let out of the case, so
 * many days later as the municipality has set.
 *
 * Law: forvaltningsloven §§ 19 and 22.
 */
export function endSupport(
  app: App,
  actor: Actor,
  caseId: string,
  ending: SupportEnd,
  press: FormPress,
): Promise<Outcome<string, EndRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "support:end" }, () => endIn(tx, app, actor, caseId, ending)),
  );
}

async function endIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  ending: SupportEnd,
): Promise<Outcome<unknown, EndRefusal | "not-found">> {
  const record = await caseForAct(tx, actor, "follow-up:hold", caseId);
  if (!record) return refused("not-found");
  if (!isSettled(ending)) return refused("decision-owed");
  const ground = await readGrantGround(tx, app, actor, record);
  const { events, grant, standard, today } = ground;
  const day = mayEnd(ending.on, events, today);
  if (!day.ok) return day;
  const { cancelled, entries } = await cancelWhatIsLeft(tx, app, actor, caseId, leftBy(day.value));
  if (grant !== undefined) await tellOfEnd(tx, app, actor, { ...ground, grant }, ending, cancelled);
  await dismissProviders(tx, record, accessEndsOn(day.value, standard.settings.providerAccessDaysAfterEnd));
  await recordEvents(tx, app, actor, caseId, [endedEntry(ending), ...entries]);
  return day;
}

/** What is left of a provider's appointments when the support has ended. */
export const leftBy = (lastDay: LocalDate): LeftOver => ({ lastDay, reason: "Støtten slutter.", which: "support" });

/**
 * Writes down the closing talk, or what was agreed for the time after: both are owed where a grant is limited in time.
 *
 * Law: serviceloven § 82 b, stk. 1 and § 148, stk. 2.
 */
export function closeGrant(
  app: App,
  actor: Actor,
  caseId: string,
  told: { readonly what: ClosingAct; readonly closing: Closing },
  press: FormPress,
): Promise<Outcome<string, ClosingRefusal | NoGrant | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: `follow-up:${told.what}` }, () =>
      closeIn(tx, app, actor, caseId, told.what, told.closing),
    ),
  );
}

async function closeIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  what: ClosingAct,
  closing: Closing,
): Promise<Outcome<unknown, ClosingRefusal | NoGrant | "not-found">> {
  const record = await caseForAct(tx, actor, "follow-up:hold", caseId);
  if (!record) return refused("not-found");
  const { grant, decisions, today } = await readGrantGround(tx, app, actor, record);
  if (grant === undefined) return refused(decisions.length === 0 ? "decision-not-issued" : "nothing-granted");
  const { obligations } = await readOwed(tx, app, actor, caseId);
  const day = mayClose(what, closing.on, obligations, grant.issuedOn, today);
  if (!day.ok) return day;
  await recordEvents(tx, app, actor, caseId, [closingEntry(what, closing)]);
  return day;
}
