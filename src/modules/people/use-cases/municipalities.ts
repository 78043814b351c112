import type { App } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import { type SettingsOverlay, settingsOverlaySchema, withOwnSettings } from "../../standards/domain/own-settings.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import {
  allMunicipalities,
  type MunicipalityRow,
  ownSettingsRows,
  saveMunicipality,
  saveOwnSettings,
} from "../repository.ts";

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

/** The standards with what each municipality has set itself in the running system laid over its file's settings. */
export async function standardsAsSet(
  database: Database,
  standards: ReadonlyMap<string, Standard>,
): Promise<ReadonlyMap<string, Standard>> {
  const overlays = new Map((await ownSettingsRows(database)).map((row) => [row.slug, row.ownSettings]));
  return new Map(
    [...standards].map(([slug, standard]) => {
      const overlay = settingsOverlaySchema.parse(overlays.get(slug) ?? {});
      return [slug, withOwnSettings(standard, overlay)];
    }),
  );
}

/** Sets a municipality's own settings. They count from the next start. */
export const setOwnSettings = (database: Database, slug: string, overlay: SettingsOverlay): Promise<void> =>
  transaction(database, (tx) => saveOwnSettings(tx, slug, overlay));
