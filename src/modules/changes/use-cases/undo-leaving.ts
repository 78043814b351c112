import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { lockCase } from "../../cases/use-cases/lock-case.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { changeCase, readmitProviders } from "../../cases/use-cases/open-case.ts";
import { accessEndsOn, lastGrantedDay } from "../../deliveries/domain/provider-access.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { keepDeath } from "../../people/use-cases/keep-death.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { deathIn, removalIn, shutOutOn } from "../domain/leaving.ts";
import { entryOf, firstWrittenOn, mistakeEntry } from "../domain/leaving-entries.ts";
import { changesOfCase, saveUndone } from "../repository.ts";

/** Why nothing is taken away: there is no such case, nothing of the kind is registered, or the citizen has died since. */
export type UndoRefusal = "not-found" | "nothing-registered" | "citizen-dead";

type Undo = (tx: Tx, record: CaseRecord) => Promise<boolean | "citizen-dead">;

const undone = (app: App, actor: StaffActor, caseId: string, act: string, press: FormPress, undo: Undo) =>
  transaction(app.database.of(actor), (tx) =>
    oncePressed<UndoRefusal>(tx, app, actor, { ...press, act }, async () => {
      const record = await caseForAct(tx, actor, "leaving:register", caseId);
      if (!record) return refused("not-found");
      const isUndone = await undo(tx, record);
      if (isUndone === "citizen-dead") return refused(isUndone);
      return isUndone ? accepted("undone") : refused("nothing-registered");
    }),
  );

/**
 * Takes away that a citizen is dead, where it was registered by mistake: a new entry says so in each case, what was owed is owed
 * again, mandates hold again and the providers are let in. Cancelled appointments and letters that were not sent are made anew.
 */
export const undoDeath = (
  app: App,
  actor: StaffActor,
  caseId: string,
  why: string,
  press: FormPress,
): Promise<Outcome<string, UndoRefusal>> =>
  undone(app, actor, caseId, "leaving:death-undone", press, async (tx, record) => {
    const all = await casesOf(tx, actor, record.citizenId);
    for (const { id } of all) await lockCase(tx, id);
    await keepDeath(tx, record.citizenId, null);
    let isUndone = false;
    for (const one of all) isUndone = (await undoDeathIn(tx, app, actor, one, why)) || isUndone;
    return isUndone;
  });

async function undoDeathIn(tx: Tx, app: App, actor: StaffActor, record: CaseRecord, why: string): Promise<boolean> {
  const { events } = await readCaseFile(tx, actor.tenantId, record.id);
  const death = deathIn(events);
  if (death === undefined) return false;
  const entries = await readEntries(tx, actor.tenantId, record.id);
  const wrong = entryOf(entries, death);
  const { providerAccessDaysAfterEnd } = standardOf(app, actor).settings;
  const registeredOn = wrong === undefined ? death.on : firstWrittenOn(entries, wrong);
  const shutOut = shutOutOn(death.on, registeredOn, providerAccessDaysAfterEnd);
  await openAgain(tx, app, actor, record, { registeredOn, shutOutOn: shutOut });
  await recordEvents(tx, app, actor, record.id, [mistakeEntry(wrong, death, why, app.clock.today())]);
  return true;
}

/** Takes a removal away that was registered by mistake, or that came to nothing: support goes on as granted. */
export const undoRemoval = (
  app: App,
  actor: StaffActor,
  caseId: string,
  why: string,
  press: FormPress,
): Promise<Outcome<string, UndoRefusal>> =>
  undone(app, actor, caseId, "leaving:removal-undone", press, async (tx, record) => {
    const { events } = await readCaseFile(tx, actor.tenantId, caseId);
    const removal = removalIn(events);
    if (removal === undefined) return false;
    if (deathIn(events) !== undefined) return "citizen-dead";
    const entries = await readEntries(tx, actor.tenantId, caseId);
    const wrong = entryOf(entries, removal);
    const ended = removal.acts === "there" ? await undoEnd(tx, app, actor, record, events, why) : [];
    const registeredOn = wrong === undefined ? removal.on : firstWrittenOn(entries, wrong);
    const was = { registeredOn, shutOutOn: endOfAccess(app, actor, removal.on) };
    if (removal.acts === "there") await openAgain(tx, app, actor, record, was);
    await recordEvents(tx, app, actor, caseId, [mistakeEntry(wrong, removal, why, app.clock.today()), ...ended]);
    return true;
  });

/** The end of support that came of a removal, taken back; where it was written down, that is put right too. */
async function undoEnd(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  events: readonly CaseEvent[],
  why: string,
): Promise<readonly ActEntry[]> {
  const today = app.clock.today();
  const change = (await changesOfCase(tx, record.id)).findLast(
    ({ endReason, takenBackOn }) => endReason === "moved" && takenBackOn === null,
  );
  if (change === undefined) return [];
  await saveUndone(tx, change.id, today, actor.id);
  const ended = eventsOf(events, "support-ended").findLast(
    ({ on, why: reason }) => reason === "moved" && on === change.takesEffectOn,
  );
  return ended === undefined ? [] : [mistakeEntry(undefined, ended, why, today)];
}

const endOfAccess = (app: App, actor: StaffActor, lastDay: LocalDate): LocalDate =>
  accessEndsOn(lastDay, standardOf(app, actor).settings.providerAccessDaysAfterEnd);

/** When it was registered, and from when providers were shut out by it. */
interface Closing {
  readonly registeredOn: LocalDate;
  readonly shutOutOn: LocalDate;
}

/**
 * The case is open again, unless it was closed before for another reason, and the providers who were shut out on that day are in it
 * until the last day that is granted.
 */
async function openAgain(tx: Tx, app: App, actor: StaffActor, record: CaseRecord, was: Closing): Promise<void> {
  const { grant } = await readGrantGround(tx, app, actor, record);
  const granted = grant === undefined ? null : lastGrantedDay(grant.granted);
  await readmitProviders(tx, record, {
    was: was.shutOutOn,
    to: granted === null ? null : endOfAccess(app, actor, granted),
  });
  const wasClosedByIt = record.closedOn !== null && record.closedOn >= was.registeredOn;
  if (wasClosedByIt) await changeCase(tx, record, { closedOn: null });
}
