import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Protection } from "../../people/domain/protection.ts";
import type { SupportMethod } from "../../standards/domain/law.ts";
import type { SaidByStandard } from "./groups-view.ts";
import type { MethodPhase } from "./method-phase.ts";

/** Forløb efter en metode: what is shown of a course by phases. */
export interface CourseShown {
  readonly method: SupportMethod;
  /** Those that hold, in their order. */
  readonly phases: readonly MethodPhase[];
  /** What the standard says of the method, and of how it is followed up. */
  readonly rules: readonly SaidByStandard[];
  /** The municipality's own months of a phase; null where it has set none. */
  readonly ownMonths: number | null;
}

/** Forløbets side hos udføreren: the course of an order. */
export interface PhasesView {
  readonly orderId: string;
  readonly record: CaseRecord;
  readonly citizen: { readonly name: string; readonly protection: Protection | null };
  /** Whether the support was granted as such a course. */
  readonly isGranted: boolean;
  readonly course: CourseShown;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}
