import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { RetentionMark } from "../domain/retention.ts";
import { retentionEntry } from "../domain/retention-form.ts";
import { insertRetentionMark } from "../repository.ts";

/**
 * Decides whether a case is kept when its time is over, instead of what the municipality has set for all. Nothing is deleted by
 * it: the mark goes with the case to the archive.
 *
 * Law: arkivloven § 8.
 *
 * @returns the path of the page to show
 */
export function markRetention(
  app: App,
  actor: StaffActor,
  caseId: string,
  mark: RetentionMark,
  press: FormPress,
): Promise<Outcome<string, "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "retention:mark" }, async () => {
      const record = await caseForAct(tx, actor, "retention:mark", caseId);
      if (!record) return refused("not-found");
      await insertRetentionMark(tx, caseId, mark, { id: app.newId(), at: app.clock.now(), by: actor.id });
      await recordEvents(tx, app, actor, caseId, [retentionEntry(mark)]);
      return accepted("marked");
    }),
  );
}
