import type { WorkListQuery } from "./domain/work-list.ts";

/** Today's work. */
export const workPath = "/sagsbehandler";
/** Where staff find cases and notes; what is sought is posted to the same place. */
export const findPath = `${workPath}/find`;
/** Where cases that are ticked on the list are handed on; chosen first, then posted below it. */
export const handOverPath = `${workPath}/overdrag`;
/** Where the chosen cases are handed on. */
export const handedOverPath = `${handOverPath}/giv`;
/** Where somebody says that they have seen a case that they were handed. */
export const seenPath = `${handOverPath}/set`;

/** Where choices of cases are saved; a new one is posted to the same place. */
export const savedFiltersPath = `${workPath}/valg`;
/** Where a choice that somebody has come from is saved. */
export const saveChoicePath = (choice: Partial<WorkListQuery>): string => savedFiltersPath + asked(choice);
/** Where one saved choice is changed. */
export const savedFilterPath = (id: string): string => `${savedFiltersPath}/${id}`;
/** Where it is deleted. */
export const savedFilterDeletePath = (id: string): string => `${savedFilterPath(id)}/slet`;
/** Where single keys are switched on and off. */
export const keysPath = `${workPath}/taster`;

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
