import type { Database, Tx } from "../../../platform/database.ts";
import type { StaffActor } from "../domain/actor.ts";
import type { Citizen } from "../domain/citizen.ts";
import { citizensNamed, citizensOf, findCitizen, findCitizenByCpr, findStaff, staffOf } from "../repository.ts";

/** The citizen of a case. Part of other acts: permission is theirs. */
export const readCitizen = (tx: Tx | Database, tenantId: string, id: string): Promise<Citizen | undefined> =>
  findCitizen(tx, tenantId, id);

/** The citizen with this CPR number, if the municipality knows one. */
export const citizenByCpr = (tx: Tx | Database, tenantId: string, cprNumber: string): Promise<Citizen | undefined> =>
  findCitizenByCpr(tx, tenantId, cprNumber);

/** Citizens with the same name and birthday: perhaps the one that is about to be registered again. */
export const citizensLike = (
  tx: Tx | Database,
  tenantId: string,
  person: Pick<Citizen, "name" | "bornOn">,
): Promise<readonly Citizen[]> => citizensNamed(tx, tenantId, person.name, person.bornOn);

/** The first citizens by name, for the choice of personas. */
export const firstCitizens = (tx: Tx | Database, tenantId: string, count: number): Promise<readonly Citizen[]> =>
  citizensOf(tx, tenantId, count);

/** A member of staff with a direct phone number, where there is one. */
export type StaffMember = StaffActor & { readonly phone: string | null };

/** The member of staff, or undefined. */
export const readStaff = (tx: Tx | Database, tenantId: string, id: string): Promise<StaffMember | undefined> =>
  findStaff(tx, tenantId, id);

/** All staff of the municipality. */
export const allStaff = (tx: Tx | Database, tenantId: string): Promise<readonly StaffMember[]> => staffOf(tx, tenantId);
