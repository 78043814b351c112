import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";

/**
 * Journalnotat: what is written down of one act (offentlighedsloven §§ 13 and 15): when it happened, a short theme, the
 * text, and the dated event that everything owed is computed from.
 */
export interface NewEntry {
  readonly occurredOn: LocalDate;
  /** A short thematic description, as offentlighedsloven § 15 asks. */
  readonly theme: string;
  readonly text: string;
  readonly event: CaseEvent | null;
  /** What is owed that the entry answers, where it answers one. */
  readonly obligation: ObligationName | null;
  /** The id of the entry that this one puts right. */
  readonly corrects: string | null;
}

/** Journalnotat as it was kept, with who and when. */
export interface JournalEntry extends NewEntry {
  readonly id: string;
  readonly caseId: string;
  /** Place in the municipality's chain, from 1. */
  readonly sequence: number;
  /** ISO moment in UTC. */
  readonly registeredAt: string;
  readonly registeredBy: string;
  readonly registeredAs: string;
}
