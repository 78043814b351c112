import { type App, municipalityOf } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { type Actor, type Door, type StaffActor, staffRoles } from "../domain/actor.ts";
import { citizensOf, findCitizen, findStaff, staffOf } from "../repository.ts";

/** The people of one municipality whom one can be at a door. */
export interface PersonaChoice {
  readonly tenantId: string;
  readonly municipality: string;
  readonly name: string;
  readonly people: readonly Actor[];
}

const mostCitizens = 60;

/** Everybody whom one can be at this door: only for systems filled with invented people. */
export async function personaChoices(
  app: Pick<App, "database" | "municipalities">,
  door: Door,
): Promise<readonly PersonaChoice[]> {
  const choices: PersonaChoice[] = [];
  for (const { tenantId, slug, name } of app.municipalities.values()) {
    const database = app.database.of({ tenantId });
    const people =
      door === "staff" ? byRole(await staffOf(database, tenantId)) : await citizenActors(database, tenantId, slug);
    if (people.length > 0) choices.push({ tenantId, municipality: slug, name, people });
  }
  return choices;
}

const byRole = (staff: readonly StaffActor[]): readonly StaffActor[] =>
  staff.toSorted((one, other) => staffRoles.indexOf(one.role) - staffRoles.indexOf(other.role));

async function citizenActors(database: Database, tenantId: string, municipality: string): Promise<readonly Actor[]> {
  const citizens = await citizensOf(database, tenantId, mostCitizens);
  return citizens.map((citizen) => ({ kind: "citizen", tenantId, municipality, id: citizen.id, name: citizen.name }));
}

/** The actor that a session claims to be, as the database knows them now; undefined when they are gone. */
export async function actorOf(
  app: Pick<App, "database" | "municipalities">,
  door: Door,
  tenantId: string,
  id: string,
): Promise<Actor | undefined> {
  const home = municipalityOf(app, { tenantId });
  if (!home) return undefined;
  const database = app.database.of(home);
  if (door === "staff") return findStaff(database, tenantId, id);
  const citizen = await findCitizen(database, tenantId, id);
  return citizen && { kind: "citizen", tenantId, municipality: home.slug, id: citizen.id, name: citizen.name };
}
