import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Acknowledgement } from "../domain/acknowledgement.ts";
import type { Letter } from "../domain/letter.ts";
import { acknowledgementLetter } from "../letters/acknowledgement-letter.ts";
import { channelTo, keepLetter } from "./keep-letter.ts";
import { partiesOfCase } from "./parties-of-case.ts";

/**
 * Acknowledges to the citizen by letter that something has come in, as part of the act that keeps it: the same receipt for what
 * staff write down on the citizen's behalf as for what the citizen sends. It reaches the citizen as all letters do.
 *
 * Law: offentlighedsloven § 13.
 */
export async function keepAcknowledgement(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  facts: Acknowledgement,
): Promise<Letter> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = acknowledgementLetter(frame, facts);
  const channel = channelTo(app, actor, citizen);
  return keepLetter(tx, app, actor, record, { kind: "acknowledgement", part: facts.part, document, channel });
}
