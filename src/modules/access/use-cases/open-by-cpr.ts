import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { type Look, noteLooks } from "../../../platform/read-log.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { casePath } from "../../cases/paths.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { once } from "../../cases/use-cases/once.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permits } from "../../people/domain/permission.ts";
import { lookUpPath } from "../../people/paths.ts";
import { citizenByCpr } from "../../people/use-cases/read-people.ts";
import type { LookUp } from "../domain/look-up-form.ts";
import { insertOpening } from "../repository.ts";

/**
 * Looks a citizen up by the full CPR number and a stated reason, and opens the citizen's cases to the actor for a day. It
 * is logged whatever comes of it, with the reason and the number.
 *
 * A number that nobody has, a citizen without a case, one whom the actor has nothing to do with and a case kept closer than
 * the actor's right are answered alike, by the same statements.
 *
 * @returns the path to the case, or to the list of what the actor has opened
 * @throws PermissionDenied for those whose role looks nobody up.
 */
export function openByCpr(
  app: App,
  actor: StaffActor,
  asked: LookUp & { readonly submissionId: string },
): Promise<Outcome<string, "nothing-to-open">> {
  requireRole(actor, "look-up:open");
  const press = {
    tenantId: actor.tenantId,
    pressedBy: actor.id,
    submissionId: asked.submissionId,
    act: "look-up:open",
  };
  return transaction(app.database.of(actor), (tx) => once(tx, app, press, () => openIn(tx, app, actor, asked)));
}

async function openIn(tx: Tx, app: App, actor: StaffActor, asked: LookUp): Promise<Outcome<string, "nothing-to-open">> {
  const citizenId = (await citizenByCpr(tx, actor.tenantId, asked.cprNumber))?.id ?? null;
  const cases = await casesOf(tx, actor, citizenId ?? app.newId());
  const open = cases.filter((record) => permits(actor, "look-up:open", record));
  const needsOpening = open.some((record) => !permits(actor, "case:page", record));
  const { reason } = asked;
  await insertOpening(tx, actor, { id: app.newId(), citizenId: needsOpening ? citizenId : null, reason });
  await noteLooks(tx, actor, [lookFor(asked, citizenId, open, needsOpening)]);
  const [first] = open;
  if (!first) return refused("nothing-to-open");
  return accepted(open.length === 1 ? casePath(first.id) : lookUpPath);
}

/** One look at the citizen, whichever cases it is about. */
const lookFor = (
  { cprNumber, reason }: LookUp,
  citizenId: string | null,
  open: readonly CaseForActor[],
  needsOpening: boolean,
): Look => ({
  act: "look-up:open",
  basis: open.length === 0 ? "none" : needsOpening ? "opened" : "unit",
  citizenId,
  caseId: open.length === 1 ? (open[0]?.id ?? null) : null,
  purpose: reason,
  criterion: cprNumber,
});
