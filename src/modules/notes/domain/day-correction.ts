import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { EventCorrection } from "../../cases/domain/corrected-events.ts";
import type { JournalEntry, NewEntry } from "../../journal/domain/journal-entry.ts";
import { readDayUntil } from "./note-form.ts";

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
} as const satisfies Partial<Record<EventCorrection["what"], { readonly name: string; readonly mayBeStruck: boolean }>>;

/** Dag, der kan rettes: something that has happened, with the day that the journal gives it now. */
export interface DatedEvent {
  readonly what: keyof typeof datedHere;
  readonly name: string;
  readonly on: LocalDate;
  /** Whether it may be said not to have happened. */
  readonly mayBeStruck: boolean;
}

/** What an entry gives a day that can be put right; undefined where it gives none. */
export function datedEvent({ event }: Pick<JournalEntry, "event">): DatedEvent | undefined {
  if (event === null) return undefined;
  const { what, on } =
    event.type === "event-corrected" ? { what: event.what, on: event.is } : { what: event.type, on: event.on };
  return on !== undefined && isDatedHere(what) ? { what, on, ...datedHere[what] } : undefined;
}

const isDatedHere = (what: string): what is DatedEvent["what"] => what in datedHere;

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
 * @param firstDay the first day on which anything can be computed
 */
export function readDayCorrection(
  fields: Fields,
  typed: TypedDay,
  { on, mayBeStruck }: DatedEvent,
  between: { readonly firstDay: LocalDate; readonly today: LocalDate },
): Outcome<DayCorrection, readonly FieldProblem[]> {
  const why = textOf(fields, dayFields.why);
  const isStruck = mayBeStruck && ticked(fields, dayFields.struck).length > 0;
  const day = isStruck ? accepted(null) : readDayUntil(typed, between.today, dayFields.is);
  const problems = [
    !day.ok && day.refusal,
    day.ok && day.value === on && { field: dayFields.is, message: "Det er den dag, der står nu. Skriv den rigtige." },
    day.ok && day.value !== null && day.value < between.firstDay && { field: dayFields.is, message: tooEarly },
    why === "" && { field: dayFields.why, message: "Skriv, hvordan du ved det." },
  ].filter((problem) => problem !== false);
  return day.ok && problems.length === 0 ? accepted({ is: day.value, why }) : refused(problems);
}

const tooEarly = "Dagen ligger før kommunens første kvalitetsstandard. Så langt tilbage kan frister ikke regnes.";

/** Journalnotat: something happened on another day than the journal says, or not at all. What is owed is counted anew from it. */
export function dayCorrectionEntry(
  wrong: JournalEntry,
  dated: DatedEvent,
  told: DayCorrection,
  today: LocalDate,
): NewEntry {
  const { what, name, on: was } = dated;
  const right = told.is === null ? "Det skete ikke." : `Den rigtige dag er ${formatDay(told.is)}.`;
  return {
    occurredOn: today,
    theme: "Dag rettet",
    text: `${name}: før stod der ${formatDay(was)}. ${right} Begrundelse: ${told.why}`,
    event: { type: "event-corrected", on: today, what, was, ...(told.is !== null && { is: told.is }) },
    obligation: null,
    corrects: wrong.id,
  };
}
