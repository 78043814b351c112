import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Icon, type IconName } from "../../../ui/icon.tsx";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { issuedDecisionPath } from "../../decisions/paths.ts";
import { documentsPath, filePath } from "../../documents/paths.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { whereabouts } from "../../letters/domain/letter.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { datedEvent } from "../../notes/domain/day-correction.ts";
import { hasOwnWords } from "../../notes/domain/what-to-correct.ts";
import { correctDayPath, correctEntryPath } from "../../notes/paths.ts";
import { kindWords } from "../../people/domain/mandate-words.ts";
import type { Remark } from "../../remarks/domain/remark.ts";
import type { TimelineLine } from "../domain/timeline.ts";
import { type TimelineKind, timelineKindWords } from "../domain/timeline-kind.ts";
import { RemarksOnLine } from "./remarks-shown.tsx";

interface TimelineListProps {
  readonly caseId: string;
  readonly lines: readonly TimelineLine[];
  /** Names of those who have written, by their ids. */
  readonly writers: Readonly<Record<string, string>>;
  /** What the citizen says is wrong in the case. */
  readonly remarks: readonly Remark[];
  /** Whether the reader may put days right. */
  readonly mayCorrectFacts: boolean;
}

/** What happened in a case, line by line: when, what kind of thing, what it says, who wrote it and when. */
export function TimelineList({ lines, ...props }: TimelineListProps) {
  return (
    <ol class="rn-timeline rn-plain no-max-width">
      {lines.map((line) => (
        <li key={line.id} id={`linje-${line.id}`}>
          <p class="rn-timeline-day">
            <Day day={line.on} short />
          </p>
          <div>
            <p class="rn-timeline-what">
              <TimelineMark kind={line.kinds[0]} /> <strong>{line.title}</strong> <Marks line={line} />
            </p>
            <Made line={line} caseId={props.caseId} />
            <Texts line={line} />
            <RemarksOnLine line={line} caseId={props.caseId} remarks={props.remarks} />
            <Written line={line} {...props} />
          </div>
        </li>
      ))}
    </ol>
  );
}

const icons: Readonly<Record<TimelineKind, IconName>> = {
  note: "edit",
  "day-note": "edit",
  message: "email",
  letter: "email",
  decision: "check",
  document: "document",
  support: "calendar-month",
  appointment: "time",
  complaint: "warning",
  step: "arrow-forward",
  people: "person",
  correction: "info",
};

/** The kind of a line: a picture and the word. */
export const TimelineMark = ({ kind }: { kind: TimelineKind }) => (
  <span class="rn-timeline-kind">
    <Icon name={icons[kind]} /> {timelineKindWords[kind]}
  </span>
);

/** What became of a line, and what it puts right. */
function Marks({ line: { putRightBy, putsRight } }: { line: TimelineLine }) {
  return (
    <>
      {putRightBy !== null && (
        <Tag kind="warning">{putRightBy.isElsewhere ? "Hører ikke til i sagen" : "Rettet senere"}</Tag>
      )}{" "}
      {putsRight !== null && (
        <span class="rn-note">
          Retter det, der står under <Day day={putsRight.on} short />
        </span>
      )}
    </>
  );
}

/** The ways to what was made: the decision, the letter, the paper. */
function Made({ line: { decisionId, document, letters }, caseId }: { line: TimelineLine; caseId: string }) {
  if (decisionId === null && document === null && letters.length === 0) return null;
  return (
    <ul class="rn-choices no-max-width">
      {decisionId !== null && (
        <li>
          <Link href={issuedDecisionPath(caseId, decisionId)}>Se afgørelsen</Link>
        </li>
      )}
      {letters.map((letter) => (
        <li key={letter.id}>
          <Link href={staffLetterPath(caseId, letter.id)}>{letter.title}</Link>. {whereabouts(letter)}.
        </li>
      ))}
      {document !== null && (
        <li>
          <Link href={filePath(documentsPath(caseId), document.id)}>
            Hent dokumentet<span class="sr-only"> {document.title}</span>
          </Link>
        </li>
      )}
    </ul>
  );
}

function Texts({ line: { entries, putRightBy } }: { line: TimelineLine }) {
  const text = entries.map((entry) => entry.text).join("\n");
  if (text === "") return null;
  if (putRightBy?.isElsewhere) {
    return (
      <Details summary="Læs det, der ikke hører til her" class="d-print-none">
        <span class="rn-written">{text}</span>
      </Details>
    );
  }
  return <Note text={text} />;
}

/** So much of a long note is shown before the rest is asked for. */
const shownOfNote = 240;

function Note({ text }: { text: string }) {
  if (text.length <= shownOfNote * 1.5) return <p class="rn-written">{text}</p>;
  return (
    <>
      <p class="rn-written rn-note-short">{text.slice(0, text.lastIndexOf(" ", shownOfNote))} …</p>
      <Details summary="Læs det hele" class="rn-note-whole">
        <span class="rn-written">{text}</span>
      </Details>
    </>
  );
}

function Written({
  line,
  caseId,
  mayCorrectFacts,
  writers,
}: { line: TimelineLine } & Omit<TimelineListProps, "lines">) {
  const [entry] = line.entries;
  if (entry === undefined) return null;
  const isOpen = line.putRightBy === null;
  return (
    <p class="rn-note">
      Skrevet <Moment at={line.registeredAt} /> af {writerOf(entry, writers)}{" "}
      {isOpen && hasOwnWords(entry) && (
        <Link href={correctEntryPath(caseId, entry.id)} class="d-print-none">
          Ret
          <span class="sr-only">
            {" "}
            {line.title}, nummer {entry.sequence}
          </span>
        </Link>
      )}{" "}
      {isOpen && mayCorrectFacts && datedEvent(entry) && (
        <Link href={correctDayPath(caseId, entry.id)} class="d-print-none">
          Ret dagen
          <span class="sr-only">
            {" "}
            for {line.title}, nummer {entry.sequence}
          </span>
        </Link>
      )}
    </p>
  );
}

const capacities: Readonly<Record<string, string>> = {
  citizen: "borger",
  ...kindWords,
  intake: "modtagelse",
  caseworker: "sagsbehandler",
  manager: "leder",
  provider: "udfører",
  editor: "redaktør",
  system: "systemet",
};

const writerOf = ({ registeredBy, registeredAs }: JournalEntry, writers: Readonly<Record<string, string>>): string =>
  `${writers[registeredBy] ?? "Systemet"} (${capacities[registeredAs] ?? registeredAs}).`;
