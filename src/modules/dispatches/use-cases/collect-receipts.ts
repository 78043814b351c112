import type { App, Municipality } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { ReceiptRead } from "../../../platform/digital-post/digital-post.ts";
import { lockCase } from "../../cases/use-cases/lock-case.ts";
import { letterCame, letterToSend } from "../../letters/use-cases/letter-on-its-way.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { systemIn } from "../../people/domain/actor.ts";
import { afterReceipt, type Dispatch, type PostReceipt } from "../domain/dispatch.ts";
import { cameEntry, troubleEntry } from "../domain/dispatch-entries.ts";
import { dayAvailable } from "../domain/settling.ts";
import { letterOfMessage, lockDispatch, saveDispatch } from "../repository.ts";

/** How many receipts were read, by what they were. */
export type ReceiptsRead = Readonly<Record<ReceiptRead, number>>;

/**
 * Fetches a municipality's receipts and takes each in. A receipt is told as read only after what it tells is kept, so that it
 * comes again after a crash; one that comes twice changes nothing. One that cannot be kept stays for the next time, and keeps
 * none behind it from being taken in.
 *
 * @throws what the first of those met that could not be kept, after the others
 */
export async function collectReceipts(app: App, municipality: Municipality): Promise<ReceiptsRead> {
  const read = { known: 0, unknown: 0, unreadable: 0 };
  const post = app.digitalPost;
  if (post === null) return read;
  const faults: unknown[] = [];
  for (const { name, receipt } of await post.receipts(municipality.slug)) {
    try {
      const as = receipt === null ? "unreadable" : await takeReceipt(app, municipality, receipt);
      await post.haveRead(municipality.slug, name, as);
      read[as] += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
  return read;
}

/** Takes in what the post service tells of one message. */
export async function takeReceipt(
  app: App,
  municipality: Municipality,
  receipt: PostReceipt,
): Promise<"known" | "unknown"> {
  const database = app.database.of(municipality);
  const found = await letterOfMessage(database, receipt.messageId);
  if (!found) return "unknown";
  await transaction(database, async (tx) => {
    await lockCase(tx, found.caseId);
    const dispatch = await lockDispatch(tx, found.letterId);
    if (dispatch) await changeBy(tx, app, municipality, dispatch, receipt);
  });
  return "known";
}

async function changeBy(tx: Tx, app: App, municipality: Municipality, dispatch: Dispatch, receipt: PostReceipt) {
  const kept = await letterToSend(tx, dispatch.letterId);
  if (!kept) return;
  const { letter } = kept;
  const state = afterReceipt(dispatch, receipt, letter.postedOn !== null);
  const [system, today, at] = [systemIn(municipality), app.clock.today(), app.clock.now()];
  if (state === "returned") {
    await saveDispatch(tx, dispatch, { state, trouble: "mailbox-closed", at });
    const entry = { occurredOn: today, ...troubleEntry(letter, "mailbox-closed") };
    await recordEvents(tx, app, system, letter.caseId, [entry]);
  }
  if (state === "available") {
    await saveDispatch(tx, dispatch, { state, availableAt: receipt.at, at });
    const on = dayAvailable(receipt.at, letter.madeAt, today);
    const came = await letterCame(tx, kept, on);
    await recordEvents(tx, app, system, letter.caseId, [{ ...came, ...cameEntry(letter, dispatch, on) }]);
  }
}
