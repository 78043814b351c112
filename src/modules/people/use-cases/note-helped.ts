import type { Database } from "../../../platform/database.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import type { KnownMandate } from "../domain/mandate.ts";

const purpose = "Vælge, hvem der handles for";

/** Writes down that somebody saw the names of those whom they may act for: each is a look by that mandate. */
export async function noteHelped(database: Database, mandates: readonly KnownMandate[]): Promise<void> {
  for (const { citizenId, citizenName, id, kind, name, parts, representativeId } of mandates) {
    const helper = {
      kind: "representative",
      tenantId: database.tenant.id,
      municipality: "",
      id: representativeId,
    } as const;
    const by = { ...helper, name, mandateId: id, as: kind, parts, citizenId, citizenName };
    await noteLooks(database, by, [{ act: "mandate:keep", basis: "mandate", citizenId, caseId: null, purpose }]);
  }
}
