import { readCpr } from "../../../kernel/cpr.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { citizenByCpr, readCitizen } from "../../people/use-cases/read-people.ts";
import type { KnownCitizen } from "../domain/case-with-applications.ts";
import { cprProblem } from "../domain/read-person.ts";
import { readApplications } from "./read-applications.ts";

/** The citizen with this CPR number; undefined when the municipality knows none. A number that is none is told. */
export async function lookUpCitizen(
  app: App,
  actor: StaffActor,
  cpr: string,
): Promise<Outcome<Citizen | undefined, string>> {
  requireRole(actor, "application:register");
  const read = readCpr(cpr);
  if (typeof read === "string") return refused(cprProblem(read));
  return accepted(await citizenByCpr(app.database.of(actor), actor.tenantId, read.digits));
}

/** The citizen and their cases so far, so that nothing is registered twice; undefined when there is no such citizen. */
export async function readKnownCitizen(
  app: App,
  actor: StaffActor,
  citizenId: string,
): Promise<KnownCitizen | undefined> {
  requireRole(actor, "application:register");
  const database = app.database.of(actor);
  const citizen = await readCitizen(database, actor.tenantId, citizenId);
  if (!citizen) return undefined;
  const records = await casesOf(database, actor, citizen.id);
  const cases = await Promise.all(
    records.map(async (record) => ({
      record,
      applications: await readApplications(database, actor.tenantId, record.id),
    })),
  );
  return { citizen, cases };
}
