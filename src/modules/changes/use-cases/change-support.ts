import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { AppointmentTime } from "../../appointments/domain/appointment.ts";
import { type CancelledLeftOver, cancelWhatIsLeft } from "../../appointments/use-cases/cancel-what-is-left.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { type OpenedChange, openChange } from "../../decisions/use-cases/open-change.ts";
import { noteDepartures } from "../../departures/use-cases/note-departures.ts";
import { hasEnded } from "../../follow-ups/domain/follow-up-acts.ts";
import { leftBy } from "../../follow-ups/use-cases/end-support.ts";
import { tellOfChange, tellOfEnd } from "../../follow-ups/use-cases/tell-about-support.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Grant, NoGrant } from "../../plans/domain/grant.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { changeEntry, gaveWayEntry } from "../domain/change-entries.ts";
import { type ChangeWay, type ProposedChange, type SupportChange, wayOf } from "../domain/support-change.ts";
import { changesOfCase, insertChange } from "../repository.ts";
import { endIfOver } from "./end-if-over.ts";

/** Why a change is not taken up. */
export type ChangeRefusal = NoGrant | "case-closed" | "support-ended" | "already-open";

type Running = GrantGround & { readonly grant: Grant };

/**
 * Changes or ends support that runs. What the citizen agrees to is told in a letter; what is to the citizen's disadvantage, and
 * what another grant is needed for, opens the tasks to be decided anew, with a hearing first where it worsens. Until the change
 * takes effect the support goes on as it was granted.
 *
 * Law: forvaltningsloven §§ 19, 22 and 24; serviceloven § 148, stk. 2.
 */
export function changeSupport(
  app: App,
  actor: StaffActor,
  caseId: string,
  change: ProposedChange,
  press: FormPress,
): Promise<Outcome<string, ChangeRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "support:change" }, () => changeIn(tx, app, actor, caseId, change)),
  );
}

async function changeIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  proposed: ProposedChange,
): Promise<Outcome<"changed", ChangeRefusal | "not-found">> {
  const record = await caseForAct(tx, actor, "support:change", caseId);
  if (!record) return refused("not-found");
  if (record.closedOn !== null) return refused("case-closed");
  const ground = await readGrantGround(tx, app, actor, record);
  const { grant, decisions, events } = ground;
  if (grant === undefined) return refused(decisions.length === 0 ? "decision-not-issued" : "nothing-granted");
  if (hasEnded(events, grant.issuedOn)) return refused("support-ended");
  const running = { ...ground, grant };
  const way = wayOf({ ...proposed, hasPackage: isPackaged(grant, proposed) });
  const opened =
    way.way === "agreement" ? accepted(nothingOpened) : await reopen(tx, app, actor, running, proposed, way);
  if (!opened.ok) return opened;

  const { cancelled, entries } = await whatIsLeft(tx, app, actor, caseId, proposed, way);
  const letterId = way.way === "agreement" ? await tellAgreed(tx, app, actor, running, proposed, cancelled) : null;
  const change = made(app, ground, proposed, { ...way, reopenings: opened.value.reopenings, letterId });
  await insertChange(tx, caseId, change, actor.id);
  await noteDepartures(tx, app, actor, caseId, ground.guidance.edition, departuresIn(proposed, ground));
  await recordEvents(tx, app, actor, caseId, [
    ...opened.value.insteadOf.map((day) => gaveWayEntry(day, ground.today)),
    changeEntry(proposed, { ...way, applications: opened.value.applications }, ground.today),
    ...entries,
  ]);
  await endIfOver(tx, app, actor, running, change, ground.today);
  return accepted("changed");
}

const nothingOpened: OpenedChange = { reopenings: [], applications: [], insteadOf: [] };

/** An agreed end cancels what lies after it at once; what is only proposed cancels nothing. */
const whatIsLeft = (
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  { kind, takesEffectOn }: ProposedChange,
  { way }: ChangeWay,
): Promise<CancelledLeftOver> | CancelledLeftOver =>
  kind === "end" && way === "agreement"
    ? cancelWhatIsLeft(tx, app, actor, caseId, leftBy(takesEffectOn))
    : { cancelled: [], entries: [] };

/** Whether any of the tasks is granted as a package: then what it holds is changed by another package. */
const isPackaged = (grant: Grant, { tasks }: ProposedChange): boolean =>
  grant.granted.some((task) => tasks.includes(task.taskId) && task.package !== null);

const made = (
  app: App,
  { today }: GrantGround,
  proposed: ProposedChange,
  {
    way,
    worsens,
    reopenings,
    letterId,
  }: ChangeWay & { readonly reopenings: readonly string[]; readonly letterId: string | null },
): SupportChange => ({
  ...proposed,
  id: app.newId(),
  path: way,
  worsens,
  reopenings,
  letterId,
  openedOn: today,
  endedOn: null,
  takenBackOn: null,
  registeredAt: app.clock.now(),
});

async function reopen(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { record }: Running,
  { kind, since, takesEffectOn, tasks, why }: ProposedChange,
  { worsens }: ChangeWay,
): Promise<Outcome<OpenedChange, "already-open">> {
  const changes = await changesOfCase(tx, record.id);
  return openChange(tx, app, actor, record, {
    tasks,
    ground: worsens ? (since ?? "other") : (since ?? "wish"),
    reason: why,
    worsens,
    ends: kind === "end" || kind === "tasks-end",
    raises: kind === "more",
    takesEffectOn,
    waiting: changes.flatMap(({ reopenings }) => reopenings),
  });
}

/** The letter of what was agreed: that support ends, or what is done differently from when. */
async function tellAgreed(
  tx: Tx,
  app: App,
  actor: StaffActor,
  running: Running,
  { endReason, said, takesEffectOn, what, why }: ProposedChange,
  cancelled: readonly AppointmentTime[],
): Promise<string> {
  const agreedOn = said?.on ?? running.today;
  const letter =
    endReason === null
      ? await tellOfChange(tx, app, actor, running, {
          agreedOn,
          nextOn: null,
          change: { what: `${what}\n\n${why}`, from: takesEffectOn },
          followUp: null,
        })
      : await tellOfEnd(
          tx,
          app,
          actor,
          running,
          { on: takesEffectOn, said: why, why: endReason, agreed: true },
          cancelled,
        );
  return letter.id;
}

/** Several steps at once, where the standard goes from package to package step by step. */
function departuresIn({ departure }: ProposedChange, { guidance }: GrantGround) {
  if (departure === "") return [];
  const clause = guidance.plan.find(({ rule }) => rule === "package-steps")?.id ?? null;
  return [{ act: "decision", clause, reason: departure } as const];
}
