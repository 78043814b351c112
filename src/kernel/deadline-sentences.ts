import { formatDay, formatLength } from "./danish-day.ts";
import type { DeadlineExplanation, SkippedDay } from "./deadline.ts";

/** Why a deadline falls on its day, in short Danish sentences: the start, the count, and each day that was passed over. */
export function deadlineSentences(explanation: DeadlineExplanation): readonly string[] {
  return [...start(explanation), ...count(explanation), ...moved(explanation), ...steppedBack(explanation)];
}

function start({ countedFrom }: DeadlineExplanation): readonly string[] {
  if (countedFrom === null) return [];
  return [`Fristen regnes fra ${formatDay(countedFrom)}. Den dag tæller ikke med.`];
}

function count({ length, endsOn, notCounted }: DeadlineExplanation): readonly string[] {
  if (length === null) return [`Dagen er fastsat til ${formatDay(endsOn)}.`];
  const end = `${formatLength(length)} derefter er ${formatDay(endsOn)}.`;
  if (notCounted.length === 0) return [end];
  return [end, ...notCountedSentences(notCounted)];
}

/** Two days a sentence: a longer row is hard to read. */
function notCountedSentences(days: DeadlineExplanation["notCounted"]): readonly string[] {
  const pairs = Array.from({ length: Math.ceil(days.length / 2) }, (_, at) => days.slice(2 * at, 2 * at + 2));
  return pairs.map((pair, at) =>
    at === 0
      ? `Disse dage er ikke arbejdsdage og tæller ikke med: ${named(pair)}.`
      : `Heller ikke ${named(pair)} tæller med.`,
  );
}

function moved({ movedOver, due }: DeadlineExplanation): readonly string[] {
  if (movedOver.length === 0) return [];
  return [`Fristen kan ikke slutte på ${named(movedOver)}. Derfor flytter den til ${formatDay(due)}.`];
}

function steppedBack({ steppedBackOver, actBy }: DeadlineExplanation): readonly string[] {
  if (steppedBackOver.length === 0) return [];
  return [
    `Fristen flytter ikke, selv om den slutter på en dag, der ikke er en arbejdsdag: ${named(steppedBackOver)}.`,
    `Den sidste arbejdsdag inden fristen er ${formatDay(actBy)}.`,
  ];
}

/** `torsdag den 24. december 2026 (juleaftensdag) og søndag den 27. december 2026`: a plain weekend day needs no reason beside it. */
function named(days: readonly SkippedDay[]): string {
  const names = days.map(({ day, because }) => {
    const written = formatDay(day);
    return written.startsWith(because) ? written : `${written} (${because})`;
  });
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} og ${last}` : last;
}
