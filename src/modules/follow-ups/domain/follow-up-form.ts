import type { Calendar } from "../../../kernel/calendar.ts";
import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { FollowUpItem } from "../../standards/domain/guidance-items.ts";
import {
  type AgreedChange,
  allReached,
  type FollowedGoal,
  type FollowUpContent,
  type FollowUpOutcome,
  goesOn,
  meetings,
  outcomes,
} from "./follow-up.ts";
import { type GoalToFollow, readFollowedGoals } from "./followed-goals-form.ts";
import { latestNext } from "./next-follow-up.ts";
import { readStatusMeeting } from "./status-meeting-form.ts";

/** The fields of a follow-up's form. */
export const followUpFields = {
  heldOn: "holdt",
  meeting: "moede",
  citizensWords: "borgerens-ord",
  useOfSupport: "brug",
  notes: "noter",
  outcome: "udfald",
  change: "aendring",
  changeFrom: "aendring-fra",
  nextOn: "naeste",
  departure: "senere-fordi",
  goesOnBecause: "fortsaetter-fordi",
} as const;

/** What a follow-up is written under. */
export interface FollowUpTerms {
  /** The goals of the plan, as they read. */
  readonly goals: readonly GoalToFollow[];
  /** What the standard and the law say of follow-ups in this case. */
  readonly rules: readonly FollowUpItem[];
  readonly calendar: Calendar;
  readonly today: LocalDate;
  /** The first day that support was given; null before it has started. */
  readonly startedOn: LocalDate | null;
}

/** Reads a follow-up that was held. A next day later than the standard's is a departure: it is kept with its reason. */
export function readFollowUp(
  fields: Fields,
  dayIn: (field: string) => TypedDay,
  terms: FollowUpTerms,
): Outcome<FollowUpContent, readonly FieldProblem[]> {
  const heldOn = dayIn(followUpFields.heldOn);
  const meeting = meetings.find((one) => one === textOf(fields, followUpFields.meeting));
  const outcome = outcomes.find((one) => one === textOf(fields, followUpFields.outcome));
  const notes = textOf(fields, followUpFields.notes);
  const goals = readFollowedGoals(fields, terms.goals);
  const met = readStatusMeeting(fields, terms.rules, meeting);
  const change = readChange(fields, dayIn, outcome, heldOn);
  const next = readNext(fields, dayIn, terms, heldOn, outcome !== undefined && goesOn(outcome));
  const problems = [
    ...heldOnProblem(heldOn, terms),
    ...(meeting ? [] : [problem(followUpFields.meeting, "Vælg, hvordan I holdt opfølgningen.")]),
    ...met.problems,
    ...goals.problems,
    ...(notes === "" ? [problem(followUpFields.notes, "Skriv, hvad I nåede frem til.")] : []),
    ...(outcome ? [] : [problem(followUpFields.outcome, "Vælg, hvad opfølgningen fører til.")]),
    ...(outcome ? goesOnProblem(fields, terms, goals.followed, outcome) : []),
    ...change.problems,
    ...next.problems,
  ];
  if (problems.length > 0 || !meeting || !outcome || heldOn === "blank" || heldOn === "unreadable")
    return refused(problems);
  return accepted({
    heldOn,
    meeting,
    citizensWords: textOf(fields, followUpFields.citizensWords),
    useOfSupport: textOf(fields, followUpFields.useOfSupport),
    ...met.held,
    notes,
    goals: goals.followed,
    outcome,
    change: change.agreed,
    nextOn: next.on,
    departure: next.departure,
    goesOnBecause: allReached(goals.followed) && goesOn(outcome) ? textOf(fields, followUpFields.goesOnBecause) : "",
  });
}

/** Where the standard says that support ends with its goals, support that goes on beyond them needs its reason. */
function goesOnProblem(
  fields: Fields,
  { rules }: FollowUpTerms,
  goals: readonly FollowedGoal[],
  outcome: FollowUpOutcome,
): readonly FieldProblem[] {
  const rule = endsWithGoals(rules);
  if (!rule || !allReached(goals) || !goesOn(outcome) || textOf(fields, followUpFields.goesOnBecause) !== "") return [];
  return [
    problem(
      followUpFields.goesOnBecause,
      `Alle mål er nået. Så slutter støtten, siger ${rule.id}. Skriv, hvorfor den fortsætter.`,
    ),
  ];
}

