import type { LocalDate } from "../../../kernel/local-date.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { Applicant } from "../../standards/domain/facts.ts";
import type { Guidance, RouteItem } from "../../standards/domain/guidance-items.ts";
import type { AppliedTaskName } from "./applied-task.ts";

/** Opgave i kvitteringen: what help was applied for, with what the citizen wrote or said of it. */
export interface ReceiptTask {
  readonly task: AppliedTaskName;
  readonly citizensWords: string;
}

/** Oplysninger til kvitteringen: all that the receipt for an application is made from. */
export interface ReceiptLetterFacts {
  readonly receivedOn: LocalDate;
  readonly appliedBy: Applicant;
  readonly tasks: readonly ReceiptTask[];
  /** Which unit has the case, and which clause says so. */
  readonly route: Pick<RouteItem, "name" | "sources" | "ownSetting">;
  /** When an answer is due; `due: null` where no number is known. */
  readonly decision: LetterDeadline;
  /** What the municipality still needs from the citizen; empty where it needs nothing. */
  readonly needed: readonly string[];
  readonly guidance: Pick<Guidance, "letter" | "duties">;
}

/** Oplysninger til underretningen: the written notice that the processing time will not be kept. */
export interface DelayNoticeFacts {
  readonly applicationReceivedOn: LocalDate;
  /** The day that will not be kept. */
  readonly decision: LetterDeadline;
  /** When the decision is expected instead. */
  readonly expectedOn: LocalDate;
  /** Why it takes longer, in the caseworker's words. */
  readonly reason: string;
  readonly guidance: Pick<Guidance, "letter" | "deadlines">;
}
