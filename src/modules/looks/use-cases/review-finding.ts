import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { longestNote, type ReviewRefusal } from "../domain/finding-to-review.ts";
import { findingFor, saveReview } from "../repository.ts";

/**
 * Writes down that a manager has looked at a finding, and what came of it. It can be said once.
 *
 * @throws PermissionDenied
 */
export function reviewFinding(
  app: App,
  actor: StaffActor,
  id: string,
  written: string,
): Promise<Outcome<string, ReviewRefusal>> {
  requireRole(actor, "look-up:review");
  const note = written.trim();
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, ReviewRefusal>> => {
    const finding = await findingFor(tx, actor.id, id);
    if (!finding) return refused("not-found");
    if (finding.review !== null) return refused("already-reviewed");
    if (note === "") return refused("note-missing");
    if (note.length > longestNote) return refused("note-too-long");
    const isFirst = await saveReview(tx, id, { by: actor.id, at: app.clock.now(), note });
    return isFirst ? accepted(id) : refused("already-reviewed");
  });
}
