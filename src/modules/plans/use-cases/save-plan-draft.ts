import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { PlanContent } from "../domain/action-plan.ts";
import type { NoGrant } from "../domain/grant.ts";
import { type EditRefusal, mayEdit } from "../domain/offer-plan.ts";
import { savePlan } from "../repository.ts";
import { type GrantGround, readGrantGround } from "./plan-ground.ts";

/** A plan as it was written, and the version of it that the writer saw; 0 where there was none. */
export interface WrittenPlan {
  readonly content: PlanContent;
  readonly seenVersion: number;
}

/** Why a plan cannot be written. */
export type WriteRefusal = EditRefusal | NoGrant | "not-found";

/** Keeps a plan that is still being written. Nothing is owed or told by it, so the journal says nothing. */
export function savePlanDraft(
  app: App,
  actor: Actor,
  caseId: string,
  written: WrittenPlan,
): Promise<Outcome<"saved", WriteRefusal>> {
  return transaction(app.database.of(actor), async (tx) => {
    const ground = await groundForWriting(tx, app, actor, caseId, written.seenVersion);
    if (!ground.ok) return ground;
    const { plan, record, grant } = ground.value;
    const standing = {
      id: plan?.id ?? app.newId(),
      caseId: record.id,
      decisionId: grant.id,
      state: "draft",
      offeredOn: plan?.offeredOn ?? null,
      letterId: plan?.letterId ?? null,
      updatedAt: app.clock.now(),
      updatedBy: actor.id,
    } as const;
    await savePlan(tx, actor.tenantId, standing, written.content, app.newId);
    return accepted("saved");
  });
}

/** The ground of a plan that may be written by this actor now; the case is locked. */
export type WritableGround = GrantGround & { readonly grant: NonNullable<GrantGround["grant"]> };

/** Everything that a plan is written on, if it may be: permission, the case open, a grant, nobody in between. */
export async function groundForWriting(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  seenVersion: number,
): Promise<Outcome<WritableGround, WriteRefusal>> {
  const record = await caseForAct(tx, actor, "plan:write", caseId);
  if (!record) return refused("not-found");
  if (record.closedOn !== null) return refused("case-closed");
  const ground = await readGrantGround(tx, app, actor, record);
  const { grant, decisions, plan, events } = ground;
  if (grant === undefined) return refused(decisions.length === 0 ? "decision-not-issued" : "nothing-granted");
  const free = mayEdit(plan, seenVersion, events);
  return free.ok ? accepted({ ...ground, grant }) : free;
}
