import type { LocalDate } from "../../../kernel/local-date.ts";
import type { ComplaintGuidance } from "../../decisions/domain/complaint-guidance.ts";
import type { Complaint } from "./complaint.ts";

/** Klage i kvitteringen: one complaint with what happens now. */
export interface ReceiptComplaint extends Pick<Complaint, "subject" | "track" | "decidedOn" | "wasLate"> {
  readonly number: string;
  /** What can be done about each kind of ground in it; none where it is not about a decision. */
  readonly guidance: readonly ComplaintGuidance[];
  /** The day by which the municipality has looked again; null where none is owed. */
  readonly reconsiderBy: LocalDate | null;
  /** The day by which it is answered, where the municipality has set one for complaints about support; else null. */
  readonly answerBy: LocalDate | null;
  /** The name of the provider that sees it; null where none does. */
  readonly provider: string | null;
}

/** Oplysninger til kvitteringen for en klage. */
export interface ComplaintReceiptFacts
  extends Pick<Complaint, "receivedOn" | "way" | "by" | "words" | "lateReason" | "readBack"> {
  readonly complaints: readonly ReceiptComplaint[];
  readonly papers: readonly string[];
  /** Whether a recording of what was said came with it. */
  readonly hasRecording: boolean;
  /** On paper a yes or no to somebody else's complaint is written on the letter itself. */
  readonly isOnPaper: boolean;
}

/** Oplysninger til svaret på en klage. */
export interface ComplaintAnswerFacts extends Pick<Complaint, "receivedOn" | "subject" | "track" | "words"> {
  readonly number: string;
  readonly answer: string;
  /** The last words where an appeal body is none; empty where it is about how support is given. */
  readonly grounds: readonly string[];
}
