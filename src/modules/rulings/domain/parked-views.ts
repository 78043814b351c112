import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { ParkedRuling } from "./parked-ruling.ts";

/** One ruling that fits no case, with who put it aside and who found its case. */
export interface ParkedView {
  readonly parked: ParkedRuling;
  readonly parkedByName: string;
  /** Empty while it waits. */
  readonly matchedByName: string;
}

/** The complaints of a case that was sought, to choose the one that a ruling is on. */
export interface ComplaintsFound {
  readonly caseId: string;
  readonly number: string;
  readonly complaints: readonly Complaint[];
}