/** The clause that says that support ends when its goals are reached; undefined where none does. */
export const endsWithGoals = (rules: readonly FollowUpItem[]): FollowUpItem | undefined =>
  rules.find(({ rule }) => rule === "ends-when-goals-reached");

const problem = (field: string, message: string): FieldProblem => ({ field, message });

function heldOnProblem(heldOn: TypedDay, { startedOn, today }: FollowUpTerms): readonly FieldProblem[] {
  if (heldOn === "blank") return [problem(followUpFields.heldOn, "Skriv, hvornår I holdt opfølgningen.")];
  if (heldOn === "unreadable") return [problem(followUpFields.heldOn, "Skriv datoen som dag, måned og år.")];
  if (startedOn !== null && heldOn < startedOn)
    return [
      problem(followUpFields.heldOn, `Støtten begyndte ${formatDay(startedOn)}. Opfølgningen kan ikke ligge før.`),
    ];
  return heldOn > today ? [problem(followUpFields.heldOn, "Opfølgningen kan ikke være holdt efter i dag.")] : [];
}

interface ReadChange {
  readonly agreed: AgreedChange | null;
  readonly problems: readonly FieldProblem[];
}

/** What is adjusted is asked for where the support is adjusted: the citizen gets a letter about it. */
function readChange(
  fields: Fields,
  dayIn: (field: string) => TypedDay,
  outcome: FollowUpOutcome | undefined,
  heldOn: TypedDay,
): ReadChange {
  if (outcome !== "adjust") return { agreed: null, problems: [] };
  const what = textOf(fields, followUpFields.change);
  const from = dayIn(followUpFields.changeFrom);
  const day = changeDayProblem(from, heldOn);
  const problems = [
    ...(what === "" ? [problem(followUpFields.change, "Skriv, hvad I har aftalt at ændre.")] : []),
    ...(day === null ? [] : [problem(followUpFields.changeFrom, day)]),
  ];
  if (problems.length > 0 || from === "blank" || from === "unreadable") return { agreed: null, problems };
  return { agreed: { what, from }, problems };
}

function changeDayProblem(from: TypedDay, heldOn: TypedDay): string | null {
  if (from === "blank") return "Skriv, hvornår ændringen begynder.";
  if (from === "unreadable") return "Skriv ændringens dag som dag, måned og år.";
  if (heldOn === "blank" || heldOn === "unreadable") return null;
  return from < heldOn ? "Ændringen kan ikke begynde, før I har aftalt den." : null;
}

interface ReadNext {
  readonly on: LocalDate | null;
  readonly departure: string;
  readonly problems: readonly FieldProblem[];
}

/** The next day is asked for where the support goes on. */
function readNext(
  fields: Fields,
  dayIn: (field: string) => TypedDay,
  terms: FollowUpTerms,
  heldOn: TypedDay,
  isNeeded: boolean,
): ReadNext {
  const none = { on: null, departure: "", problems: [] };
  const on = dayIn(followUpFields.nextOn);
  if (!isNeeded) return none;
  if (on === "blank")
    return { ...none, problems: [problem(followUpFields.nextOn, "Skriv, hvornår I følger op næste gang.")] };
  if (on === "unreadable")
    return { ...none, problems: [problem(followUpFields.nextOn, "Skriv næste dag som dag, måned og år.")] };
  if (heldOn === "blank" || heldOn === "unreadable") return { ...none, on };
  if (on <= heldOn)
    return {
      ...none,
      problems: [problem(followUpFields.nextOn, "Næste opfølgning skal ligge efter den, I har holdt.")],
    };
  const latest = latestNext(terms.rules, terms.calendar, heldOn);
  if (latest === null || on <= latest.on) return { ...none, on };
  const departure = textOf(fields, followUpFields.departure);
  const problems =
    departure === ""
      ? [problem(followUpFields.departure, `Dagen ligger senere, end ${latest.rule.id} siger. Skriv hvorfor.`)]
      : [];
  return { on, departure, problems };
}
