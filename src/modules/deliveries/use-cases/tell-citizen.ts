import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { SupportNewsFacts } from "../domain/support-news-facts.ts";
import type { SupportOrder } from "../domain/support-order.ts";
import { supportNewsLetter } from "../letters/support-news-letter.ts";
import { deliveryRules } from "./delivery-rules.ts";

/** Tells the citizen by letter what is new in the support, as part of an act, with what the standard says of it. */
export async function tellCitizen(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  order: SupportOrder,
  news: Omit<SupportNewsFacts, "clauses">,
): Promise<Letter> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const rules = await deliveryRules(tx, app, actor, record, order);
  const clauses = news.contact === null ? [] : rules.filter(({ rule }) => rule === "contact-person");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = supportNewsLetter(frame, { ...news, clauses });
  return keepLetter(tx, app, actor, record, {
    kind: "support-news",
    document,
    channel: channelTo(app, actor, citizen),
  });
}
