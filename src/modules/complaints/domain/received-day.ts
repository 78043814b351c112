import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Complaint } from "./complaint.ts";
import { type ComplaintGround, filedAbout } from "./complaint-ground.ts";
import { isUntouched } from "./complaint-stand.ts";

/** Klage på sin rigtige dag: the complaint, what becomes a complaint of its own beside it, and the parts that it is about no more. */
export interface ReceivedAnew {
  readonly complaint: Complaint;
  readonly beside: readonly Complaint[];
  readonly dropped: readonly string[];
}

/**
 * A complaint that came on another day than was written down. While nobody has looked at it, the time to complain is judged by the
 * right day, as if it came now (`filedAbout`); after that, what was done with it stands.
 *
 * Law: retssikkerhedsloven § 67; retssikkerhedsbekendtgørelsen §§ 11 and 13.
 */
export function receivedAnew(complaint: Complaint, { decisions }: ComplaintGround, is: LocalDate): ReceivedAnew {
  const moved = { ...complaint, receivedOn: is };
  const about = decisions.find(({ decision }) => decision.id === complaint.decisionId);
  if (about === undefined || complaint.track !== "decision" || !isUntouched(complaint))
    return { complaint: moved, beside: [], dropped: [] };
  const ids = complaint.parts.map(({ id }) => id);
  const [first, ...rest] = filedAbout(about, ids, is);
  const kept = first.parts.map(({ id }) => id);
  return {
    complaint: { ...moved, ...first },
    beside: rest.map((one) => ({ ...moved, ...one })),
    dropped: ids.filter((id) => !kept.includes(id)),
  };
}
