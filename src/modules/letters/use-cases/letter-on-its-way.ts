import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import { answeredBySending, eventOfPosting } from "../domain/posting.ts";
import { findKeptLetter, type KeptLetter, saveAvailableOn } from "../repository.ts";

/** A letter with the exact bytes that leave the house. Part of sending it: no person sees it by this. */
export const letterToSend = (db: Tx | Database, letterId: string): Promise<KeptLetter | undefined> =>
  findKeptLetter(db, db.tenant.id, letterId);

/**
 * Writes down the day on which a letter came to its receiver, and tells what that is in the case: only now does the case know
 * of the receipt, the notice, the hearing or the decision letter that it is. Part of other acts, which journal it.
 */
export async function letterCame(
  tx: Tx,
  { letter, eventOnPosting }: KeptLetter,
  on: LocalDate,
): Promise<Pick<ActEntry, "occurredOn"> & Required<Pick<ActEntry, "event" | "obligation">>> {
  await saveAvailableOn(tx, letter.id, on);
  const event = eventOfPosting(letter, eventOnPosting, { postedOn: on, receivedOn: on });
  return { occurredOn: on, event, obligation: answeredBySending(event) };
}
