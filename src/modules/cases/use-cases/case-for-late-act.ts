import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Tx } from "../../../platform/database.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";
import { findCaseForUpdate, providersOn } from "../repository.ts";
import { letIn } from "./let-in.ts";

/**
 * The case, locked, for an act about a day: a provider that was let into the case that day can still hand in what it has
 * written about it, also when its way into the case has ended since. It is shown nothing of the case thereby.
 */
export async function caseForLateAct(
  tx: Tx,
  actor: StaffActor,
  act: Act,
  caseId: string,
  on: LocalDate,
): Promise<CaseForActor | undefined> {
  const record = await findCaseForUpdate(tx, actor, caseId);
  const then = record && (await providersOn(tx, caseId, on));
  return letIn(tx, actor, act, record && then && { ...record, providers: [...record.providers, ...then] });
}
