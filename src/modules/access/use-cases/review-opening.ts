import { isBlank } from "../../../kernel/blank-text.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { ReviewRefusal } from "../domain/opening.ts";
import { saveReview } from "../repository.ts";

/**
 * Writes down that a manager has looked at an opening, and what was said. It is said once.
 *
 * @throws PermissionDenied
 */
export function reviewOpening(
  app: App,
  actor: StaffActor,
  id: string,
  note: string,
  press: FormPress,
): Promise<Outcome<string, ReviewRefusal>> {
  requireRole(actor, "look-up:review");
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "look-up:review" }, () => reviewIn(tx, app, actor, id, note)),
  );
}

async function reviewIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  id: string,
  note: string,
): Promise<Outcome<"reviewed", ReviewRefusal>> {
  if (isBlank(note)) return refused("note-missing");
  const review = { id, note: note.trim(), at: app.clock.now() };
  const kept = await saveReview(tx, actor, app.clock.today(), review);
  const basis = kept === undefined ? "none" : kept.isOwnUnit ? "unit" : "front";
  await noteLooks(tx, actor, [{ act: "look-up:review", basis, citizenId: kept?.citizenId ?? null, caseId: null }]);
  return kept === undefined ? refused("not-found") : accepted("reviewed");
}
