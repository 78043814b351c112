import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { cancelWhatIsLeft } from "../../appointments/use-cases/cancel-what-is-left.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { hasEnded } from "../../follow-ups/domain/follow-up-acts.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Grant } from "../../plans/domain/grant.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { deathIn, type Removal, removalIn } from "../domain/leaving.ts";
import { movedAwayEntry } from "../domain/leaving-entries.ts";
import type { SupportChange } from "../domain/support-change.ts";
import { movedLetter } from "../letters/moved-letter.ts";
import { insertChange } from "../repository.ts";
import { closeAfterRemoval } from "./close-after-removal.ts";
import { endIfOver } from "./end-if-over.ts";

/** Why a removal is not registered: there is no such case, one is registered already, or the citizen is dead. */
export type RemovalRefusal = "not-found" | "already-registered" | "citizen-dead";

/**
 * Writes down that the citizen moves to another municipality. Where this one acts on, nothing ends. Where the other one acts, the
 * citizen gets a letter, what lies after the day is cancelled, what was owed lapses, and support ends by its last day.
 *
 * Law: retssikkerhedsloven §§ 9-9 b.
 */
export function registerRemoval(
  app: App,
  actor: StaffActor,
  caseId: string,
  removal: Removal,
  press: FormPress,
): Promise<Outcome<string, RemovalRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<RemovalRefusal>(tx, app, actor, { ...press, act: "leaving:removal" }, () =>
      registerIn(tx, app, actor, caseId, removal),
    ),
  );
}

async function registerIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  removal: Removal,
): Promise<Outcome<"registered", RemovalRefusal>> {
  const record = await caseForAct(tx, actor, "leaving:register", caseId);
  if (!record) return refused("not-found");
  const ground = await readGrantGround(tx, app, actor, record);
  if (deathIn(ground.events) !== undefined) return refused("citizen-dead");
  if (removalIn(ground.events) !== undefined) return refused("already-registered");
  if (removal.acts === "there") await handOver(tx, app, actor, ground, removal);
  else await recordEvents(tx, app, actor, caseId, [movedAwayEntry(removal)]);
  return accepted("registered");
}

async function handOver(tx: Tx, app: App, actor: StaffActor, ground: GrantGround, removal: Removal): Promise<void> {
  const { events, grant, record, today } = ground;
  const runs = grant !== undefined && !hasEnded(events, grant.issuedOn);
  const left = { lastDay: removal.on, reason: "Borgeren flytter til en anden kommune.", which: "all" } as const;
  const { cancelled, entries } = await cancelWhatIsLeft(tx, app, actor, record.id, left);
  const letterId = await tell(tx, app, actor, ground, removal, { hasSupport: runs, cancelled: cancelled.length });
  const change = runs ? ending(app, grant, removal, letterId) : undefined;
  if (change !== undefined) await insertChange(tx, record.id, change, actor.id);
  await recordEvents(tx, app, actor, record.id, [movedAwayEntry(removal), ...entries]);
  if (change !== undefined) await endIfOver(tx, app, actor, ground, change, today);
  if (!runs && record.closedOn === null) await closeAfterRemoval(tx, app, ground);
}

async function tell(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { record }: GrantGround,
  removal: Removal,
  ends: { readonly hasSupport: boolean; readonly cancelled: number },
): Promise<string> {
  const citizen = await readCitizen(tx, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = movedLetter(frame, { ...removal, ...ends });
  return (await keepLetter(tx, app, actor, record, { kind: "end", document, channel: channelTo(app, actor, citizen) }))
    .id;
}

/** The end of support by it, which takes effect on its day as every end does. */
const ending = (app: App, { granted }: Grant, { on, why }: Removal, letterId: string): SupportChange => ({
  ...{ kind: "end", endReason: "moved", path: "agreement", worsens: false, wanted: "not-known", isWorse: false },
  ...{ said: null, since: null, what: "", dayReason: "", attempts: [], package: null, departure: "", reopenings: [] },
  ...{ endedOn: null, takenBackOn: null },
  id: app.newId(),
  tasks: granted.map(({ taskId }) => taskId),
  why,
  takesEffectOn: on,
  letterId,
  openedOn: app.clock.today(),
  registeredAt: app.clock.now(),
});
