import type { Database, Tx } from "../../../platform/database.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import { type Actor, citizenOf, isCitizenSide } from "../../people/domain/actor.ts";
import type { Act } from "../../people/domain/permission.ts";
import type { CaseForActor } from "../domain/case-record.ts";
import { casesOfCitizen, findCase } from "../repository.ts";
import { letIn } from "./let-in.ts";

/**
 * The case, if this actor may look at it for this act. The look is logged, also a refused one, also one at nothing.
 *
 * @returns undefined both where there is no such case and where it is not the actor's to see: the answers are alike, and
 *   take the same time.
 */
export async function caseForReading(
  tx: Tx | Database,
  actor: Actor,
  caseId: string,
  act: Act = "case:read",
): Promise<CaseForActor | undefined> {
  return letIn(tx, actor, act, await findCase(tx, actor, caseId));
}

/**
 * The cases of the citizen who asks, or for whom somebody asks, newest first; each is a look, and so is finding none. For
 * staff the cases of a citizen, as part of acts that log what they show.
 */
export async function casesOf(tx: Tx | Database, actor: Actor, citizenId: string): Promise<readonly CaseForActor[]> {
  if (!isCitizenSide(actor)) return casesOfCitizen(tx, actor, citizenId);
  const records = await casesOfCitizen(tx, actor, citizenOf(actor));
  const own = ownLook(actor, "case:read");
  const looks = records.map(({ id }) => ({ ...own, caseId: id }));
  await noteLooks(tx, actor, looks.length > 0 ? looks : [own]);
  return records;
}
