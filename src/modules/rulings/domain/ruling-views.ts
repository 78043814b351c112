import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { ParkedRuling } from "./parked-ruling.ts";
import type { RuledPart, Ruling } from "./ruling.ts";
import type { TaskToRule } from "./ruling-form.ts";
import type { ToldRuling } from "./told-ruling.ts";

interface AtCase {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** What the form for a ruling is shown with. */
export interface RulingFormView extends AtCase {
  readonly complaint: Complaint;
  readonly tasks: readonly TaskToRule[];
  /** Earlier rulings on the same complaint. */
  readonly earlier: readonly Ruling[];
  /** Whether somebody has written down that the papers were sent. */
  readonly wasSent: boolean;
  /** The ruling that was put aside and is being given its case; null where the paper comes with the form. */
  readonly parked: ParkedRuling | null;
  /** Those that wait for a case. */
  readonly waiting: readonly ParkedRuling[];
}

/** What the page of a ruling is shown with. */
export interface RulingView extends AtCase {
  readonly ruling: Ruling;
  readonly complaint: Complaint;
  readonly told: readonly ToldRuling[];
  /** What is told of the tasks that it does not decide on; null where it decides on all. */
  readonly leftOut: string | null;
  /** The tasks whose decision was annulled with nothing to follow, while support is still given for them. */
  readonly runsUndecided: readonly RuledPart[];
  readonly mayClarify: boolean;
}

/** A ruling as it is told beside something else. */
export interface RulingInShort {
  readonly ruling: Ruling;
  /** What is told of the tasks that no ruling on the complaint decides on; null on all but the newest, and where there are none. */
  readonly leftOut: string | null;
  readonly told: readonly ToldRuling[];
}
