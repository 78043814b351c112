import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, CaseFile } from "../../cases/domain/case-event.ts";
import type { CaseFacts } from "../../cases/domain/case-record.ts";

/** A journal entry as far as what is owed is concerned. */
interface EntryWithEvent {
  readonly id: string;
  readonly event: CaseEvent | null;
  readonly corrects: string | null;
}

/**
 * The case file that obligations are computed from, put together from the journal: every event but those that a later
 * entry has put right.
 */
export function assembleCaseFile(
  person: { readonly bornOn: LocalDate; readonly openedOn: LocalDate; readonly facts: CaseFacts },
  entries: readonly EntryWithEvent[],
): CaseFile {
  const putRight = new Set(entries.flatMap((entry) => (entry.corrects === null ? [] : [entry.corrects])));
  const events = entries.flatMap((entry) => (entry.event === null || putRight.has(entry.id) ? [] : [entry.event]));
  const received = events.find((event) => event.type === "application-received");
  const facts = { ...person.facts, bornOn: person.bornOn, applicationReceivedOn: received?.on ?? person.openedOn };
  return { facts, events };
}
