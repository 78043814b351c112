import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { Citizen } from "../domain/citizen.ts";
import { insertCitizen } from "../repository.ts";

/** Registers a citizen that the municipality did not know. Part of a larger act: permission and journal are that act's. */
export async function registerCitizen(
  tx: Tx,
  app: App,
  tenantId: string,
  person: Omit<Citizen, "id">,
): Promise<Citizen> {
  const citizen = { ...person, id: app.newId() };
  await insertCitizen(tx, tenantId, citizen);
  return citizen;
}
