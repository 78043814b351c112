import { Link } from "../../../ui/link.tsx";
import { timelineKinds, timelineKindsWords } from "../domain/timeline-kind.ts";
import type { ShownTimeline, TimelineQuery } from "../domain/timeline-query.ts";
import { timelineQueryPath } from "../paths.ts";

interface TimelineChoicesProps {
  readonly caseId: string;
  readonly query: Pick<TimelineQuery, "kind" | "from" | "to">;
  readonly shown: Pick<ShownTimeline, "all" | "counts">;
}

/** The kinds of lines that there are, each with how many, as links that keep the period. */
export function TimelineChoices({ caseId, query, shown }: TimelineChoicesProps) {
  const { from, to } = query;
  const kinds = timelineKinds.filter((kind) => (shown.counts.get(kind) ?? 0) > 0 || kind === query.kind);
  return (
    <nav aria-label="Vis i tidslinjen" class="d-print-none">
      <ul class="rn-choices no-max-width">
        <li>
          <Link href={timelineQueryPath(caseId, { from, to })} current={query.kind === null ? "true" : undefined}>
            Alt ({shown.all})
          </Link>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link
              href={timelineQueryPath(caseId, { kind, from, to })}
              current={query.kind === kind ? "true" : undefined}
            >
              {timelineKindsWords[kind]} ({shown.counts.get(kind) ?? 0})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
