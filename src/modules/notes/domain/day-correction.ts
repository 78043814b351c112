import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { asCorrected, complaintOf, type EventCorrection, requestOf } from "../../cases/domain/corrected-events.ts";
import type { JournalEntry, NewEntry } from "../../journal/domain/journal-entry.ts";
import { readDayUntil } from "./note-form.ts";
import { correctionOf } from "./what-to-correct.ts";

/** What each event is called whose day can be put right here, and whether it may turn out not to have happened at all. */
const datedHere = {
  "inquiry-received": { name: "Henvendelsen kom", mayBeStruck: false },
  "application-received": { name: "Ansøgningen kom", mayBeStruck: false },
  "first-contact": { name: "Den første kontakt", mayBeStruck: true },
  "support-started": { name: "Støtten begyndte", mayBeStruck: true },
  "follow-up-held": { name: "Opfølgningen blev holdt", mayBeStruck: false },
  "closing-talk-held": { name: "Den afsluttende samtale", mayBeStruck: true },
  "what-next-settled": { name: "Tiden efter støtten blev aftalt", mayBeStruck: true },
  "support-ended": { name: "Støtten sluttede", mayBeStruck: false },
  "complaint-received": { name: "Klagen kom", mayBeStruck: false },
  "complaint-maintained": { name: "Klagen blev holdt fast", mayBeStruck: false },
  "ruling-received": { name: "Ankestyrelsens afgørelse kom", mayBeStruck: false },
  "access-requested": { name: "Ønsket om aktindsigt kom", mayBeStruck: false },
} as const satisfies Partial<Record<EventCorrection["what"], { readonly name: string; readonly mayBeStruck: boolean }>>;

/** Dag, der kan rettes: something that has happened, with the day that the journal gives it now. */
export interface DatedEvent {
  readonly what: keyof typeof datedHere;
  readonly name: string;
  readonly on: LocalDate;
  /** Whether it may be said not to have happened. */
  readonly mayBeStruck: boolean;
  /** The complaint or the request that it is about, where it is about one. */
  readonly complaint?: string;
  readonly request?: string;
}

/** What an entry gives a day that can be put right; undefined where it gives none. */
export function datedEvent({ event }: Pick<JournalEntry, "event">): DatedEvent | undefined {
  if (event === null) return undefined;
  const { what, on } =
    event.type === "event-corrected" ? { what: event.what, on: event.is } : { what: event.type, on: event.on };
  if (on === undefined || !isDatedHere(what)) return undefined;
  const [complaint, request] = [complaintOf(event), requestOf(event)];
  return {
    ...{ what, on, ...datedHere[what] },
    ...(complaint !== undefined && { complaint }),
    ...(request !== undefined && { request }),
  };
}

/** An entry of the journal, and what it gives a day that can be put right. */
export interface DatedEntry {
  readonly entry: JournalEntry;
  readonly dated: DatedEvent;
}

/**
 * The entries that give a day to what came of some complaints on it, and that no later one has put right.
 *
 * @param complaints by their ids
 */
export const datedEntries = (
  entries: readonly JournalEntry[],
  { on, what }: Pick<DatedEvent, "on" | "what">,
  complaints: readonly string[],
): readonly DatedEntry[] =>
  entries.flatMap((entry) => {
    const dated = datedEvent(entry);
    const isMeant = dated?.what === what && dated.on === on && complaints.includes(dated.complaint ?? "");
    return isMeant && !correctionOf(entries, entry.id) ? [{ entry, dated }] : [];
  });

const isDatedHere = (what: string): what is DatedEvent["what"] => what in datedHere;

/**
 * The last day that it can have: that of the first thing that came of the same complaint, ruling or request. Undefined where nothing has.
 *
 * @param events what the journal tells, with its corrections
 */
export function lastDayOf(dated: DatedEvent, events: readonly CaseEvent[]): LocalDate | undefined {
  const after = asCorrected(events).filter((event) => event.on >= dated.on && cameOf(event, dated));
  return after.map(({ on }) => on).toSorted()[0];
}

