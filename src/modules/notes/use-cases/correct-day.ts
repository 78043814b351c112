import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { correctReceivedDay } from "../../applications/use-cases/correct-received-day.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { correctStepDay } from "../../deliveries/use-cases/correct-step-day.ts";
import { correctHeldDay } from "../../follow-ups/use-cases/correct-held-day.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type DatedEvent, type DayCorrection, datedEvent, dayCorrectionEntry } from "../domain/day-correction.ts";
import { type CorrectionRefusal, correctionOf } from "../domain/what-to-correct.ts";
import type { EntryAt } from "./correct-entry.ts";

/**
 * Puts the day of something right that was written down wrongly: the journal tells both days and why, and what is owed is
 * counted anew. What keeps the same day beside the journal follows.
 */
export function correctDay(
  app: App,
  actor: StaffActor,
  at: EntryAt,
  told: DayCorrection,
  press: FormPress,
): Promise<Outcome<string, CorrectionRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "facts:correct" }, () => correctIn(tx, app, actor, at, told)),
  );
}

async function correctIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { caseId, entryId }: EntryAt,
  told: DayCorrection,
): Promise<Outcome<"corrected", CorrectionRefusal>> {
  if (!(await caseForAct(tx, actor, "facts:correct", caseId))) return refused("not-found");
  const entries = await readEntries(tx, actor.tenantId, caseId);
  const wrong = entries.find(({ id }) => id === entryId);
  const dated = wrong && datedEvent(wrong);
  if (!wrong || !dated) return refused("not-found");
  if (correctionOf(entries, entryId)) return refused("already-corrected");
  await moveBeside(tx, caseId, dated, told);
  await recordEvents(tx, app, actor, caseId, [dayCorrectionEntry(wrong, dated, told, app.clock.today())]);
  return accepted("corrected");
}

/** The same day where a module keeps it beside the journal. */
async function moveBeside(tx: Tx, caseId: string, { what, on: was }: DatedEvent, { is }: DayCorrection): Promise<void> {
  if (what === "first-contact" || what === "support-started") return correctStepDay(tx, caseId, what, { was, is });
  if (is === null) return;
  if (what === "application-received") return correctReceivedDay(tx, caseId, { was, is });
  if (what === "follow-up-held") return correctHeldDay(tx, caseId, { was, is });
}
