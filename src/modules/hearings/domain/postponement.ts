import type { Calendar } from "../../../kernel/calendar.ts";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import { givenDay } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";

/** Anmodning om mere tid: the party wants to comment and needs more time for it. Law: forvaltningsloven § 21, stk. 1. */
export interface Postponement {
  readonly id: string;
  readonly askedOn: LocalDate;
  readonly askedAs: "citizen" | "representative" | "staff";
  /** Why, in the party's words; empty where nothing was said: the act asks for no reason. */
  readonly wish: string;
  /** The day the party wants; null where none was named. */
  readonly wishedOn: LocalDate | null;
  /** Null until somebody has answered. */
  readonly decided: DecidedPostponement | null;
}

/** Svar på mere tid: more time was granted until a day, or refused with a reason. */
export interface DecidedPostponement {
  readonly on: LocalDate;
  readonly letterId: string;
  readonly reason: string;
  /** The new day to answer by; null where more time was refused. */
  readonly answerBy: LocalDate | null;
  /** The number in forvaltningsloven § 21, stk. 2; null for a grant, and where the time given was enough to comment in. */
  readonly number: number | null;
}

/** The fields of the forms about more time. */
export const postponementFields = {
  wish: "mere-tid-fordi",
  wishedOn: "mere-tid-til",
  answer: "mere-tid-svar",
  answerBy: "ny-frist",
  number: "afslag-nr",
  reason: "mere-tid-grund",
} as const;

/** Whether somebody waits for a word on more time. */
export const isAwaited = ({ decided }: Postponement): boolean => decided === null;

/** The last day that was granted; null where no more time was. */
export const dayAfter = (postponements: readonly Postponement[]): LocalDate | null =>
  postponements.reduce<LocalDate | null>((day, { decided }) => decided?.answerBy ?? day, null);

/** One week more, as a proposal: or the day that the party wants, where that is later than today. */
export function proposedNewDay(
  calendar: Calendar,
  asked: Pick<Postponement, "wishedOn">,
  { today, answerBy }: { readonly today: LocalDate; readonly answerBy: LocalDate },
): LocalDate {
  const after = answerBy > today ? answerBy : today;
  const wished = asked.wishedOn !== null && asked.wishedOn > after ? asked.wishedOn : null;
  return givenDay(calendar, wished ?? addDays(after, 7), "citizen").due;
}

/** More time as the party asks for it: a reason and a day are welcome, and neither is demanded. */
export function readWish(
  fields: Fields,
  wishedOn: TypedDay,
  today: LocalDate,
): Outcome<Pick<Postponement, "wish" | "wishedOn">, readonly FieldProblem[]> {
  const wish = textOf(fields, postponementFields.wish);
  if (wishedOn === "blank") return accepted({ wish, wishedOn: null });
  const field = postponementFields.wishedOn;
  if (wishedOn === "unreadable")
    return refused([{ field, message: "Skriv dagen som dag, måned og år, for eksempel 24 4 2026." }]);
  if (wishedOn <= today) return refused([{ field, message: "Dagen skal ligge efter i dag." }]);
  return accepted({ wish, wishedOn });
}

/**
 * The answer to a party who wants more time. A new day lies after today and after the one there is; a refusal has a reason,
 * and where the act gives the ground, its number.
 *
 * Law: forvaltningsloven § 21.
 */
export function readDecided(
  fields: Fields,
  day: TypedDay,
  before: { readonly today: LocalDate; readonly answerBy: LocalDate },
  calendar: Calendar,
): Outcome<Pick<DecidedPostponement, "answerBy" | "number" | "reason">, readonly FieldProblem[]> {
  const reason = textOf(fields, postponementFields.reason);
  const chosen = textOf(fields, postponementFields.answer);
  if (chosen === "ja") {
    const problem = newDayProblem(day, before);
    if (problem !== null || day === "blank" || day === "unreadable")
      return refused([{ field: postponementFields.answerBy, message: problem ?? "" }]);
    return accepted({ answerBy: givenDay(calendar, day, "citizen").due, number: null, reason });
  }
  if (chosen !== "nej")
    return refused([{ field: postponementFields.answer, message: "Vælg, om borgeren får mere tid." }]);
  if (reason === "")
    return refused([{ field: postponementFields.reason, message: "Skriv, hvorfor borgeren ikke får mere tid." }]);
  return accepted({ answerBy: null, number: numberIn(textOf(fields, postponementFields.number)), reason });
}

const numberIn = (typed: string): number | null => (/^[123]$/.test(typed) ? Number(typed) : null);

function newDayProblem(
  day: TypedDay,
  { today, answerBy }: { readonly today: LocalDate; readonly answerBy: LocalDate },
): string | null {
  if (day === "blank") return "Skriv den nye dag.";
  if (day === "unreadable") return "Skriv dagen som dag, måned og år, for eksempel 24 4 2026.";
  if (day <= today) return "Dagen skal ligge efter i dag.";
  return day <= answerBy ? "Den nye dag skal ligge efter den, borgeren har nu." : null;
}
