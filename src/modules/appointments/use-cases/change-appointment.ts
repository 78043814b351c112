import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { noteCorrected } from "../../departures/use-cases/note-departures.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { answerFields, readReason, type StaffsWords, versionIn } from "../domain/answer-form.ts";
import { type Appointment, type AppointmentContent, unseenCancellation } from "../domain/appointment.ts";
import { type AppointmentRefusal, byForm, mayDo, type StaffAct } from "../domain/appointment-acts.ts";
import { isNotToBeCancelled } from "../domain/appointments-view.ts";
import { bookingFields, type TypedFields, tooLong } from "../domain/booking-form.ts";
import { hereAt } from "../domain/clock-time.ts";
import { readDelay } from "../domain/late-form.ts";
import { laterInSeries, laterSameWeekday, movedAlong } from "../domain/series.ts";
import { saveSeen } from "../repository.ts";
import { appointmentsAt, keepingToday } from "./appointment-desk.ts";
import { type BookRefusal, readChanged } from "./booked-content.ts";
import { type AppointmentAtDesk, type AppointmentNamed, appointmentForAct, takeStep } from "./take-step.ts";
import { citizenOfCase } from "./tell-citizen.ts";

/** Why nothing was done to an appointment. */
export type ChangeRefusal = AppointmentRefusal | BookRefusal;

/**
 * Staff move, cancel or keep an appointment, tell that they are late or whether it was held, or have seen that the citizen
 * cancelled it. A form that was shown before somebody else changed the appointment does nothing.
 *
 * @returns the path of the page to show
 */
export function changeAppointment(
  app: App,
  actor: StaffActor,
  named: AppointmentNamed,
  act: StaffAct,
  typed: TypedFields,
  press: FormPress,
): Promise<Outcome<string, ChangeRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<ChangeRefusal>(tx, app, actor, { ...press, act: `appointment:${act}` }, async () => {
      const found = await appointmentForAct(tx, actor, "appointment:keep", named);
      if (!found) return refused("not-found");
      const may = byForm(found.appointment, versionIn(typed.fields), (one) => mayDo(one, act, app.clock.now()));
      return may.ok ? doing[act](tx, app, actor, found, typed) : may;
    }),
  );
}

type Doing = (
  tx: Tx,
  app: App,
  actor: StaffActor,
  found: AppointmentAtDesk,
  typed: TypedFields,
) => Promise<Outcome<"done", ChangeRefusal>>;

const doing: Readonly<Record<StaffAct, Doing>> = {
  move,
  cancel,
  keep,
  held: (tx, app, actor, found, typed) => mark(tx, app, actor, found, typed, "held"),
  "not-held": (tx, app, actor, found, typed) => mark(tx, app, actor, found, typed, "not-held"),
  seen: markSeen,
  late: tellLate,
};

/** Another time, or other words of the same; of those after it in its series too, where the form says so. */
async function move(tx: Tx, app: App, actor: StaffActor, found: AppointmentAtDesk, typed: TypedFields) {
  const { appointment } = found;
  const rest = await restOf(tx, found, typed, laterSameWeekday);
  const moveRest = (content: AppointmentContent) => movedAlong(appointment, content, rest);
  const times = (content: AppointmentContent) => {
    const [kept, moved] = [true, false].map((keeps) => moveRest(content).filter((one) => one.keepsHours === keeps));
    const keptOn = (kept ?? []).map(({ appointment: one }) => hereAt(one.startsAt).day);
    return { times: [content, ...(moved ?? []).map((one) => one.content)], keptOn };
  };
  const read = await readChanged(tx, app, actor, found, typed, [appointment, ...rest], times);
  if (!read.ok) return read;
  const content = read.value;
  const isMoved = content.startsAt !== appointment.startsAt || content.endsAt !== appointment.endsAt;
  const note = textOf(typed.fields, answerFields.reason);
  const long = tooLong(answerFields.reason, note, 2000);
  if (long.length > 0) return refused({ problems: long });
  return takeStep(tx, app, actor, found, {
    content,
    others: moveRest(content),
    occasion: isMoved ? "moved" : "changed",
    step: { kind: isMoved ? "moved" : "changed", wishedBy: "staff", how: "staff", note },
    wanted: textOf(typed.fields, bookingFields.letter) === "ja",
  });
}

/** Those after it in its series that stand, where the form reaches them. */
async function restOf(
  tx: Tx,
  found: AppointmentAtDesk,
  { fields }: TypedFields,
  which: typeof laterInSeries,
): Promise<readonly Appointment[]> {
  if (textOf(fields, answerFields.reach) !== "efter") return [];
  return which(found.appointment, await appointmentsAt(tx, found));
}

