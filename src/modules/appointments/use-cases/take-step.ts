import { accepted } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { Appointment, AppointmentContent, AppointmentStep } from "../domain/appointment.ts";
import { after } from "../domain/appointment-acts.ts";
import { stepEntry } from "../domain/appointment-entries.ts";
import type { LetterOccasion } from "../domain/appointment-letter-facts.ts";
import type { Desk } from "../domain/appointments-view.ts";
import { saveAppointment } from "../repository.ts";
import { appointmentsAt, type CaseAtDesk, deskForAct } from "./appointment-desk.ts";
import { newStep } from "./new-step.ts";
import { tellCitizen } from "./tell-citizen.ts";

/** An appointment as a page of staff names it. */
export interface AppointmentNamed {
  readonly desk: Desk;
  readonly appointmentId: string;
}

/** An appointment with its case, as it is worked with. */
export interface AppointmentAtDesk extends CaseAtDesk {
  readonly appointment: Appointment;
}

/** The appointment with its case locked, for an act of staff; undefined where there is none for them. */
export async function appointmentForAct(
  tx: Tx,
  actor: StaffActor,
  act: Act,
  { appointmentId, desk }: AppointmentNamed,
): Promise<AppointmentAtDesk | undefined> {
  const at = await deskForAct(tx, actor, act, desk);
  const appointment = at && (await appointmentsAt(tx, at)).find(({ id }) => id === appointmentId);
  return at && appointment && { ...at, appointment };
}

/** What staff do to an appointment, before the step is taken. */
interface StepToTake {
  /** What is booked after it, where that is changed. */
  readonly content?: AppointmentContent;
  /** What a letter tells of; null for what the citizen gets no such letter about. */
  readonly occasion: LetterOccasion | null;
  readonly step: Pick<AppointmentStep, "kind" | "wishedBy" | "how" | "note"> & Partial<AppointmentStep>;
  /** Whether whoever does it wants a letter to be sent. */
  readonly wanted: boolean;
}

/** Takes a step of staff: the letter, the rows, the journal. Part of acts. */
export async function takeStep(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { appointment, record }: AppointmentAtDesk,
  { content, occasion, step, wanted }: StepToTake,
) {
  const { endsAt, startsAt } = content ?? appointment;
  const bare = newStep(app, actor, { ...step, startsAt, endsAt });
  const changed = after(appointment, bare, content);
  const before = occasion === "moved" ? appointment : null;
  const facts = { appointment: changed, before, reason: bare.note, instead: bare.instead, wanted };
  const letterId =
    occasion === null ? bare.letterId : await tellCitizen(tx, app, actor, record, { ...facts, occasion });
  const told = { ...bare, letterId };
  const saved = { ...changed, steps: [...appointment.steps, told] };
  await saveAppointment(tx, saved, { at: told.at, by: actor.id });
  await recordEvents(tx, app, actor, record.id, [stepEntry(appointment, saved, told, app.clock.today())]);
  return accepted("done" as const);
}
