import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import type { Appointment } from "./appointment.ts";
import type { BookingRules } from "./booking-rules.ts";

/** Kollega: somebody who can have an appointment in their calendar. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Bord, man arbejder ved: the authority in a case, or the provider in its order; each has pages of its own. */
export type Desk =
  | { readonly kind: "case"; readonly caseId: string }
  | { readonly kind: "order"; readonly orderId: string };

/** Sagens aftaler, for those who work with the case or deliver in it. */
export interface AppointmentsView {
  readonly desk: Desk;
  readonly record: CaseRecord;
  readonly citizen: Pick<Citizen, "name" | "digital" | "phone" | "protection">;
  /** By when they begin; a provider sees those of its own order alone. */
  readonly appointments: readonly Appointment[];
  readonly colleagues: readonly Colleague[];
  /** What the standard says of keeping appointments. */
  readonly rules: readonly RuleItem[];
  /** What decides how support is booked; nothing for the authority's own appointments. */
  readonly booking: BookingRules;
  /** What is owed in the case; for a provider only what it owes itself. */
  readonly owed: CaseOwed;
  /** ISO moment in UTC. */
  readonly now: string;
  readonly today: LocalDate;
}

/** Hvem man ringer til: whoever can be called about an appointment. */
export interface AppointmentContact {
  readonly name: string;
  /** Null where none is known. */
  readonly phone: string | null;
}

/** Dine aftaler: a case's appointments, for the citizen or somebody whose mandate reaches them. */
export interface MyAppointmentsView {
  readonly record: CaseRecord;
  readonly appointments: readonly Appointment[];
  /** Whom to call about what the authority has made. */
  readonly contact: AppointmentContact;
  /** Whom to call about what a provider has made, by the order, where it has told a phone number. */
  readonly ofOrders: ReadonlyMap<string, AppointmentContact>;
  readonly rules: readonly RuleItem[];
  readonly owed: CaseOwed;
  readonly now: string;
  readonly today: LocalDate;
}

/** Whom to call about an appointment. */
export const contactFor = ({ orderId }: Pick<Appointment, "orderId">, view: MyAppointmentsView): AppointmentContact =>
  (orderId === null ? undefined : view.ofOrders.get(orderId)) ?? view.contact;

/** Aftale på en liste: an appointment with whose it is. */
export interface ListedAppointment {
  readonly appointment: Appointment;
  readonly caseNumber: string;
  /** The citizen's name, or what stands in its place where it is protected. */
  readonly citizen: string;
}

/** Egne aftaler: a week of one's own, and what citizens wait to have answered. */
export interface OwnAppointmentsView {
  readonly monday: LocalDate;
  readonly week: readonly ListedAppointment[];
  readonly waiting: readonly ListedAppointment[];
  readonly now: string;
  readonly today: LocalDate;
}

/** The rules of delivery that are about keeping appointments: whether support is cancelled, told when it is late. */
export const keepingRules: readonly string[] = ["not-cancelled", "lateness-told"];

/** Whether the standard says that support is not cancelled, for an appointment that gives support. */
export const isNotToBeCancelled = (
  { orderId }: Pick<Appointment, "orderId">,
  rules: readonly Pick<RuleItem, "rule">[],
): boolean => orderId !== null && rules.some(({ rule }) => rule === "not-cancelled");
