import type { LocalDate } from "../../../kernel/local-date.ts";
import type { SupportMode } from "../../day-notes/domain/day-note.ts";
import { hiddenName } from "../../people/domain/protection.ts";

/** Bestilling, telefonen har med: whom a note can be written about without coverage. No surname, no number, no address. */
export interface CarriedOrder {
  readonly orderId: string;
  readonly name: string;
  readonly goals: readonly string[];
}

/** Besøg, telefonen har med: one of today's. */
export interface CarriedVisit {
  readonly appointmentId: string;
  readonly orderId: string;
  /** On the clock in Denmark: `10.00`. */
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly mode: SupportMode;
}

/** Det, telefonen har med: what a provider's phone may show without coverage, and for which day. */
export interface Carried {
  readonly day: LocalDate;
  /** Whose it is, so that it is seen whose notes one writes. */
  readonly writer: string;
  readonly visits: readonly CarriedVisit[];
  readonly orders: readonly CarriedOrder[];
  /** Whether the standard asks why, where the citizen did not take part, and where there was no goal. */
  readonly asks: { readonly alone: boolean; readonly noGoal: boolean };
}

/** Whose first name is wanted: a citizen with the number of the case. */
interface NamedCitizen {
  readonly name: string;
  readonly isProtected: boolean;
  readonly caseNumber: string;
}

/**
 * First names, so that whoever is visited can be told from the others here and from nobody else: where two are called the same,
 * the first letter of the last name is added; who has a protected name is told by the case's number.
 */
export function namesToCarry(citizens: readonly NamedCitizen[]): readonly string[] {
  const called = citizens.filter(({ isProtected }) => !isProtected).map(({ name }) => firstOf(name));
  return citizens.map(({ caseNumber, isProtected, name }) => {
    if (isProtected) return `${hiddenName} (${caseNumber})`;
    const first = firstOf(name);
    const last = name.split(" ").at(-1) ?? "";
    const isAlone = called.filter((other) => other === first).length === 1;
    return isAlone || last === first ? first : `${first} ${last.slice(0, 1)}.`;
  });
}

const firstOf = (name: string): string => name.split(" ")[0] ?? name;

/** The orders that somebody is most likely to write about: one's own visits' where one has any, else all that run. */
export function ordersToCarry<Order extends { readonly id: string; readonly state: string }>(
  orders: readonly Order[],
  visited: ReadonlySet<string>,
): readonly Order[] {
  const running = orders.filter(({ state }) => state === "accepted");
  const own = running.filter(({ id }) => visited.has(id));
  return own.length > 0 ? own : running;
}
