import type { App } from "../../../platform/app.ts";
import { PermissionDenied, requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type ClauseCount, type SharedCounts, sharedCounts } from "../domain/departure-counts.ts";
import type { DepartureInCase } from "../domain/departure-in-case.ts";
import { type PeriodName, periodOf } from "../domain/departure-period.ts";
import { countDepartures, departuresOpenTo } from "../repository.ts";

/** How many departures a manager is shown one by one: the latest. */
const shownAtMost = 200;

/** Departures for a manager: the counts of the whole municipality, and the cases that are the manager's to see. */
export interface DeparturesView {
  readonly standard: Standard;
  readonly counts: readonly ClauseCount[];
  readonly departures: readonly DepartureInCase[];
}

/**
 * How often cases depart from the standard and why, for a manager. Each case that is listed is a look at its citizen.
 *
 * @throws PermissionDenied
 */
export async function readDepartures(app: App, actor: StaffActor, period: PeriodName): Promise<DeparturesView> {
  requireRole(actor, "departure:list");
  const database = app.database.of(actor);
  const span = periodOf(period, app.clock.today());
  const departures = await departuresOpenTo(database, actor, span, shownAtMost);
  const looks = departures.map(({ basis, caseId, citizenId, openedWith }) =>
    lookAt("departure:list", basis, { id: caseId, citizenId, openedWith }),
  );
  await noteLooks(database, actor, looks);
  const counts = await countDepartures(database, actor.tenantId, span);
  return { standard: standardOf(app, actor), counts, departures };
}

/**
 * The counts for whoever writes the standard, without any case: few are told as few.
 *
 * @throws PermissionDenied
 */
export async function readSharedDepartures(
  app: App,
  actor: StaffActor,
  period: PeriodName,
): Promise<SharedCounts & { readonly standard: Standard }> {
  if (actor.role !== "editor" && actor.role !== "manager") throw new PermissionDenied("departure counts");
  const span = periodOf(period, app.clock.today());
  const counts = await countDepartures(app.database.of(actor), actor.tenantId, span);
  return { ...sharedCounts(counts), standard: standardOf(app, actor) };
}
