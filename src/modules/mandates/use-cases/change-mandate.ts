import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { KnownMandate, MandateRefusal } from "../../people/domain/mandate.ts";
import { endMandate, mandatesGivenBy, replaceMandate } from "../../people/use-cases/keep-mandate.ts";
import { changedEntry, stoppedEntry } from "../domain/mandate-entries.ts";
import type { MandateChange } from "../domain/mandate-form.ts";
import { mayChange } from "../domain/may-change.ts";
import { tellInJournal, type WhoseMandates, whoseMandates } from "./whose-mandates.ts";

/** Why a mandate is not changed: it is not there to be changed, or it cannot be as it would then stand. */
export type ChangeRefusal = MandateRefusal | "not-found";

/** A mandate as it is named by a page: in a case, or with `caseId` null on the citizen's own pages. */
export interface MandateNamed {
  readonly caseId: string | null;
  readonly id: string;
}

/**
 * Changes what somebody may see and do for a citizen: the old mandate ends and a new one begins at the same moment, so
 * that it can always be told what held when.
 *
 * @returns the path of the page to show
 */
export function changeMandate(
  app: App,
  actor: Actor,
  named: MandateNamed,
  change: MandateChange,
  press: FormPress,
): Promise<Outcome<string, ChangeRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "mandate:keep" }, () => changeIn(tx, app, actor, named, change)),
  );
}

async function changeIn(
  tx: Tx,
  app: App,
  actor: Actor,
  named: MandateNamed,
  change: MandateChange,
): Promise<Outcome<"changed", ChangeRefusal>> {
  const found = await changeable(tx, app, actor, named);
  if (!found) return refused("not-found");
  const replaced = await replaceMandate(tx, app, actor, found.mandate, change);
  if (!replaced.ok) return replaced;
  await tellInJournal(tx, app, actor, found.whose, changedEntry(replaced.value, app.clock.today()));
  return accepted("changed");
}

/** Stops a mandate: from the next request on it opens nothing. */
export function stopMandate(app: App, actor: Actor, named: MandateNamed): Promise<Outcome<"stopped", "not-found">> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"stopped", "not-found">> => {
    const found = await changeable(tx, app, actor, named);
    if (!found || !(await endMandate(tx, app, actor, found.mandate))) return refused("not-found");
    await tellInJournal(tx, app, actor, found.whose, stoppedEntry(actor, found.mandate, app.clock.today()));
    return accepted("stopped");
  });
}

async function changeable(
  tx: Tx,
  app: App,
  actor: Actor,
  { caseId, id }: MandateNamed,
): Promise<{ readonly whose: WhoseMandates; readonly mandate: KnownMandate } | undefined> {
  const whose = await whoseMandates(tx, actor, caseId);
  const given = whose && (await mandatesGivenBy(tx, whose.citizenId));
  const mandate = given?.find((each) => each.id === id);
  return whose && mandate && mayChange(actor, mandate, app.clock.today()) ? { whose, mandate } : undefined;
}
