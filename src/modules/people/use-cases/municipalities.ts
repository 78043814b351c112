import type { App } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import { allMunicipalities, type MunicipalityRow, saveMunicipality } from "../repository.ts";

/** The municipalities that the database knows. */
export const municipalities = (tx: Tx | Database): Promise<readonly MunicipalityRow[]> => allMunicipalities(tx);

/**
 * Makes the database know every municipality that has a standard's file, with its units and providers: a new file is all
 * that a new municipality takes. Run at every start; run twice it changes nothing.
 */
export function syncMunicipalities(app: Pick<App, "database" | "standards" | "newId">): Promise<void> {
  return transaction(app.database, async (tx) => {
    const known = new Map((await allMunicipalities(tx)).map((row) => [row.municipality, row.tenantId]));
    for (const standard of app.standards.values()) {
      const tenantId = known.get(standard.municipality.slug) ?? app.newId();
      await saveMunicipality(tx, tenantId, standard.municipality, standard.units, standard.providers);
    }
  });
}
