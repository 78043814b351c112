import type { WorkListQuery } from "./domain/work-list.ts";

/** Today's work. */
export const workPath = "/sagsbehandler";
/** Where staff find a case by its number or the citizen's name. */
export const findPath = `${workPath}/find`;
/** Where staff search in notes: sent as a form, so that the words stand in no address. */
export const findNotesPath = `${findPath}/notater`;

/** The cases that a text finds. */
export const findCasesPath = (text: string): string => `${findPath}?${new URLSearchParams({ soeg: text })}`;

/** The work list as a query asks for it; the ordinary values are left out of the address. */
export const workListPath = (query: Partial<WorkListQuery>): string => workPath + asked(query);

/** The whole of the same list as a sheet. */
export const workListFilePath = (query: WorkListQuery): string =>
  `${workPath}/arbejdsliste.csv${asked({ ...query, page: 1 })}`;

function asked(query: Partial<WorkListQuery>): string {
  const { scope, urgency, search, page } = query;
  const values = new URLSearchParams({
    ...(scope !== undefined && { hvem: scope }),
    ...(urgency !== undefined && urgency !== "alle" && { frist: urgency }),
    ...(search !== undefined && search !== "" && { soeg: search }),
    ...(page !== undefined && page > 1 && { side: String(page) }),
  });
  return values.size === 0 ? "" : `?${values}`;
}
