import type { LocalDate } from "../../../kernel/local-date.ts";
import type { PlannedSupport } from "../../appointments/domain/planned-support.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { KeptDayNote } from "./day-note.ts";
import type { NoteRules } from "./note-desk.ts";

/** Støtten i en sag: the support of a case as its notes tell it. */
export interface SupportOfCase {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  /** Oldest first, with those that were put right. */
  readonly notes: readonly KeptDayNote[];
  /** What was planned until now, and what of it was cancelled. */
  readonly planned: PlannedSupport;
  /** The ids of notes of support that began later than agreed without the citizen being told. */
  readonly lateUntold: ReadonlySet<string>;
  /** The contact person of each order, by its id. */
  readonly contacts: ReadonlyMap<string, { readonly name: string; readonly phone: string }>;
  /** How much is granted, as the decision says it. */
  readonly granted: readonly string[];
  readonly rules: NoteRules;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}
