import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { asKnown, type Citizen, type NewCitizen } from "../domain/citizen.ts";
import { findCitizenByCpr, insertCitizen } from "../repository.ts";

/**
 * Registers a citizen that the municipality did not know. Where somebody has registered the same CPR number at the same
 * moment, the one already there is answered. Part of a larger act: permission and journal are that act's.
 */
export async function registerCitizen(
  tx: Tx,
  app: Pick<App, "newId">,
  tenantId: string,
  person: NewCitizen,
): Promise<Citizen> {
  const id = app.newId();
  if (await insertCitizen(tx, tenantId, { ...person, id })) return asKnown(person, id);
  const known = person.cprNumber === null ? undefined : await findCitizenByCpr(tx, tenantId, person.cprNumber);
  if (!known) throw new RangeError("the citizen was neither kept nor known");
  return known;
}
