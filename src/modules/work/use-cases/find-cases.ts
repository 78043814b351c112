import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { FoundCase } from "../domain/found-case.ts";
import { casesFound, casesOfCpr } from "../repository.ts";
import { noteListed } from "./note-listed.ts";

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

/**
 * The cases of the citizen with this CPR number, among those that the reader may see. A number that nobody has and one whose
 * cases are closed to the reader are answered alike, by the same statement.
 *
 * @throws PermissionDenied for those whose role has no cases.
 */
export async function findCasesByCpr(app: App, actor: StaffActor, cprNumber: string): Promise<readonly FoundCase[]> {
  requireRole(actor, "case:list");
  const database = app.database.of(actor);
  const found = await casesOfCpr(database, actor, cprNumber, mostFound);
  await noteListed(database, actor, found, cprNumber);
  return found;
}