function cameOf(event: CaseEvent, { complaint, on, request, what }: DatedEvent): boolean {
  if (what === "access-requested") return request !== undefined && requestOf(event) === request && event.type !== what;
  if (complaint === undefined) return false;
  if (what === "ruling-received")
    return (
      event.type === "decision-made" &&
      (event.rulings ?? []).some((one) => one.on === on && one.complaint === complaint)
    );
  const isEarlier = event.type === "complaint-received" || event.type === what;
  return complaintOf(event) === complaint && !isEarlier && (what === "complaint-received" || event.type in endsOfHeld);
}

/** What can come of a complaint once the citizen holds on to it. */
const endsOfHeld = { "sent-to-ankestyrelsen": 0, "ruling-received": 0, "complaint-withdrawn": 0 } as const;

/** Rettelse af en dag: the right day, or null where it did not happen; and why. */
export interface DayCorrection {
  readonly is: LocalDate | null;
  readonly why: string;
}

/** The fields of the form in which a day is put right. */
export const dayFields = { is: "rigtig-dag", struck: "skete-ikke", why: "dag-hvorfor" } as const;

/**
 * Reads the right day of something.
 *
 * @param between the first day on which anything can be computed, the last that the event can have, and today
 */
export function readDayCorrection(
  fields: Fields,
  typed: TypedDay,
  { on, mayBeStruck }: DatedEvent,
  between: { readonly firstDay: LocalDate; readonly lastDay: LocalDate | undefined; readonly today: LocalDate },
): Outcome<DayCorrection, readonly FieldProblem[]> {
  const why = textOf(fields, dayFields.why);
  const isStruck = mayBeStruck && ticked(fields, dayFields.struck).length > 0;
  const day = isStruck ? accepted(null) : readDayUntil(typed, between.today, dayFields.is);
  const problems = [
    !day.ok && day.refusal,
    day.ok && day.value === on && { field: dayFields.is, message: "Det er den dag, der står nu. Skriv den rigtige." },
    ...(day.ok && day.value !== null ? outside(day.value, between) : []),
    why === "" && { field: dayFields.why, message: "Skriv, hvordan du ved det." },
  ].filter((problem) => problem !== false);
  return day.ok && problems.length === 0 ? accepted({ is: day.value, why }) : refused(problems);
}

/** Before the first day that it can have, or after the last. */
function outside(
  day: LocalDate,
  { firstDay, lastDay }: { readonly firstDay: LocalDate; readonly lastDay: LocalDate | undefined },
): readonly FieldProblem[] {
  const field = dayFields.is;
  if (day < firstDay) return [{ field, message: tooEarly }];
  if (lastDay === undefined || day <= lastDay) return [];
  return [{ field, message: `Dagen kan ikke ligge efter ${formatDay(lastDay)}. Da skete det næste.` }];
}

const tooEarly = "Dagen ligger før kommunens første kvalitetsstandard. Så langt tilbage kan frister ikke regnes.";

/** Journalnotat: something happened on another day than the journal says, or not at all. What is owed is counted anew from it. */
export function dayCorrectionEntry(
  wrong: JournalEntry,
  dated: DatedEvent,
  told: DayCorrection,
  today: LocalDate,
): NewEntry {
  const { complaint, name, on: was, request, what } = dated;
  const right = told.is === null ? "Det skete ikke." : `Den rigtige dag er ${formatDay(told.is)}.`;
  return {
    occurredOn: today,
    theme: "Dag rettet",
    text: `${name}: før stod der ${formatDay(was)}. ${right} Begrundelse: ${told.why}`,
    event: {
      ...{ type: "event-corrected", on: today, what, was },
      ...(told.is !== null && { is: told.is }),
      ...(complaint !== undefined && { complaint }),
      ...(request !== undefined && { request }),
    },
    obligation: null,
    corrects: wrong.id,
  };
}
