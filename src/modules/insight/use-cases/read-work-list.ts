import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { FoundCase } from "../domain/found-case.ts";
import type { WorkList, WorkListQuery } from "../domain/work-list.ts";
import { casesFound, workList } from "../repository.ts";

/** One page of today's work for this reader: mine, my unit's or all open cases, the most urgent first. */
export function readWorkList(app: App, actor: StaffActor, query: WorkListQuery): Promise<WorkList> {
  requireRole(actor, "case:list");
  return workList(app.database.of(actor), actor, query, app.clock.today());
}

/** The most cases that a search shows. */
export const mostFound = 50;

/** Cases by number or by the citizen's name. Nothing for a text too short to mean somebody. */
export async function findCases(app: App, actor: StaffActor, text: string): Promise<readonly FoundCase[]> {
  requireRole(actor, "case:list");
  const asked = text.trim();
  return asked.length < 2 ? [] : casesFound(app.database.of(actor), actor, asked, mostFound);
}
