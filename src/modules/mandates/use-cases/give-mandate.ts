import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { MandateRefusal, NewMandate } from "../../people/domain/mandate.ts";
import { keepMandate } from "../../people/use-cases/keep-mandate.ts";
import { givenEntry } from "../domain/mandate-entries.ts";
import { tellInJournal, whoseMandates } from "./whose-mandates.ts";

/**
 * Lets somebody act for a citizen in the parts that are named: given by the citizen, or written down by staff as the
 * citizen gave it, or a court. The same press again changes nothing.
 *
 * @param caseId the case that staff write it down in; null on the citizen's own pages
 * @returns the path of the page to show
 */
export function giveMandate(
  app: App,
  actor: Actor,
  caseId: string | null,
  fresh: NewMandate,
  press: FormPress,
): Promise<Outcome<string, MandateRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "mandate:keep" }, () => giveIn(tx, app, actor, caseId, fresh)),
  );
}

async function giveIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string | null,
  fresh: NewMandate,
): Promise<Outcome<"given", MandateRefusal | "not-found">> {
  const whose = await whoseMandates(tx, actor, caseId);
  if (!whose) return refused("not-found");
  const kept = await keepMandate(tx, app, actor, whose.citizenId, fresh);
  if (!kept.ok) return kept;
  await tellInJournal(tx, app, actor, whose, givenEntry(fresh, app.clock.today()));
  return accepted("given");
}
