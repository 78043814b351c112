import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { FoundCase } from "../domain/found-case.ts";
import type { WorkList, WorkListQuery } from "../domain/work-list.ts";
import { casesFound, workList } from "../repository.ts";
import { noteListed } from "./note-listed.ts";

/**
 * One page of today's work for this reader: mine, my unit's, or all open cases that the reader may see, the most urgent
 * first. Each person on it is a look.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function readWorkList(app: App, actor: StaffActor, query: WorkListQuery): Promise<WorkList> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const list = await workList(database, actor, query, app.clock.today());
  await noteListed(database, actor, list.items, query.search);
  return list;
}

/**
 * All of today's work for this reader, to be taken out of the system as a sheet. Each person on it is a look, and protected
 * names are left out.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function fetchWorkList(app: App, actor: StaffActor, query: WorkListQuery): Promise<WorkList> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const list = await workList(database, actor, { ...query, page: "all" }, app.clock.today());
  await noteListed(database, actor, list.items, query.search, "Hente sagslisten til et regneark");
  return list;
}

/** The most cases that a search shows. */
export const mostFound = 50;

/**
 * Cases by number or by the citizen's name, among those that the reader may see. Nothing for a text too short to mean
 * somebody.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function findCases(app: App, actor: StaffActor, text: string): Promise<readonly FoundCase[]> {
  requireRole(actor, "case:list");
  const sought = text.trim();
  if (sought.length < 2) return [];
  const database = app.database.of(actor);
  const found = await casesFound(database, actor, sought, mostFound);
  await noteListed(database, actor, found, sought);
  return found;
}
