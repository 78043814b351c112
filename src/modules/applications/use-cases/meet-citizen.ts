import type { Database, Tx } from "../../../platform/database.ts";
import { hasConflictWith } from "../../../platform/ties-to-case.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { permits, reachesEveryUnit } from "../../people/domain/permission.ts";
import type { MetCitizen } from "../domain/met-citizen.ts";

const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * A citizen that the municipality knows, as whoever is about to register something may meet them: intake sees who it is,
 * others only where one of the citizen's cases is open to them. The same statements are asked where there is nobody.
 *
 * @returns undefined where there is no citizen, and where the actor is the citizen or has a conflict of interest
 */
export async function meetCitizen(
  tx: Tx | Database,
  actor: StaffActor,
  citizen: Citizen | undefined,
): Promise<MetCitizen | undefined> {
  const isShut = await hasConflictWith(tx, actor, citizen?.id ?? nobody);
  const cases = await casesOf(tx, actor, citizen?.id ?? nobody);
  if (!citizen || isShut) return undefined;
  const isShown =
    reachesEveryUnit(actor, "application:register") || cases.some((record) => permits(actor, "case:page", record));
  return { citizen, isShown, cases };
}
