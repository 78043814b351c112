import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Remark } from "../../remarks/domain/remark.ts";
import type { CaseStep } from "./case-steps.ts";
import type { CaseSurroundings } from "./case-surroundings.ts";
import type { MovedDeadline } from "./moved-deadline.ts";
import type { TimelineLine } from "./timeline.ts";

/** Sagens side: all that one sees of a case, as it stands or as it stood on a day. */
export interface CasePageFacts extends CaseSurroundings {
  readonly record: CaseRecord;
  readonly status: string;
  readonly steps: readonly CaseStep[];
  /** What had happened by the day, oldest first. */
  readonly events: readonly CaseEvent[];
  /** Newest first; empty for the citizen, who is told in other words. */
  readonly timeline: readonly TimelineLine[];
  readonly letters: readonly Letter[];
  /** What the citizen says is wrong, oldest first; empty for the citizen, who has a page for it. */
  readonly remarks: readonly Remark[];
  /** To come, and those that somebody is to answer or see; none on an earlier day. */
  readonly appointments: readonly Appointment[];
  /** Complaints that are open; none for somebody whom that part of the case is not open to. */
  readonly complaints: readonly Complaint[];
  readonly owed: CaseOwed;
  /** Whether a follow-up comes that the citizen is asked to prepare and has not. */
  readonly followUpAsked: boolean;
  /** Deadlines that have moved and that the reader has not seen; for staff none. */
  readonly moves: readonly MovedDeadline[];
  /** The day it is shown as of. */
  readonly day: LocalDate;
  readonly today: LocalDate;
  /** ISO moment in UTC. */
  readonly now: string;
}
