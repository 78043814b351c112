import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import type { TimelineLine } from "./timeline.ts";
import { readTimelineKind, type TimelineKind, timelineKinds } from "./timeline-kind.ts";

/** Udsnit af tidslinjen: what of a timeline is asked for. */
export interface TimelineQuery {
  /** Null for every kind. */
  readonly kind: TimelineKind | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Empty for every line. */
  readonly words: string;
  /** Counted from 1; all at once for printing. */
  readonly page: number | "all";
}

/** Lines on one page. */
export const linesOnPage = 40;

/** Reads what an address asks for; what cannot be read asks for nothing. */
export function readTimelineQuery(asked: (name: string) => string | undefined, words = ""): TimelineQuery {
  const page = asked("side") ?? "1";
  return {
    kind: readTimelineKind(asked("vis") ?? "") ?? null,
    from: parseLocalDate(asked("fra") ?? "") ?? null,
    to: parseLocalDate(asked("til") ?? "") ?? null,
    words: words.trim(),
    page: page === "alle" ? "all" : Math.max(1, Number.parseInt(page, 10) || 1),
  };
}

/** Tidslinje, som den vises: the lines of one page, with how many there are of each kind in the same period and with the same words. */
export interface ShownTimeline {
  readonly lines: readonly TimelineLine[];
  /** Of the kind that is shown. */
  readonly total: number;
  /** Of all kinds. */
  readonly all: number;
  readonly counts: ReadonlyMap<TimelineKind, number>;
  readonly page: number;
  readonly pages: number;
}

/** The part of a timeline that is asked for. */
export function shownTimeline(timeline: readonly TimelineLine[], query: TimelineQuery): ShownTimeline {
  const within = timeline.filter((line) => isInPeriod(line, query) && holds(line, query.words));
  const { kind } = query;
  const chosen = kind === null ? within : within.filter(({ kinds }) => kinds.includes(kind));
  const pages = query.page === "all" ? 1 : Math.max(1, Math.ceil(chosen.length / linesOnPage));
  const page = query.page === "all" ? 1 : Math.min(query.page, pages);
  return {
    lines: query.page === "all" ? chosen : chosen.slice((page - 1) * linesOnPage, page * linesOnPage),
    total: chosen.length,
    all: within.length,
    counts: new Map(timelineKinds.map((each) => [each, within.filter(({ kinds }) => kinds.includes(each)).length])),
    page,
    pages,
  };
}

const isInPeriod = ({ on }: TimelineLine, { from, to }: TimelineQuery): boolean =>
  (from === null || on >= from) && (to === null || on <= to);

/** Whether a line holds every word, wherever in it: in its title, its text, its letter, its paper. */
function holds({ title, entries, letters, document }: TimelineLine, words: string): boolean {
  if (words === "") return true;
  const texts = [
    title,
    ...entries.flatMap(({ theme, text }) => [theme, text]),
    ...letters.map((letter) => letter.title),
  ];
  const text = [...texts, document?.title ?? "", document?.note ?? ""].join(" ").toLocaleLowerCase("da");
  return words
    .toLocaleLowerCase("da")
    .split(/\s+/)
    .every((word) => text.includes(word));
}
