import { addLength } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Decision } from "./decisions.ts";
import { earliest } from "./owed.ts";
import type { Rulebook } from "./rulebook.ts";

/** The grounds of a grant that the law caps (serviceloven § 82 b: six months). */
export const cappedBases = (book: Rulebook, { bases }: Decision): readonly Law["legalBases"][number][] =>
  book.law.legalBases.filter(({ basis, cap }) => cap !== null && bases.includes(basis));

/** The day that a grant counts from: its period's first day, else the start of support, else the decision. */
export const grantStart = ({ event, on }: Decision, startedOn: LocalDate | undefined): LocalDate =>
  event.period?.from ?? startedOn ?? on;

/** The last day of a grant: its period's, or the law's where all its grounds are capped. Undefined where it has no end. */
export function lastDayOf(book: Rulebook, grant: Decision, startedOn: LocalDate | undefined): LocalDate | undefined {
  const capped = cappedBases(book, grant);
  const start = grantStart(grant, startedOn);
  const caps = capped.flatMap(({ cap }) => (cap === null ? [] : [addLength(book.calendar, start, cap.length)]));
  return earliest([grant.event.period?.to, ...(capped.length === grant.bases.length ? caps : [])]);
}
