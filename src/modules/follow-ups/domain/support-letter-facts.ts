import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { AppointmentTime } from "../../appointments/domain/appointment.ts";
import type { LetterItem } from "../../standards/domain/guidance-items.ts";
import type { FollowUpTalk } from "./follow-up-letter-facts.ts";
import type { EndReason } from "./support-end.ts";

interface SupportLetterFacts {
  /** The tasks that support was granted for. */
  readonly tasks: readonly AppliedTaskName[];
  /** What the standard and the law want such a letter to hold. */
  readonly clauses: readonly LetterItem[];
}

/** Oplysninger til brevet om ophør: the end of support as its letter tells it. */
export interface EndLetterFacts extends SupportLetterFacts {
  readonly endedOn: LocalDate;
  readonly why: EndReason;
  readonly said: string;
  /** The appointments after the last day, which are cancelled with it. */
  readonly cancelled: readonly AppointmentTime[];
}

/** Oplysninger til brevet om ændring: an agreed adjustment as its letter tells it. */
export interface ChangeLetterFacts extends SupportLetterFacts {
  /** The day it was agreed. */
  readonly agreedOn: LocalDate;
  /** The follow-up at which it was agreed, which then has no letter of its own; null where there was none. */
  readonly followUp: FollowUpTalk | null;
  readonly from: LocalDate;
  /** What is changed, in words that the citizen can read. */
  readonly change: string;
  /** The next follow-up; null where none is agreed. */
  readonly nextOn: LocalDate | null;
}
