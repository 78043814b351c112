import type { WorkListQuery } from "./domain/work-list.ts";

/** Today's work. */
export const workPath = "/sagsbehandler";
/** Where staff find a case by its number or the citizen's name. */
export const findPath = `${workPath}/find`;
/** Where staff search in notes: sent as a form, so that the words stand in no address. */
export const findNotesPath = `${findPath}/notater`;

/** The work list as a query asks for it; the ordinary values are left out of the address. */
export function workListPath(query: Partial<WorkListQuery>): string {
  const { scope, urgency, search, page } = query;
  const asked = new URLSearchParams({
    ...(scope !== undefined && { hvem: scope }),
    ...(urgency !== undefined && urgency !== "alle" && { frist: urgency }),
    ...(search !== undefined && search !== "" && { soeg: search }),
    ...(page !== undefined && page > 1 && { side: String(page) }),
  });
  return asked.size === 0 ? workPath : `${workPath}?${asked}`;
}
