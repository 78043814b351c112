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

/** Grants that follow each other, and the day that support started. */
interface Grants {
  readonly grants: readonly Decision[];
  readonly startedOn: LocalDate | undefined;
}

/**
 * The day from which the law's cap counts for one of a run's grants: its own first day, or, where it only changes support that
 * runs, the first day of that support.
 *
 * Law: serviceloven § 82 b, stk. 1.
 */
export function cappedFrom({ grants, startedOn }: Grants, index: number): LocalDate {
  const grant = grants[index];
  if (grant === undefined) throw new RangeError("the run has no such grant");
  const own = grantStart(grant, index === 0 ? startedOn : undefined);
  if (index === 0 || grant.event.changes === undefined) return own;
  const first = cappedFrom({ grants, startedOn }, index - 1);
  return first < own ? first : own;
}

/** The last day of a run: its latest grant's period's, or the law's where all its grounds are capped. Undefined where it has no end. */
export function lastDayOf(book: Rulebook, run: Grants): LocalDate | undefined {
  const grant = run.grants.at(-1);
  if (grant === undefined) return undefined;
  const capped = cappedBases(book, grant);
  const start = cappedFrom(run, run.grants.length - 1);
  const caps = capped.flatMap(({ cap }) => (cap === null ? [] : [addLength(book.calendar, start, cap.length)]));
  return earliest([grant.event.period?.to, ...(capped.length === grant.bases.length ? caps : [])]);
}
