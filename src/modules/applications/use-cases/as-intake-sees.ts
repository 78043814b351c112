import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permits } from "../../people/domain/permission.ts";

/**
 * A citizen's case as whoever registers something sees it: where it is not open to them, without what it is about.
 * Undefined where it is kept closer than their right, or they have a conflict of interest.
 */
export function asIntakeSees(actor: StaffActor, record: CaseForActor): CaseForActor | undefined {
  if (!permits(actor, "application:register", record)) return undefined;
  return permits(actor, "case:page", record) ? record : { ...record, facts: {} };
}
