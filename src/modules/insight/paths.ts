import { casePath, citizenCasePath } from "../cases/paths.ts";
import type { TimelineQuery } from "./domain/timeline-query.ts";

/** The whole timeline of a case; words to find in it are posted to the same place, so that they stand in no address. */
export const timelinePath = (caseId: string): string => `${casePath(caseId)}/tidslinje`;

/** The timeline as a query asks for it, but for the words; the ordinary values are left out of the address. */
export function timelineQueryPath(caseId: string, query: Partial<TimelineQuery>): string {
  const { kind, from, to, page } = query;
  const values = new URLSearchParams({
    ...(kind && { vis: kind }),
    ...(from && { fra: from }),
    ...(to && { til: to }),
    ...(page !== undefined && page !== 1 && { side: page === "all" ? "alle" : String(page) }),
  });
  return values.size === 0 ? timelinePath(caseId) : `${timelinePath(caseId)}?${values}`;
}

/** Where somebody at the citizens' door says that they have seen a moved deadline. */
export const seenMovePath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/set`;
/** The field that names the entry that tells of it. */
export const seenMoveField = "hvad";
