import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { GrantGround } from "../../plans/use-cases/plan-ground.ts";
import type { FollowUp } from "../domain/follow-up.ts";
import { followUpLetter } from "../letters/follow-up-letter.ts";

/** Makes the letter that tells what came of a follow-up. Part of that act: permission is the act's. */
export async function tellOfFollowUp(
  tx: Tx,
  app: App,
  actor: Actor,
  { record, guidance }: GrantGround,
  held: FollowUp,
): Promise<void> {
  const citizen = await readCitizen(tx, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const parties = await partiesOfCase(tx, app, actor, record, citizen);
  const sources = ["serviceloven § 148, stk. 2", ...guidance.followUp.flatMap((rule) => rule.sources)];
  const facts = { ...held, changeFrom: held.change?.from ?? null, sources };
  const document = followUpLetter(parties, facts);
  await keepLetter(tx, app, actor, record, { kind: "follow-up", document, channel: channelTo(app, actor, citizen) });
}
