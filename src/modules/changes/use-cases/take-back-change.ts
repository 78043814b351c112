import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { dropChange, moveChange } from "../../decisions/use-cases/open-change.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { reviveRulings } from "../../decisions/use-cases/reopen-for-ruling.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import { movedEntry, takenBackEntry } from "../domain/change-entries.ts";
import { isCitizensToTakeBack, mayBeTakenBack, standingOf } from "../domain/change-standing.ts";
import type { SupportChange } from "../domain/support-change.ts";
import { changesOfCase, saveMoved, saveTakenBack } from "../repository.ts";

/** Which change of which case. */
export interface ChangeNamed {
  readonly caseId: string;
  readonly changeId: string;
}

/** Why a change is not taken back or moved: there is none, or it is decided or has taken effect. */
export type TakeBackRefusal = "not-found" | "too-late";

/**
 * Takes a change back before it takes effect: the support goes on as granted. The citizen may regret what the citizen agreed to;
 * staff may give up what they have proposed.
 */
export function takeBackChange(
  app: App,
  actor: Actor,
  named: ChangeNamed,
  why: string,
  press: FormPress,
): Promise<Outcome<string, TakeBackRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<TakeBackRefusal>(tx, app, actor, { ...press, act: "change:take-back" }, () =>
      takeBackIn(tx, app, actor, named, why),
    ),
  );
}

async function takeBackIn(
  tx: Tx,
  app: App,
  actor: Actor,
  named: ChangeNamed,
  why: string,
): Promise<Outcome<"taken-back", TakeBackRefusal>> {
  const isStaff = actor.kind === "staff";
  const record = await caseForAct(tx, actor, isStaff ? "support:change" : "support:wish", named.caseId);
  const change = record && (await changeIn(tx, named));
  if (!record || !change) return refused("not-found");
  const today = app.clock.today();
  const standing = standingOf(change, await readIssuedDecisions(tx, actor.tenantId, record.id), today);
  const may = isStaff ? mayBeTakenBack : isCitizensToTakeBack;
  if (!may(change, standing, today)) return refused("too-late");
  if (change.reopenings.length > 0) {
    await dropChange(tx, app, actor, change.reopenings);
    await reviveRulings(tx, app, actor, record);
  }
  await saveTakenBack(tx, change.id, today, actor.id);
  await recordEvents(tx, app, actor, record.id, [takenBackEntry(change, isStaff ? "staff" : "citizen", why, today)]);
  return accepted("taken-back");
}

/** Another day for a change that waits to be decided, with its reason. */
export function moveSupportChange(
  app: App,
  actor: StaffActor,
  named: ChangeNamed,
  { to, why }: { readonly to: LocalDate; readonly why: string },
  press: FormPress,
): Promise<Outcome<string, TakeBackRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<TakeBackRefusal>(tx, app, actor, { ...press, act: "change:move" }, async () => {
      const record = await caseForAct(tx, actor, "support:change", named.caseId);
      const change = record && (await changeIn(tx, named));
      if (!record || !change) return refused("not-found");
      const today = app.clock.today();
      const decisions = await readIssuedDecisions(tx, actor.tenantId, record.id);
      if (standingOf(change, decisions, today) !== "waits") return refused("too-late");
      await moveChange(tx, change.reopenings, to);
      await saveMoved(tx, change.id, to);
      await recordEvents(tx, app, actor, record.id, [movedEntry(change, to, why, today)]);
      return accepted("moved");
    }),
  );
}

const changeIn = async (tx: Tx, { caseId, changeId }: ChangeNamed): Promise<SupportChange | undefined> =>
  (await changesOfCase(tx, caseId)).find(({ id }) => id === changeId);
