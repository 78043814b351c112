import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { DeliveryForm } from "../../standards/domain/facts.ts";

/** Faser: before the course, and its three phases. */
export const phaseNumbers = [0, 1, 2, 3] as const;
/** Fasens nummer: 0 before the course as such. */
export type PhaseNumber = (typeof phaseNumbers)[number];

/** Fase i et forløb: where a course by a method is, as people have written it. Never changed; what is written later holds. */
export interface MethodPhase {
  readonly id: string;
  readonly caseId: string;
  readonly orderId: string;
  readonly number: PhaseNumber;
  readonly fromOn: LocalDate;
  /** Null where nobody has said. */
  readonly plannedUntilOn: LocalDate | null;
  /** The day of the next follow-up, agreed with the citizen. */
  readonly followUpOn: LocalDate | null;
  /** What is handed over in the phase, and to whom; empty where nothing is. */
  readonly handedOver: string;
  readonly handedTo: string;
  /** Who wrote it. */
  readonly by: string;
  /** ISO moment in UTC. */
  readonly at: string;
}

/** Whether a form of delivery is a course with phases. */
export const hasPhases = (form: DeliveryForm): boolean => form === "cti";

/** The phases that hold, in their order: of what was written twice of one, the later. */
export function phasesThatHold(written: readonly MethodPhase[]): readonly MethodPhase[] {
  const last = new Map(written.map((phase) => [phase.number, phase]));
  return [...last.values()].toSorted((one, other) => one.number - other.number);
}

/** The day that a phase is proposed to last until: so many months from its first day. */
export const proposedEnd = (from: LocalDate, months: number | null): LocalDate | null =>
  months === null ? null : addMonths(from, months);
