import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseFile } from "./case-event.ts";

/** The case as it stood at the end of a day: what had happened by then, and nothing later. */
export const caseAsOf = (caseFile: CaseFile, day: LocalDate): CaseFile => ({
  ...caseFile,
  events: inDayOrder(caseFile.events).filter(({ on }) => on <= day),
});

/** By day; those of one day in the order they stood in. */
export const inDayOrder = <Dated extends { readonly on: LocalDate }>(dated: readonly Dated[]): readonly Dated[] =>
  dated.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
