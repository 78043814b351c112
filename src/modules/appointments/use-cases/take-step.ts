import { accepted } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { Appointment, AppointmentContent, AppointmentStep } from "../domain/appointment.ts";
import { after } from "../domain/appointment-acts.ts";
import { stepEntry, withThoseAfter } from "../domain/appointment-entries.ts";
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
  /** Those after it in its series that the same is done to, each with what is booked after it where that is changed. */
  readonly others?: readonly { readonly appointment: Appointment; readonly content?: AppointmentContent }[];
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
  { content, occasion, others = [], step, wanted }: StepToTake,
) {
  const all = [{ appointment, ...(content && { content }) }, ...others].map((one) => stepped(app, actor, one, step));
  const [first] = all;
  if (!first) throw new RangeError("a step is taken of an appointment");
  const before = occasion === "moved" ? appointment : null;
  const days = others.length === 0 ? [] : all.map(({ changed }) => changed);
  const facts = {
    appointment: first.changed,
    before,
    reason: first.bare.note,
    instead: first.bare.instead,
    days,
    wanted,
  };
  const letterId =
    occasion === null ? first.bare.letterId : await tellCitizen(tx, app, actor, record, { ...facts, occasion });
  for (const { bare, changed, was } of all) {
    const saved = { ...changed, steps: [...was.steps, { ...bare, letterId }] };
    await saveAppointment(tx, saved, { at: bare.at, by: actor.id });
  }
  const entry = stepEntry(appointment, first.changed, { ...first.bare, letterId }, app.clock.today());
  const rest = all.slice(1).map(({ changed }) => changed);
  await recordEvents(tx, app, actor, record.id, [withThoseAfter(entry, rest)]);
  return accepted("done" as const);
}

function stepped(
  app: App,
  actor: StaffActor,
  { appointment, content }: NonNullable<StepToTake["others"]>[number],
  step: StepToTake["step"],
) {
  const { endsAt, startsAt } = content ?? appointment;
  const bare = newStep(app, actor, { ...step, startsAt, endsAt });
  return { bare, changed: after(appointment, bare, content), was: appointment };
}
