import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { newStep } from "../domain/complaint-step.ts";
import { receivedAnew } from "../domain/received-day.ts";
import { moveStep, saveRunning } from "../repository.ts";
import { complaintIn, complaintsIn } from "./complaint-in.ts";
import { keepStep } from "./keep-step.ts";
import { readGround } from "./read-ground.ts";
import { openBeside } from "./split-complaint.ts";

/**
 * Gives a complaint the day on which it came, where another was written down: whether it came in time is judged anew, and the citizen
 * is told, since the receipt names the other day. Its papers stay as they were filed. Part of a larger act: permission and journal are that
 * act's.
 *
 * Law: retssikkerhedsloven § 67; retssikkerhedsbekendtgørelsen §§ 11 and 13.
 *
 * @returns what the journal is told, with the event that moves the day first
 */
export async function correctComplaintDay(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseForActor,
  { complaintId, is, why }: { readonly complaintId: string; readonly is: LocalDate; readonly why: string },
): Promise<readonly ActEntry[]> {
  const before = await complaintIn(tx, record.id, complaintId);
  if (!before) return [];
  const ground = await readGround(tx, app, actor, record);
  const { beside, complaint, dropped } = receivedAnew(before, ground, is);
  await saveRunning(tx, complaint);
  const on = app.clock.today();
  const note = [`Før stod der ${formatDay(before.receivedOn)}.`, turnOf(before, complaint), `Begrundelse: ${why}`];
  const step = newStep("day-corrected", on, { note: note.filter(Boolean).join(" "), was: before.receivedOn });
  const told = await keepStep(tx, app, actor, { record, complaint }, step);
  return [told, ...(await openBeside(tx, app, actor, { record, complaint }, { beside, on, dropped }))];
}

/** What the right day leads to, where it is another thing than before. */
function turnOf(before: Complaint, { hasAppeal, wasLate }: Complaint): string {
  if (before.wasLate === wasLate || !hasAppeal) return "";
  return wasLate
    ? "Klagen kom efter fristen og sendes straks til Ankestyrelsen."
    : "Klagen kom inden fristen. Kommunen ser på afgørelsen igen.";
}

/**
 * Gives the citizen's word that a complaint stands, or the ruling on it, the day on which it came. Part of a larger act: permission and
 * journal are that act's.
 */
export const correctComplaintStepDay = (
  tx: Tx,
  complaintId: string,
  kind: "maintained" | "ruled",
  day: { readonly was: LocalDate; readonly is: LocalDate },
): Promise<void> => moveStep(tx, complaintId, kind, day);

/** The complaints that came with one: those that one receipt is for, itself among them. Part of other acts. */
export async function receivedTogether(tx: Tx, caseId: string, complaintId: string): Promise<readonly Complaint[]> {
  const all = await complaintsIn(tx, caseId);
  const letterId = all.find(({ id }) => id === complaintId)?.letterId ?? null;
  return all.filter((one) => one.id === complaintId || (letterId !== null && one.letterId === letterId));
}
