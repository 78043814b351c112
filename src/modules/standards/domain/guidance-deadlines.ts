import type { Calendar } from "../../../kernel/calendar.ts";
import { deadline } from "../../../kernel/deadline.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Applies, FactName, KnownFacts, Test } from "./applies.ts";
import type { DeadlineItem } from "./guidance-items.ts";

/** A deadline made ready: all but its days. */
export interface PreparedDeadline {
  readonly item: DeadlineItem;
  readonly test: Test;
  /** The item as it is while facts are missing. */
  readonly asking: (missing: readonly FactName[]) => DeadlineItem;
  /** True where it stands in for clauses: left out as soon as one of them certainly applies. */
  readonly isFallback: boolean;
  /** True where it is counted from the application; the others wait for an event that has not happened. */
  readonly fromApplication: boolean;
}

/** The deadlines that apply. Those of one kind stand together, fallbacks last. */
export function pickDeadlines(
  prepared: readonly PreparedDeadline[],
  calendar: Calendar,
  known: KnownFacts,
): readonly DeadlineItem[] {
  const picked: DeadlineItem[] = [];
  let covered: string | undefined;
  for (const entry of prepared) {
    const { item, test } = entry;
    const answer = entry.isFallback && covered === item.what ? false : test(known);
    if (answer === false) continue;
    picked.push(withDays(entry, calendar, known, answer));
    if (answer === true && item.outcome.length === 0) covered = item.what;
  }
  return picked;
}

function withDays(
  { item, asking, fromApplication }: PreparedDeadline,
  calendar: Calendar,
  known: KnownFacts,
  answer: Exclude<Applies, false>,
): DeadlineItem {
  const undated = answer === true ? item : asking(answer);
  return fromApplication ? countedFrom(undated, calendar, known.facts.applicationReceivedOn) : undated;
}

function countedFrom(item: DeadlineItem, calendar: Calendar, receivedOn: LocalDate): DeadlineItem {
  if (item.length === null) return { ...item, countedFrom: receivedOn };
  const { due, actBy } = deadline(calendar, { from: receivedOn, length: item.length, owedBy: item.owedBy });
  return { ...item, countedFrom: receivedOn, due, actBy };
}
