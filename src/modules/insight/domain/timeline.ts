import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import type { CaseSurroundings } from "./case-surroundings.ts";
import { type ActEntries, madeInActs } from "./made-in-acts.ts";
import { tellsMoreOf, themeOfLetter } from "./same-act.ts";
import { kindOfEntry, type TimelineKind } from "./timeline-kind.ts";

/** Linje i tidslinjen: one thing that happened in a case, with all that was written and made of it. */
export interface TimelineLine {
  /** Of the first entry, else of the letter or the paper. */
  readonly id: string;
  readonly on: LocalDate;
  /** ISO moment in UTC. */
  readonly registeredAt: string;
  /** What it is, first what it is shown as. */
  readonly kinds: readonly [TimelineKind, ...TimelineKind[]];
  readonly title: string;
  /** In the order in which they were written; empty where only a letter or a paper is kept of it. */
  readonly entries: readonly JournalEntry[];
  readonly letters: readonly Letter[];
  readonly document: CaseDocument | null;
  readonly decisionId: string | null;
  /** The day of the entry that this one puts right. */
  readonly putsRight: { readonly id: string; readonly on: LocalDate } | null;
  /** The entry that puts this one right, and whether it says that it does not belong in the case. */
  readonly putRightBy: { readonly id: string; readonly isElsewhere: boolean } | null;
}

/** What a timeline is made of. */
export interface TimelineGround {
  readonly entries: readonly JournalEntry[];
  readonly letters: readonly Letter[];
  readonly documents: readonly CaseDocument[];
  readonly decisions: Pick<CaseSurroundings, "decisions">["decisions"];
}

/**
 * Tidslinje: all that happened in a case, in one list and the newest first. What was written and made in one act is one line:
 * a decision, what is told of its letter, and the letter.
 */
export function timelineOf(ground: TimelineGround): readonly TimelineLine[] {
  const groups = groupsOf(ground.entries);
  const letterAt = madeInActs(ground.letters, groups, isOfLetter, ({ madeAt }) => madeAt);
  const paperAt = madeInActs(ground.documents, groups, isOfDocument, ({ addedAt }) => addedAt);
  const corrections = correctionsIn(ground.entries);
  const lines = groups.map((group) =>
    lineOf(group, { ...ground, ...corrections }, letterAt.get(group) ?? [], paperAt.get(group)?.[0] ?? null),
  );
  const [withLetter, withPaper] = [new Set([...letterAt.values()].flat()), new Set([...paperAt.values()].flat())];
  return [
    ...lines,
    ...ground.letters.filter((letter) => !withLetter.has(letter)).map(ofLetter),
    ...ground.documents.filter((paper) => !withPaper.has(paper) && paper.misfiled === null).map(ofDocument),
  ].toSorted(newestFirst);
}

/** The entries act by act. */
function groupsOf(entries: readonly JournalEntry[]): readonly ActEntries[] {
  const groups: [JournalEntry, ...JournalEntry[]][] = [];
  for (const entry of entries.toSorted((one, other) => one.sequence - other.sequence)) {
    const open = groups.at(-1);
    const previous = open?.at(-1);
    if (open && previous && tellsMoreOf(open[0], previous, entry)) open.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

const isOfLetter = ({ kind }: Letter, { theme }: JournalEntry): boolean => themeOfLetter[kind]?.test(theme) === true;

const isOfDocument = ({ title, misfiled }: CaseDocument, { theme, text }: JournalEntry): boolean =>
  misfiled === null && theme === "Dokument" && text.includes(`»${title}«`);

/** Entries by their ids, and the first that puts each of them right. */
interface Corrections {
  readonly byId: ReadonlyMap<string, JournalEntry>;
  readonly correctionOf: ReadonlyMap<string, JournalEntry>;
}

function correctionsIn(entries: readonly JournalEntry[]): Corrections {
  const latestFirst = entries.toSorted((one, other) => other.sequence - one.sequence);
  return {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    // Of several the earliest is set last, and stays.
    correctionOf: new Map(latestFirst.flatMap((entry) => (entry.corrects === null ? [] : [[entry.corrects, entry]]))),
  };
}

function lineOf(
  group: ActEntries,
  { byId, correctionOf, decisions }: TimelineGround & Corrections,
  letters: readonly Letter[],
  document: CaseDocument | null,
): TimelineLine {
  const [first] = group;
  const kind = kindOfEntry(first);
  const decided = decisions.find(({ letterId }) => letters.some(({ id }) => id === letterId));
  const wrong = first.corrects === null ? undefined : byId.get(first.corrects);
  const [right] = group
    .flatMap(({ id }) => correctionOf.get(id) ?? [])
    .toSorted((one, other) => one.sequence - other.sequence);
  return {
    id: first.id,
    on: first.occurredOn,
    registeredAt: first.registeredAt,
    kinds: [
      kind,
      ...(wrong && kind !== "correction" ? ["correction" as const] : []),
      ...(letters.length > 0 ? ["letter" as const] : []),
    ],
    title: document?.title ?? first.theme,
    entries: group,
    letters,
    document,
    decisionId: decided?.id ?? null,
    putsRight: wrong ? { id: wrong.id, on: wrong.occurredOn } : null,
    putRightBy: right
      ? { id: right.id, isElsewhere: kindOfEntry(right) === "correction" && right.event === null }
      : null,
  };
}

const nothingMore = { entries: [], letters: [], document: null, decisionId: null, putsRight: null, putRightBy: null };

const ofLetter = (letter: Letter): TimelineLine => ({
  ...nothingMore,
  id: letter.id,
  on: dayOfMoment(letter.madeAt),
  registeredAt: letter.madeAt,
  kinds: ["letter"],
  title: letter.title,
  letters: [letter],
});

const ofDocument = (document: CaseDocument): TimelineLine => ({
  ...nothingMore,
  id: document.id,
  on: document.receivedOn,
  registeredAt: document.addedAt,
  kinds: ["document"],
  title: document.title,
  document,
});

/** By the day it happened, then by when it was written down, then by its place in the journal. */
function newestFirst(one: TimelineLine, other: TimelineLine): number {
  const [here, there] = [rankOf(one), rankOf(other)];
  if (here === there) return (other.entries[0]?.sequence ?? 0) - (one.entries[0]?.sequence ?? 0);
  return here < there ? 1 : -1;
}

const rankOf = ({ on, registeredAt }: TimelineLine): string => `${on} ${registeredAt}`;
