import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { appointmentsToComeIn } from "../../appointments/use-cases/appointments-to-come-in.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { dayNotesIn } from "../../day-notes/use-cases/day-notes-in.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { stepsInOrders } from "../../deliveries/use-cases/steps-in-orders.ts";
import { hasEnded } from "../../follow-ups/domain/follow-up-acts.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { isAboutSupport } from "../../plans/domain/own-goal.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { wishesOfCase } from "../../plans/use-cases/read-own-say.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import { attemptsOfProviders } from "../domain/attempts-form.ts";
import { isCitizensToTakeBack, lastDayBy, mayBeTakenBack, standingOf } from "../domain/change-standing.ts";
import type { ChangeRules, ChangesView, MissedVisit, ShownChange, StaffChangesView } from "../domain/change-views.ts";
import { lastCappedDay } from "../domain/countdown.ts";
import { leavingForCitizen, leavingForProvider } from "../domain/leaving-words.ts";
import { type ProviderChanges, providerChanges } from "../domain/provider-changes.ts";
import type { SupportChange } from "../domain/support-change.ts";
import { changesOfCase } from "../repository.ts";

/** What changes of a case's support, for those who work with the case. Undefined when there is no such case. */
export async function readChanges(app: App, actor: StaffActor, caseId: string): Promise<StaffChangesView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "follow-up:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const ground = await readGrantGround(database, app, actor, record);
  return {
    ...(await viewOf(database, app, actor, record, ground)),
    citizen,
    grantedOn: ground.grant?.issuedOn ?? null,
    appointments: await appointmentsToComeIn(database, app, caseId),
    missed: missedIn(await dayNotesIn(database, actor.tenantId, caseId)),
    attempts: attemptsOfProviders(await stepsInOrders(database, caseId)),
    rules: rulesIn(ground.guidance),
  };
}

/** The same for the citizen, or somebody whose mandate reaches the follow-up. */
export async function readMyChanges(app: App, actor: CitizenSide, caseId: string): Promise<ChangesView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "follow-up:read");
  if (!record) return undefined;
  return viewOf(database, app, actor, record, await readGrantGround(database, app, actor, record));
}

async function viewOf(
  database: Database,
  app: App,
  actor: Actor,
  record: CaseRecord,
  ground: GrantGround,
): Promise<ChangesView> {
  const { decisions, events, grant, standard, today } = ground;
  const owed = await readOwed(database, app, actor, record.id);
  const isRunning = grant !== undefined && !hasEnded(events, grant.issuedOn);
  const wishes = await wishesOfCase(database, record.id);
  return {
    record,
    standard,
    owed,
    today,
    lastDay: lastCappedDay(owed.obligations),
    granted: isRunning ? grant.granted : [],
    changes: shownChanges(await changesOfCase(database, record.id), decisions, today),
    leaving: leavingForCitizen(events, today),
    wishes: wishes.filter(({ kind }) => isAboutSupport(kind)),
  };
}

const shownMissed = 10;

/** The visits that fell away because of the citizen: what was tried is often told there. */
const missedIn = (notes: Awaited<ReturnType<typeof dayNotesIn>>): readonly MissedVisit[] =>
  notes
    .flatMap(({ happenedOn, id, whyNot }) =>
      whyNot?.whose === "citizen" ? [{ id, on: happenedOn, reason: whyNot.reason, instead: whyNot.instead }] : [],
    )
    .toReversed()
    .slice(0, shownMissed);

const shownChanges = (
  changes: readonly SupportChange[],
  decisions: GrantGround["decisions"],
  today: LocalDate,
): readonly ShownChange[] =>
  changes.map((change) => {
    const standing = standingOf(change, decisions, today);
    return {
      change,
      standing,
      endsOn: lastDayBy(change, decisions) ?? null,
      mayRegret: isCitizensToTakeBack(change, standing, today),
      mayDrop: mayBeTakenBack(change, standing, today),
    };
  });

/** What a provider is told of the changes of the case of its order, with its own appointments after the end; undefined where there is nothing to tell. */
export async function readProviderChanges(
  app: App,
  actor: StaffActor,
  { caseId, id: orderId }: Pick<SupportOrder, "caseId" | "id">,
): Promise<ProviderChanges | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "order:read");
  if (!record) return undefined;
  const { decisions, events, today } = await readGrantGround(database, app, actor, record);
  const { obligations } = await readOwed(database, app, actor, caseId);
  const own = (await appointmentsToComeIn(database, app, caseId)).filter((one) => one.orderId === orderId);
  const shown = shownChanges(await changesOfCase(database, caseId), decisions, today);
  return providerChanges(shown, obligations, own, leavingForProvider(events));
}

/** The clauses that decide on the pages of changes. */
const rulesIn = ({ duties, followUp, plan }: Guidance): ChangeRules => ({
  motivation: duties.filter(({ rule }) => rule === "motivation"),
  steps: plan.filter(({ rule }) => rule === "package-steps"),
  ending: followUp.filter(({ rule }) => rule === "ends-when-goals-reached"),
  closing: followUp.filter(({ rule }) => rule === "closing-talk" || rule === "what-next"),
});
