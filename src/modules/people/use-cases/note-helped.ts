import type { Database } from "../../../platform/database.ts";
import { noteLooks, ownLook } from "../../../platform/read-log.ts";
import type { Visit } from "../domain/actor.ts";
import type { Citizen } from "../domain/citizen.ts";
import type { KnownMandate } from "../domain/mandate.ts";

const purpose = "Vælge, hvem der handles for";

/** Writes down that somebody saw the names of those whom they may act for: each is a look by that mandate. */
export async function noteHelped(database: Database, mandates: readonly KnownMandate[], visit?: Visit): Promise<void> {
  for (const { citizenId, citizenName, id, kind, name, parts, representativeId } of mandates) {
    const by = {
      kind: "representative",
      tenantId: database.tenant.id,
      municipality: "",
      id: representativeId,
    } as const;
    const helper = { ...by, name, mandateId: id, as: kind, parts, citizenId, citizenName, ...(visit && { visit }) };
    await noteLooks(database, helper, [{ act: "mandate:keep", basis: "mandate", citizenId, caseId: null, purpose }]);
  }
}

/** Writes down that a citizen saw the own name where one chooses for whom to act. */
export function noteOwnName(database: Database, { id, name }: Citizen, visit: Visit): Promise<void> {
  const citizen = { kind: "citizen", tenantId: database.tenant.id, municipality: "", id, name, visit } as const;
  return noteLooks(database, citizen, [{ ...ownLook(citizen, "mandate:keep"), purpose }]);
}
