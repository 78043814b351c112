import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { FindingsPart, FindingToReview, FoundLook } from "../domain/finding-to-review.ts";
import { type FindingsQuery, findingFor, findingsFor, looksOfFinding } from "../repository.ts";

/**
 * What the daily review found, for a manager. What is about the manager's own looks is another manager's to see.
 *
 * @throws PermissionDenied
 */
export async function readFindings(app: App, actor: StaffActor, query: FindingsQuery): Promise<FindingsPart> {
  requireRole(actor, "look-up:review");
  const database = app.database.of(actor);
  const part = await findingsFor(database, actor.id, query);
  await noteFound(database, actor, part.findings);
  return part;
}

/** One finding with the looks that it is about; undefined where there is none for this manager. */
export async function readFinding(
  app: App,
  actor: StaffActor,
  id: string,
): Promise<{ readonly finding: FindingToReview; readonly looks: readonly FoundLook[] } | undefined> {
  requireRole(actor, "look-up:review");
  const database = app.database.of(actor);
  const finding = await findingFor(database, actor.id, id);
  if (!finding) return undefined;
  await noteFound(database, actor, [finding]);
  return { finding, looks: await looksOfFinding(database, id) };
}

/** The manager sees which case it was about: that is a look, too. */
const noteFound = (database: Database, actor: StaffActor, findings: readonly FindingToReview[]): Promise<void> =>
  noteLooks(
    database,
    actor,
    findings.flatMap(({ citizenId }) =>
      citizenId === null ? [] : [{ act: "look-up:review", basis: "front", citizenId, caseId: null } as const],
    ),
  );
