import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { DayNote, KeptDayNote, NoteWarning } from "./day-note.ts";
import { endsAfter, overlap } from "./note-time.ts";
import type { ToldNote } from "./told-note.ts";

/** Why a note is not kept (yet). */
export type NoteRefusal =
  | "not-found"
  | "unreadable"
  | "order-not-accepted"
  | "no-access"
  | "before-order"
  | "after-end"
  | "in-future"
  | "no-minutes"
  | "no-reason"
  | "empty"
  | "goal-not-there"
  | "no-such-appointment"
  | "alone-without-reason"
  | "goal-missing"
  | "correction-without-reason"
  | "no-such-note"
  | "already-corrected"
  | "written-otherwise"
  | "written-by-another"
  | NoteWarning;

/** Grundlag for et dagsnotat: what a note is judged by. */
export interface NoteGround {
  readonly order: Pick<SupportOrder, "state" | "sentOn">;
  /** Whether the provider was let into the case on the day of the note. */
  readonly hadAccess: boolean;
  /** The last day of support; null where it runs. */
  readonly endedOn: LocalDate | null;
  /** All goals that the order or a plan of the case has had. */
  readonly goals: ReadonlySet<string>;
  /** What the standard says of giving support together with the citizen. */
  readonly together: readonly RuleItem[];
  /** What it says of goals for each task. */
  readonly goalPerTask: readonly RuleItem[];
  /** What it says of support that is called off. */
  readonly notCancelled: readonly RuleItem[];
  /** Notes that stand, of the same writer or in the same case, about the day of the note and the days beside it. */
  readonly others: readonly DayNote[];
  /** The note that it puts right: null where it puts none right, undefined where there is none such. */
  readonly corrected: KeptDayNote | null | undefined;
  /** The order's appointments, by their ids. */
  readonly appointments: ReadonlyMap<string, Appointment>;
  /** The edition of the standard that says so. */
  readonly edition: LocalDate;
  readonly today: LocalDate;
  /** The moment, by our clock. */
  readonly now: string;
}

/** All that keeps a note from being kept, worst first; what the writer has seen and what a device could not know keeps none. */
export function refusalsOf(told: ToldNote, writtenBy: string, ground: NoteGround): readonly NoteRefusal[] {
  const wrong = [
    ...outside(told, ground),
    ...wrongCorrection(told, ground),
    ...unfinished(told, ground),
    ...twiceInGroup(told, ground),
  ];
  return wrong.length > 0 || told.device !== null ? wrong : warned(told, writtenBy, ground);
}

function outside({ happenedOn }: ToldNote, ground: NoteGround): readonly NoteRefusal[] {
  const { endedOn, hadAccess, order, today } = ground;
  if (order.state !== "accepted") return ["order-not-accepted"];
  if (happenedOn > today) return ["in-future"];
  if (happenedOn < order.sentOn) return ["before-order"];
  if (endedOn !== null && happenedOn > endedOn) return ["after-end"];
  return hadAccess ? [] : ["no-access"];
}

function wrongCorrection({ corrects, device, whyCorrected }: ToldNote, { corrected }: NoteGround) {
  if (corrects === null) return [];
  if (!corrected) return ["no-such-note"] as const;
  if (corrected.correctedBy !== null) return ["already-corrected"] as const;
  return isBlank(whyCorrected) && device === null ? (["correction-without-reason"] as const) : [];
}

/** A day of a group has one note of each citizen that stands: where two write at once, the second is told. */
const twiceInGroup = (
  { corrects, groupSessionId, orderId }: ToldNote,
  { others }: NoteGround,
): readonly NoteRefusal[] =>
  groupSessionId !== null &&
  others.some((other) => other.id !== corrects && other.orderId === orderId && other.groupSessionId === groupSessionId)
    ? ["written-by-another"]
    : [];

function unfinished(told: ToldNote, ground: NoteGround): readonly NoteRefusal[] {
  const { given, goals, minutes, note, whyNot } = told;
  return [
    ...(given && minutes === 0 ? (["no-minutes"] as const) : []),
    ...(whyNot !== null && isBlank(whyNot.reason) ? (["no-reason"] as const) : []),
    ...(goals.every(({ goal }) => ground.goals.has(goal)) ? [] : (["goal-not-there"] as const)),
    ...(isKnown(told.appointmentId, ground.appointments) ? [] : (["no-such-appointment"] as const)),
    ...(given && isBlank(note) && goals.length === 0 ? (["empty"] as const) : []),
    ...(told.device === null ? reasonsOwed(told, ground) : []),
  ];
}

const isKnown = (id: string | null, known: ReadonlyMap<string, unknown>): boolean => id === null || known.has(id);

/** What the standard wants a reason for. A device without coverage may not know it: its notes are kept without. */
const reasonsOwed = (told: ToldNote, ground: NoteGround): readonly NoteRefusal[] => [
  ...(isAlone(told, ground) && isBlank(told.whyAlone) ? (["alone-without-reason"] as const) : []),
  ...(hasNoGoal(told, ground) && isBlank(told.whyNoGoal) ? (["goal-missing"] as const) : []),
];

/** Whether support was given without the citizen where the standard says that it is not. */
export const isAlone = (
  { citizenTookPart, given }: Pick<DayNote, "citizenTookPart" | "given">,
  { together }: Pick<NoteGround, "together">,
): boolean => given && !citizenTookPart && together.length > 0;

/** Whether it hangs on no goal where the standard says that support is only given for what has one. */
export const hasNoGoal = (
  { given, goals }: Pick<DayNote, "given" | "goals">,
  { goalPerTask }: Pick<NoteGround, "goalPerTask">,
): boolean => given && goals.length === 0 && goalPerTask.length > 0;

function warned(told: ToldNote, writtenBy: string, { now, others }: NoteGround): readonly NoteRefusal[] {
  const beside = others.filter(({ id }) => id !== told.corrects).filter((other) => overlap(told, other));
  const found = [
    ...(beside.some((other) => other.writtenBy === writtenBy && !isSameGroup(told, other))
      ? (["overlaps-own"] as const)
      : []),
    ...(beside.some((other) => other.writtenBy !== writtenBy && other.orderId === told.orderId)
      ? (["overlaps-citizen"] as const)
      : []),
    ...(endsAfter(told, now) ? (["not-over"] as const) : []),
  ];
  return found.filter((warning) => !told.seen.includes(warning));
}

/** One who leads a group writes a note for each that came. */
const isSameGroup = (one: Pick<ToldNote, "groupSessionId">, { groupSessionId }: DayNote): boolean =>
  groupSessionId !== null && one.groupSessionId === groupSessionId;
