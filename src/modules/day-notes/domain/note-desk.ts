import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import { stands } from "../../appointments/domain/appointment.ts";
import { hereAt } from "../../appointments/domain/clock-time.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { CitizenForProvider } from "../../people/domain/citizen.ts";
import type { Protection } from "../../people/domain/protection.ts";
import type { ActionPlan } from "../../plans/domain/action-plan.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { KeptDayNote } from "./day-note.ts";

/** What a standard says of writing down support: that it is, with whom it is given, by whom, and for which goals. */
export interface NoteRules {
  readonly document: readonly RuleItem[];
  readonly together: readonly RuleItem[];
  readonly staff: readonly RuleItem[];
  readonly goalPerTask: readonly RuleItem[];
  /** That the citizen is told when support is late. */
  readonly latenessTold: readonly RuleItem[];
}

/** Dagsnotater i en bestilling: all that the provider's pages of notes show of an order. */
export interface NoteDesk {
  readonly order: SupportOrder;
  readonly record: CaseRecord;
  readonly citizen: CitizenForProvider;
  readonly protection: Protection | null;
  /** The goals that can be worked with now. */
  readonly goals: readonly string[];
  readonly rules: NoteRules;
  /** The order's appointments. */
  readonly appointments: readonly Appointment[];
  /** The order's notes, oldest first, with those that were put right. */
  readonly notes: readonly KeptDayNote[];
  /** Only what the provider owes. */
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  readonly now: string;
}

/** The goals of an order and of the plan that the citizen has been offered last, each once. */
export function goalsNow(order: Pick<SupportOrder, "goals">, plans: readonly ActionPlan[]): readonly string[] {
  const plan = plans.findLast(({ state }) => state !== "draft" && state !== "declined");
  return [...new Set([...order.goals, ...(plan?.goals.map(({ text }) => text) ?? [])])];
}

/** The appointments of a day that nobody has written a note of, the one nearest to now first. */
export function toWriteOf(
  { appointments, notes, now }: Pick<NoteDesk, "appointments" | "notes" | "now">,
  day: LocalDate,
): readonly Appointment[] {
  const written = new Set(
    notes.filter(({ correctedBy }) => correctedBy === null).map(({ appointmentId }) => appointmentId),
  );
  const distance = ({ startsAt }: Appointment): number =>
    Math.abs(Temporal.Instant.from(startsAt).since(now).total("seconds"));
  return appointments
    .filter((appointment) => hereAt(appointment.startsAt).day === day)
    .filter((appointment) => (stands(appointment) || appointment.state === "held") && !written.has(appointment.id))
    .toSorted((one, other) => distance(one) - distance(other));
}
