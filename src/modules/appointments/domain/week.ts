import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type Appointment, overAt } from "./appointment.ts";
import type { Colleague } from "./appointments-view.ts";
import { hereAt } from "./clock-time.ts";

/** Aftale i ugen: an appointment as a week shows it, with whose it is. */
export interface WeekVisit
  extends Pick<Appointment, "id" | "caseId" | "staffId" | "kind" | "state" | "startsAt" | "endsAt" | "expectedAt"> {
  readonly orderId: string;
  readonly caseNumber: string;
  /** The citizen's name, or what stands in its place where it is protected. */
  readonly citizen: string;
}

/** Skrevet om en aftale: what a note says of an appointment, as far as a week is about it. */
export interface NotedVisit {
  readonly given: boolean;
  /** `HH:MM` on the clock in Denmark; null where nobody has said. */
  readonly startedAt: string | null;
}

/** Aftalens mærke: how an appointment of a week stands, for whoever plans. */
export type VisitMark =
  | "planned"
  | "late"
  | "to-answer"
  | "held"
  | "late-untold"
  | "no-note"
  | "not-held"
  | "cancelled";

/** What a week is marked by: the notes, what the clock is, whether the standard says that delays are told. */
export interface MarkGround {
  readonly notes: ReadonlyMap<string, NotedVisit>;
  readonly now: string;
  readonly latenessIsTold: boolean;
}

/** How an appointment of a week stands. Support that was given and that nobody has written of lacks a note. */
export function markOf(visit: WeekVisit, ground: MarkGround): VisitMark {
  const { expectedAt, state } = visit;
  const note = ground.notes.get(visit.id);
  if (state === "cancelled" || state === "not-held") return state;
  if (note !== undefined) return markOfNoted(visit, note, ground);
  if (state === "held" || overAt(visit) <= ground.now) return "no-note";
  if (state === "asked-to-move") return "to-answer";
  return expectedAt === null ? "planned" : "late";
}

function markOfNoted(visit: WeekVisit, note: NotedVisit, { latenessIsTold }: MarkGround): VisitMark {
  if (!note.given) return "not-held";
  return latenessIsTold && cameLate(visit, note) ? "late-untold" : "held";
}

/** Whether support began later than agreed and nobody had told the citizen. Past midnight the clock begins anew. */
export const cameLate = (
  { expectedAt, startsAt }: Pick<WeekVisit, "expectedAt" | "startsAt">,
  { startedAt }: Pick<NotedVisit, "startedAt">,
): boolean => {
  if (expectedAt !== null || startedAt === null) return false;
  const later = (minutesOf(startedAt) - minutesOf(hereAt(startsAt).clock) + day) % day;
  return later > 0 && later < day / 2;
};

const day = 24 * 60;
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Aftale i ugen med mærke. */
export interface MarkedVisit extends WeekVisit {
  readonly mark: VisitMark;
  /** The number of the case, where another in the week reads by the same name; null where the name is enough. */
  readonly toldApartBy: string | null;
}

/** En medarbejders uge: one person's appointments, day by day. */
export interface StaffWeek {
  readonly staff: Colleague;
  /** As many as the week shows days, Monday first. */
  readonly days: readonly (readonly MarkedVisit[])[];
}

/** Hold: people of a provider who plan together. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Ids of staff. */
  readonly members: readonly string[];
}

/** Udførerens hold: all of them, and who can be in one. */
export interface TeamsView {
  readonly teams: readonly Team[];
  readonly colleagues: readonly Colleague[];
}

/** Bestilling uden aftaler: an order that runs, with nothing planned in the week. */
export interface IdleOrder {
  readonly orderId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly citizen: string;
}

/** Whose week is asked for: one's own, everybody's, a team's or one colleague's. */
export type WhoseWeek =
  | { readonly kind: "own" | "all" }
  | { readonly kind: "team"; readonly teamId: string }
  | { readonly kind: "person"; readonly staffId: string };

/** Ugen: who has what when, and who has nothing. */
export interface WeekView {
  readonly whose: WhoseWeek;
  /** The days that are shown: the weekend only where something is in it, or today is. */
  readonly days: readonly LocalDate[];
  readonly rows: readonly StaffWeek[];
  readonly idle: readonly IdleOrder[];
  readonly teams: readonly Team[];
  readonly me: string;
  readonly now: string;
  readonly today: LocalDate;
}

/** The days of a week that are shown: the weekend too where something is in it, and on the days of it. */
export function daysShown(
  monday: LocalDate,
  visits: readonly Pick<WeekVisit, "startsAt">[],
  today: LocalDate,
): readonly LocalDate[] {
  const [friday, sunday] = [addDays(monday, 4), addDays(monday, 6)];
  const isWeekend = (day: LocalDate): boolean => day > friday && day <= sunday;
  const count = isWeekend(today) || visits.some(({ startsAt }) => isWeekend(hereAt(startsAt).day)) ? 7 : 5;
  return Array.from({ length: count }, (_, day) => addDays(monday, day));
}

/** Each of the staff with their week; those who have nothing are there too. */
export function weekOf(
  staff: readonly Colleague[],
  days: readonly LocalDate[],
  visits: readonly WeekVisit[],
  ground: MarkGround,
): readonly StaffWeek[] {
  const alike = namesOfSeveral(visits);
  const byStaff = Map.groupBy(visits, ({ staffId }) => staffId);
  return staff.map((one) => {
    const byDay = Map.groupBy(byStaff.get(one.id) ?? [], ({ startsAt }) => hereAt(startsAt).day);
    const marked = (visit: WeekVisit): MarkedVisit => ({
      ...visit,
      mark: markOf(visit, ground),
      toldApartBy: alike.has(visit.citizen) ? visit.caseNumber : null,
    });
    return { staff: one, days: days.map((day) => (byDay.get(day) ?? []).map(marked)) };
  });
}

/** The names that citizens of more than one case read by. */
function namesOfSeveral(visits: readonly WeekVisit[]): ReadonlySet<string> {
  const cases = Map.groupBy(visits, ({ citizen }) => citizen);
  const isOfSeveral = (of: readonly WeekVisit[]) => new Set(of.map(({ caseId }) => caseId)).size > 1;
  return new Set([...cases].flatMap(([name, of]) => (isOfSeveral(of) ? [name] : [])));
}
