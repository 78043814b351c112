import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { explained, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { saidOfPlan } from "../../plans/use-cases/read-own-say.ts";
import { type ComingFollowUp, comingFollowUp } from "../domain/follow-up-opening.ts";
import { partOfSide, type Side } from "../domain/follow-up-part.ts";
import type { MyFollowUpsFacts, NotesFacts, PreparedFacts } from "../domain/my-follow-ups.ts";
import { followUpsOfCase, partsOfCase } from "../repository.ts";
import { readFromNotes } from "./read-from-notes.ts";
import { isRunning } from "./write-part.ts";

type Preparing = GrantGround & PreparedFacts;

async function preparing(
  database: Database,
  app: App,
  actor: Actor,
  record: CaseRecord,
  seen: readonly Side[],
): Promise<Preparing> {
  const ground = await readGrantGround(database, app, actor, record);
  const parts = await partsOfCase(database, record.id);
  return {
    ...ground,
    isRunning: isRunning(ground),
    goals: await saidOfPlan(database, record.id, ground.plan),
    parts: seen.flatMap((side) => partOfSide(parts, side) ?? []),
  };
}

/** The citizen's page of follow-ups. */
export type MyFollowUps = GrantGround & MyFollowUpsFacts;

/** The citizen's own follow-ups: what was agreed, when the next one is, and what the citizen says before it. */
export async function readMyFollowUps(app: App, actor: CitizenSide, caseId: string): Promise<MyFollowUps | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "follow-up:read");
  if (!record) return undefined;
  const prepared = await preparing(database, app, actor, record, ["citizen", "together"]);
  const owed = await readOwed(database, app, actor, caseId);
  return {
    ...prepared,
    last: (await followUpsOfCase(database, actor.tenantId, caseId)).at(-1) ?? null,
    coming: comingFollowUp(owed.obligations, prepared.standard.settings.followUpFormWeeks),
    owed,
  };
}

/** What the provider of an order prepares: its own part, and the one it writes together with the citizen. */
export type ProviderPreparing = Preparing &
  NotesFacts & {
    readonly order: SupportOrder;
    readonly citizenName: string;
    readonly coming: ComingFollowUp | undefined;
    /** What the provider owes. */
    readonly owed: CaseOwed;
  };

/** The provider's form before a follow-up, within its own order. The citizen's own part is not the provider's to read. */
export async function readProviderPreparing(
  app: App,
  actor: StaffActor,
  orderId: string,
): Promise<ProviderPreparing | undefined> {
  const database = app.database.of(actor);
  const order = await ownOrder(database, actor, orderId);
  const record = order && (await caseForReading(database, actor, order.caseId, "follow-up:report"));
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!order || !record || !citizen) return undefined;
  const prepared = await preparing(database, app, actor, record, ["together", "provider"]);
  const followUps = await followUpsOfCase(database, actor.tenantId, record.id);
  const until = prepared.today;
  const { goals } = prepared;
  const fromNotes = await readFromNotes(database, prepared, { goals, followUps, until, orderId });
  const { obligations } = await readOwed(database, app, actor, record.id);
  const coming = comingFollowUp(obligations, prepared.standard.settings.followUpFormWeeks);
  const owed = explained(
    app,
    actor,
    obligations.filter(({ owedBy }) => owedBy === "provider"),
  );
  return { ...prepared, ...fromNotes, order, citizenName: citizen.name, coming, owed };
}
