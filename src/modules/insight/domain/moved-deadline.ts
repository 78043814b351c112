import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { Part } from "../../people/domain/mandate.ts";

/** Flyttet frist: from which day to which, and where it is told why. */
export interface MovedDeadline {
  /** The entry of the journal that tells of it. */
  readonly entryId: string;
  readonly kind: "decision-delayed" | "hearing-postponed" | "decided-again";
  readonly on: LocalDate;
  /** The day that it was; null where there was none. */
  readonly from: LocalDate | null;
  /** The day that it is; null where none is set. */
  readonly to: LocalDate | null;
  /** The letter that tells why; null where the reader has none. */
  readonly letterId: string | null;
}

/** What moved deadlines are read from. */
export interface MovedGround {
  readonly entries: readonly JournalEntry[];
  readonly letters: readonly Letter[];
  readonly obligations: readonly Obligation[];
  /** The entries that the reader has seen. */
  readonly seen: readonly string[];
}

/** The deadlines that have moved and that the reader has not seen, the latest first; those that no longer matter are left out. */
export function movedDeadlines(ground: MovedGround, open: readonly Part[]): readonly MovedDeadline[] {
  const corrected = new Set(ground.entries.map(({ corrects }) => corrects));
  return ground.entries
    .filter(({ id }) => !corrected.has(id) && !ground.seen.includes(id))
    .flatMap((entry) => moveIn(entry, ground) ?? [])
    .filter(({ kind }) => open.includes(partOf[kind]))
    .toReversed();
}

const partOf: Readonly<Record<MovedDeadline["kind"], Part>> = {
  "decision-delayed": "status",
  "hearing-postponed": "hearing",
  "decided-again": "complaint",
};

function moveIn(entry: JournalEntry, ground: MovedGround): MovedDeadline | undefined {
  const { event, id, sequence } = entry;
  const move = event && moveOf(event, ground);
  if (!move) return undefined;
  const isOver = ground.entries.some(
    (later) => later.sequence > sequence && later.event !== null && endedBy[move.kind].includes(later.event.type),
  );
  return isOver ? undefined : { ...move, entryId: id };
}

/** What makes a moved deadline a thing of the past. */
const endedBy: Readonly<Record<MovedDeadline["kind"], readonly CaseEvent["type"][]>> = {
  "decision-delayed": ["decision-made", "application-withdrawn"],
  "hearing-postponed": ["hearing-answered", "decision-made"],
  "decided-again": ["decision-made"],
};

function moveOf(event: CaseEvent, ground: MovedGround): Omit<MovedDeadline, "entryId"> | undefined {
  const { on } = event;
  switch (event.type) {
    case "delay-notice-sent": {
      const to = event.expectedOn;
      return { kind: "decision-delayed", on, to, from: dayBefore(to, ground), letterId: toldIn(on, ground) };
    }
    case "hearing-postponed":
      return { kind: "hearing-postponed", on, from: event.insteadOf, to: event.answerBy, letterId: null };
    case "ruling-received": {
      if (event.outcome !== "sent-back") return undefined;
      const to = ground.obligations.findLast(({ what }) => what === "remitted-decision")?.due ?? null;
      return { kind: "decided-again", on, from: null, to, letterId: null };
    }
    default:
      return undefined;
  }
}

/** The last day that a decision was due before the new one: as the standard has it, or as an earlier notice said. */
const dayBefore = (to: LocalDate, { obligations }: MovedGround): LocalDate | null =>
  obligations
    .flatMap(({ due, what }) => (what === "decision" && due !== null && due < to ? [due] : []))
    .toSorted()
    .at(-1) ?? null;

/** The notice of the delay, made on its day or before: on paper it is sent later than it is made. */
const toldIn = (on: LocalDate, { letters }: MovedGround): string | null =>
  letters.find(({ kind, madeAt }) => kind === "delay-notice" && dayOfMoment(madeAt) <= on)?.id ?? null;