async function cancel(tx: Tx, app: App, actor: StaffActor, found: AppointmentAtDesk, typed: TypedFields) {
  const read = readReason(typed.fields, { blank: "Skriv, hvorfor aftalen er aflyst.", asksInstead: isSupport(found) });
  if (!read.ok) return refused({ problems: read.refusal });
  await noteNotGiven(tx, app, actor, found, read.value);
  const rest = await restOf(tx, found, typed, laterInSeries);
  return takeStep(tx, app, actor, found, {
    others: rest.map((appointment) => ({ appointment })),
    occasion: "cancelled",
    step: { kind: "cancelled", wishedBy: "staff", how: "staff", ...read.value },
    wanted: textOf(typed.fields, bookingFields.letter) === "ja",
  });
}

const isSupport = ({ appointment }: AppointmentAtDesk): boolean => appointment.orderId !== null;

/**
 * Where the standard says that support is not cancelled, one that gives nothing instead departs from it, and is counted once:
 * told again it is the same, and told otherwise it is taken back.
 */
async function noteNotGiven(
  tx: Tx,
  app: App,
  actor: StaffActor,
  found: AppointmentAtDesk,
  words: StaffsWords,
): Promise<void> {
  const { edition, rules } = keepingToday(app, actor, found.record, await citizenOfCase(tx, found.record));
  if (!isNotToBeCancelled(found.appointment, rules)) return;
  const clause = rules.find(({ rule }) => rule === "not-cancelled")?.id ?? null;
  const departed = ({ insteadKind, note, whose }: StaffsWords) =>
    whose !== "citizen" && insteadKind === "nothing" ? [{ clause, reason: note }] : [];
  const { state, steps } = found.appointment;
  const before = state === "not-held" ? steps.findLast(({ kind }) => kind === "not-held") : undefined;
  const put = { before: before ? departed(before) : [], after: departed(words) };
  await noteCorrected(tx, app, actor, found.record.id, edition, put);
}

/** Whoever comes is late: when they come now, and how the citizen was told. The citizen's own page tells it at once. */
async function tellLate(tx: Tx, app: App, actor: StaffActor, found: AppointmentAtDesk, typed: TypedFields) {
  const read = readDelay(typed.fields, found.appointment);
  if (!read.ok) return refused({ problems: read.refusal });
  return takeStep(tx, app, actor, found, {
    occasion: null,
    step: { kind: "late", wishedBy: "staff", how: "staff", note: "", ...read.value },
    wanted: false,
  });
}

/** The wish cannot be met: the appointment stands, and the citizen is told why. */
async function keep(tx: Tx, app: App, actor: StaffActor, found: AppointmentAtDesk, typed: TypedFields) {
  const read = readReason(typed.fields, {
    blank: "Skriv til borgeren, hvorfor tiden ikke kan ændres.",
    asksInstead: false,
  });
  if (!read.ok) return refused({ problems: read.refusal });
  return takeStep(tx, app, actor, found, {
    occasion: "kept",
    step: { kind: "kept", wishedBy: "staff", how: "staff", note: read.value.note },
    wanted: textOf(typed.fields, bookingFields.letter) === "ja",
  });
}

async function mark(
  tx: Tx,
  app: App,
  actor: StaffActor,
  found: AppointmentAtDesk,
  typed: TypedFields,
  kind: "held" | "not-held",
): Promise<Outcome<"done", ChangeRefusal>> {
  const note = textOf(typed.fields, answerFields.reason);
  const read =
    kind === "held"
      ? accepted({ note, instead: "", whose: null, insteadKind: null })
      : readReason(typed.fields, { blank: "Skriv, hvorfor aftalen ikke blev holdt.", asksInstead: isSupport(found) });
  if (!read.ok) return refused({ problems: read.refusal });
  await noteNotGiven(tx, app, actor, found, read.value);
  return takeStep(tx, app, actor, found, {
    occasion: null,
    step: { kind, wishedBy: "staff", how: "staff", ...read.value },
    wanted: false,
  });
}

/** Nothing happens to the appointment: it only waits for nobody any more. */
async function markSeen(tx: Tx, app: App, actor: StaffActor, { appointment }: AppointmentAtDesk) {
  const step = unseenCancellation(appointment);
  if (step) await saveSeen(tx, step.id, { at: app.clock.now(), by: actor.id });
  return accepted("done" as const);
}
