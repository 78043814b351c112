import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, CaseFile } from "../../cases/domain/case-event.ts";
import type { CaseFacts } from "../../cases/domain/case-record.ts";
import { asCorrected } from "../../cases/domain/corrected-events.ts";

/** A journal entry as far as what is owed is concerned. */
interface EntryWithEvent {
  readonly id: string;
  readonly event: CaseEvent | null;
  readonly corrects: string | null;
}

/**
 * The case file that obligations are computed from, put together from the journal. An entry that a later one has put right
 * gives its place to it. One that says that an event has another day stands beside the event: the correction is an event too.
 */
export function assembleCaseFile(
  person: { readonly bornOn: LocalDate; readonly openedOn: LocalDate; readonly facts: CaseFacts },
  entries: readonly EntryWithEvent[],
): CaseFile {
  const events = eventsIn(entries);
  const received = asCorrected(events).find((event) => event.type === "application-received");
  const facts = { ...person.facts, bornOn: person.bornOn, applicationReceivedOn: received?.on ?? person.openedOn };
  return { facts, events };
}

function eventsIn(entries: readonly EntryWithEvent[]): readonly CaseEvent[] {
  const replacing = new Set(
    entries.filter(({ corrects, event }) => corrects !== null && event?.type !== "event-corrected"),
  );
  const instead = new Map([...replacing].map((entry) => [entry.corrects, entry]));
  const newest = (entry: EntryWithEvent): EntryWithEvent => {
    const later = instead.get(entry.id);
    return later === undefined ? entry : newest(later);
  };
  return entries.filter((entry) => !replacing.has(entry)).flatMap((entry) => newest(entry).event ?? []);
}
