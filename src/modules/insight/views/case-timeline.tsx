import type { ComponentChildren } from "preact";
import { Details } from "../../../ui/details.tsx";
import { Link } from "../../../ui/link.tsx";
import { accessPath } from "../../cases/paths.ts";
import { documentsPath } from "../../documents/paths.ts";
import { remarksPath } from "../../remarks/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { shownTimeline } from "../domain/timeline-query.ts";
import { timelinePath } from "../paths.ts";
import { TimelineChoices } from "./timeline-choices.tsx";
import { TimelineList } from "./timeline-list.tsx";

/** So many lines stand on the case's own page, and on its paper. */
const linesOnCase = 10;
const everything = { kind: null, from: null, to: null, words: "", page: "all" } as const;

interface CaseTimelineProps {
  readonly facts: CasePageFacts;
  readonly mayCorrectFacts: boolean;
  /** The form of a note; nothing where none can be written. */
  readonly children: ComponentChildren;
}

/** The newest of the timeline, with the form of a note above it and the ways to all the rest. */
export function CaseTimeline({ facts, mayCorrectFacts, children }: CaseTimelineProps) {
  const { record, remarks, timeline, writers } = facts;
  const shown = shownTimeline(timeline, everything);
  return (
    <section aria-labelledby="tidslinje" class="rn-case-latest">
      <h2 id="tidslinje" tabIndex={-1}>
        Tidslinje
      </h2>
      {children && <NoteDetails>{children}</NoteDetails>}
      <TimelineChoices caseId={record.id} query={everything} shown={shown} />
      {shown.total === 0 ? (
        <p>Der er ikke skrevet noget endnu.</p>
      ) : (
        <TimelineList
          caseId={record.id}
          lines={timeline.slice(0, linesOnCase)}
          writers={writers}
          remarks={remarks}
          mayCorrectFacts={mayCorrectFacts}
        />
      )}
      <ul class="rn-plain d-print-none">
        {shown.total > linesOnCase && (
          <li>
            <Link href={timelinePath(record.id)}>Se alle {shown.total} linjer, find ord, eller print dem</Link>
          </li>
        )}
        <li>
          <Link href={documentsPath(record.id)}>Se sagens dokumenter, og læg nye i sagen</Link>
        </li>
        <li>
          <Link href={remarksPath(record.id)}>Se, hvad borgeren siger er forkert</Link>
        </li>
        <li>
          <Link href={accessPath(record.id)}>Se, hvad borgeren har bedt om aktindsigt i</Link>
        </li>
      </ul>
    </section>
  );
}

/** The form of a note, one press away. */
export const NoteDetails = ({ children }: { children: ComponentChildren }) => (
  <div id="skriv-notat" class="d-print-none">
    <Details summary="Skriv et notat">{children}</Details>
  </div>
);
