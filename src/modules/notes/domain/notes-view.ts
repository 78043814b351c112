import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";

/** Sagen ved et notat: what the pages on which notes are written and put right know of the case. */
export interface CaseForNotes {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** Det, der skal rettes: an entry of the journal, with the one that has put it right where there is one. */
export interface EntryToCorrect extends CaseForNotes {
  readonly entry: JournalEntry;
  /** All that is written in the case, in order. */
  readonly entries: readonly JournalEntry[];
  readonly correctedBy: JournalEntry | undefined;
}
