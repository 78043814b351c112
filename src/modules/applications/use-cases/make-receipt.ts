import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { Application } from "../domain/application.ts";
import { receiptFacts } from "../domain/receipt-facts.ts";
import { receiptLetter } from "../letters/receipt-letter.ts";

/** The application that a receipt is for, with all that the receipt tells. */
interface ReceiptFor {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly application: Application;
  readonly guidance: Guidance;
}

/** Makes and keeps the receipt. On paper it has not been sent before it is posted. Part of receiving. */
export async function makeReceipt(tx: Tx, app: App, actor: Actor, given: ReceiptFor): Promise<Letter> {
  const parties = await partiesOfCase(tx, app, actor, given.record, given.citizen);
  return keepLetter(tx, app, actor, given.record, {
    kind: "receipt",
    document: receiptLetter(parties, receiptFacts(given.application, given.guidance)),
    channel: channelTo(app, actor, given.citizen),
    eventOnPosting: { type: "receipt-sent" },
  });
}
