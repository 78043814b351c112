import type { WorkListQuery } from "./domain/work-list.ts";

/** Today's work. */
export const workPath = "/sagsbehandler";
/** Where staff find cases and notes; what is sought is posted to the same place. */
export const findPath = `${workPath}/find`;
/** The work list as a query asks for it; the ordinary values are left out of the address. */
export const workListPath = (query: Partial<WorkListQuery>): string => workPath + asked(query);

/** The whole of the same list as a sheet. */
export const workListFilePath = (query: WorkListQuery): string =>
  `${workPath}/arbejdsliste.csv${asked({ ...query, page: 1 })}`;

function asked(query: Partial<WorkListQuery>): string {
  const { scope, urgency, what, page } = query;
  const values = new URLSearchParams({
    ...(scope !== undefined && { hvem: scope }),
    ...(urgency !== undefined && urgency !== "alle" && { frist: urgency }),
    ...(what !== undefined && what !== null && { hvad: what }),
    ...(page !== undefined && page > 1 && { side: String(page) }),
  });
  return values.size === 0 ? "" : `?${values}`;
}
