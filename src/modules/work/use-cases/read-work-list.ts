import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { explainObligations, type ObligationExplanation } from "../../obligations/domain/obligation-explanation.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { WorkChoice, WorkItem, WorkList, WorkListQuery } from "../domain/work-list.ts";
import { workList } from "../repository.ts";
import { noteListed } from "./note-listed.ts";

/** A page of today's work, with why each case stands where it does: by the case's id. */
export interface ExplainedWorkList extends WorkList {
  readonly explanations: ReadonlyMap<string, ObligationExplanation>;
}

/**
 * One page of today's work for this reader: mine, my unit's, those that nobody has, or all open cases that the reader may
 * see, the most urgent first. Each person on it is a look.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function readWorkList(app: App, actor: StaffActor, query: WorkListQuery): Promise<ExplainedWorkList> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const list = await workList(database, actor, query, app.clock.today());
  await noteListed(database, actor, list.items, "");
  return { ...list, explanations: explainedBy(app, actor, list.items) };
}

function explainedBy(app: App, actor: StaffActor, items: readonly WorkItem[]): ExplainedWorkList["explanations"] {
  const standard = standardOf(app, actor);
  return new Map(
    items.flatMap(({ caseId, owed }) =>
      owed === null ? [] : [...explainObligations([owed], standard, app.law).values()].map((why) => [caseId, why]),
    ),
  );
}

/**
 * All of today's work for this reader, to be taken out of the system as a sheet. Each person on it is a look, and protected
 * names are left out.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function fetchWorkList(app: App, actor: StaffActor, query: WorkChoice): Promise<WorkList> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const list = await workList(database, actor, { ...query, page: "all" }, app.clock.today());
  await noteListed(database, actor, list.items, "", "Hente sagslisten til et regneark");
  return list;
}
