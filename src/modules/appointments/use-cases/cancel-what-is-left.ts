import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor, SystemActor } from "../../people/domain/actor.ts";
import type { Appointment } from "../domain/appointment.ts";
import { after } from "../domain/appointment-acts.ts";
import { leftOverEntry } from "../domain/appointment-entries.ts";
import { appointmentsToCome, saveAppointment } from "../repository.ts";
import { newStep } from "./new-step.ts";

/** What is cancelled because nobody can come to it any more. */
export interface LeftOver {
  /** The last day on which one can still meet; null where there is none left. */
  readonly lastDay: LocalDate | null;
  /** Why, in words that the citizen and the provider can read. */
  readonly reason: string;
  /** The provider's appointments alone: whoever decides may still meet the citizen after the support. */
  readonly which: "support" | "all";
  /** Only what was booked before that moment: what was booked since was booked on purpose. */
  readonly bookedBefore?: string;
}

/** What was cancelled, oldest first, and the entry that tells of it; none where nothing was. */
export interface CancelledLeftOver {
  readonly cancelled: readonly Appointment[];
  readonly entries: readonly ActEntry[];
}

/**
 * Cancels what lies after the end of support, a death or a removal, as part of that act: it has its own letter, so that nobody gets
 * one for each appointment. Permission and journal are that act's.
 */
export async function cancelWhatIsLeft(
  tx: Tx,
  app: App,
  actor: Actor | SystemActor,
  caseId: string,
  left: LeftOver,
): Promise<CancelledLeftOver> {
  const toCome = await appointmentsToCome(tx, [caseId], app.clock.now());
  const cancelled = toCome.filter((appointment) => isLeft(appointment, left));
  for (const appointment of cancelled) {
    const { endsAt, startsAt } = appointment;
    const step = newStep(app, actor, {
      ...{ kind: "cancelled", wishedBy: "staff", how: "staff", whose: "other", insteadKind: "nothing" },
      ...{ startsAt, endsAt, note: left.reason },
    });
    await saveAppointment(tx, after(appointment, step), { at: step.at, by: actor.id });
  }
  return {
    cancelled,
    entries: cancelled.length === 0 ? [] : [leftOverEntry(cancelled, left.reason, app.clock.today())],
  };
}

function isLeft({ orderId, startsAt, steps }: Appointment, { bookedBefore, lastDay, which }: LeftOver): boolean {
  if (which === "support" && orderId === null) return false;
  const [booked] = steps;
  if (bookedBefore !== undefined && booked !== undefined && booked.at > bookedBefore) return false;
  return lastDay === null || dayOfMoment(startsAt) > lastDay;
}
