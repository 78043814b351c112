import { isBlank } from "../../../kernel/blank-text.ts";
import { calendarFrom } from "../../../kernel/calendar.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { type FieldProblem, textOf } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Appointment, AppointmentContent, AppointmentTime } from "../domain/appointment.ts";
import { bookingFields, readBooking, type TypedFields } from "../domain/booking-form.ts";
import type { BookingRules } from "../domain/booking-rules.ts";
import {
  asksWhy,
  type BookingWarning,
  warningsAbout,
  warningsOfContent,
  warningsRead,
} from "../domain/booking-warning.ts";
import { hereAt } from "../domain/clock-time.ts";
import { daysOf, daysWithoutTheHour, type Repeat, readRepeat, sameHoursOn } from "../domain/repeat-form.ts";
import { busyAt } from "../repository.ts";
import { bookingRulesAt, type CaseAtDesk } from "./appointment-desk.ts";
import { colleaguesAt } from "./colleagues.ts";

/** Why an appointment is not booked (yet): the form is to be mended, or there is something to know first. */
export type BookRefusal =
  | "not-found"
  | "case-closed"
  | { readonly problems: readonly FieldProblem[]; readonly warnings?: readonly BookingWarning[] }
  | { readonly warnings: readonly BookingWarning[] };

/** What is booked: the content with every time that it is booked for, and how it is repeated; null where it is not. */
export interface BookedContent {
  readonly content: AppointmentContent;
  readonly times: readonly AppointmentTime[];
  readonly repeat: Repeat | null;
}

/** Every time that appointments are moved to, and the days of those that the clock keeps where they were. */
interface MovedTimes {
  readonly times: readonly AppointmentTime[];
  readonly keptOn: readonly LocalDate[];
}

/** What was typed of a new appointment, or a series of them, once its warnings have been read. Part of booking. */
export async function readBooked(
  tx: Tx,
  app: App,
  actor: StaffActor,
  at: CaseAtDesk,
  typed: TypedFields,
): Promise<Outcome<BookedContent, BookRefusal>> {
  const rules = await bookingRulesAt(tx, app, actor, at);
  const read = await readForm(tx, app, actor, at, typed, null);
  if (!read.ok) return read;
  const first = hereAt(read.value.startsAt).day;
  const repeat = readRepeat(typed, first, rules.lastDay);
  if (!repeat.ok) return refused({ problems: repeat.refusal });
  const days = repeat.value === null ? [] : daysOf(repeat.value, first);
  const times = repeat.value === null ? [read.value] : days.flatMap((day) => sameHoursOn(day, read.value) ?? []);
  const skipped = daysWithoutTheHour(days, read.value);
  const ofClock = skipped.map((on) => ({ kind: "skipped-hour", on }) as const);
  const toWarn = { typed, content: read.value, times, ofClock, rules, moved: [] };
  const seen = await onceRead(tx, app, actor, at.record, toWarn);
  return seen.ok ? accepted({ content: read.value, times, repeat: repeat.value }) : seen;
}

/**
 * What was typed of an appointment that is changed, once its warnings have been read. Part of moving.
 *
 * @param others the appointments of its series that are moved with it
 * @param timesFor every time that they are moved to, and the days of those that the clock keeps where they were
 */
export async function readChanged(
  tx: Tx,
  app: App,
  actor: StaffActor,
  at: CaseAtDesk,
  typed: TypedFields,
  moved: readonly Appointment[],
  timesFor: (content: AppointmentContent) => MovedTimes,
): Promise<Outcome<AppointmentContent, BookRefusal>> {
  const [first] = moved;
  const read = await readForm(tx, app, actor, at, typed, first ?? null);
  if (!read.ok || isSameTime(first, read.value)) return read;
  const rules = await bookingRulesAt(tx, app, actor, at);
  const { keptOn, times } = timesFor(read.value);
  const ofClock = keptOn.map((on) => ({ kind: "keeps-hours", on }) as const);
  return onceRead(tx, app, actor, at.record, { typed, content: read.value, times, ofClock, rules, moved });
}

async function readForm(
  tx: Tx,
  app: App,
  actor: StaffActor,
  at: CaseAtDesk,
  typed: TypedFields,
  moved: Appointment | null,
): Promise<Outcome<AppointmentContent, BookRefusal>> {
  const colleagues = await colleaguesAt(tx, app, actor, at);
  const able = [...colleagues.map(({ id }) => id), ...(moved === null ? [] : [moved.staffId])];
  const read = readBooking(typed, new Set(able));
  return read.ok ? read : refused({ problems: read.refusal });
}

/** Whether a change leaves time and calendar as they were. */
const isSameTime = (before: Appointment | undefined, { endsAt, staffId, startsAt }: AppointmentContent): boolean =>
  before?.startsAt === startsAt && before.endsAt === endsAt && before.staffId === staffId;

interface ToWarnOf {
  readonly typed: TypedFields;
  readonly content: AppointmentContent;
  readonly times: readonly AppointmentTime[];
  /** What the clock does to days of a series whose hours it skips. */
  readonly ofClock: readonly BookingWarning[];
  readonly rules: BookingRules;
  readonly moved: readonly Appointment[];
}

/** The content, where the form tells that these very warnings have been read, with a reason where one is asked for. */
async function onceRead(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { citizenId }: CaseRecord,
  { content, moved, ofClock, rules, times, typed }: ToWarnOf,
): Promise<Outcome<AppointmentContent, BookRefusal>> {
  const [first, last] = [times[0], times.at(-1)];
  const span = { startsAt: first?.startsAt ?? content.startsAt, endsAt: last?.endsAt ?? content.endsAt };
  const except = moved.map(({ id }) => id);
  const busy = await busyAt(tx, span, { citizenId, staffId: content.staffId, except });
  const calendar = calendarFrom(app.law.calendar, standardOf(app, actor).settings);
  const ground = { busy, calendar, now: app.clock.now(), rules };
  const isAgreed = moved.length > 0 || textOf(typed.fields, bookingFields.agreed) === "ja";
  const warnings = [
    ...warningsOfContent(content, rules, isAgreed),
    ...ofClock,
    ...times.flatMap((time) => warningsAbout(time, ground)),
  ];
  if (warnings.length === 0) return accepted(content);
  if (textOf(typed.fields, bookingFields.warned) !== warningsRead(warnings)) return refused({ warnings });
  if (!warnings.some(asksWhy) || !isBlank(content.allTheSame)) return accepted(content);
  return refused({ warnings, problems: [{ field: bookingFields.allTheSame, message: "Skriv hvorfor." }] });
}
