import type { ComplaintSubject, ComplaintTrack } from "./complaint.ts";

/**
 * The track that a complaint runs in, found from plain answers. Somebody who does not know, and names tasks of a decision, is
 * taken to complain about that: so no time to complain is lost. Without a decision there is nothing to reconsider, and the
 * authority answers. A no to see the file is no decision of the case: it is looked at again, and goes to whoever can try it.
 *
 * @param parts how many tasks of decisions it is about
 */
export function foundTrack(subject: ComplaintSubject, parts: number): ComplaintTrack {
  if (subject !== "decision" && subject !== "not-known") return "delivery";
  return parts > 0 ? "decision" : "delivery";
}
