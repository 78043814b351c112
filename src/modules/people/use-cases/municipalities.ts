import type { App, Municipality } from "../../../platform/app.ts";
import { type OperatorDatabase, operatorTransaction, transaction } from "../../../platform/database.ts";
import { type SettingsOverlay, settingsOverlaySchema, withOwnSettings } from "../../standards/domain/own-settings.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { allMunicipalities, ownSettingsRows, saveMunicipality, saveOwnSettings, saveUnits } from "../repository.ts";

/** The municipalities that the database knows, by slug. */
export async function municipalitiesBySlug(operator: OperatorDatabase): Promise<ReadonlyMap<string, Municipality>> {
  return new Map((await allMunicipalities(operator)).map((row) => [row.slug, row]));
}

/**
 * Makes the database know every municipality that has a standard's file, with its units and providers: a new file is all
 * that a new municipality takes. Run at every start; run twice it changes nothing.
 */
export async function syncMunicipalities(
  app: Pick<App, "database" | "standards" | "newId">,
  operator: OperatorDatabase,
): Promise<ReadonlyMap<string, Municipality>> {
  await operatorTransaction(operator, async (tx) => {
    const known = new Map((await allMunicipalities(tx)).map((row) => [row.slug, row.tenantId]));
    for (const { municipality } of app.standards.values()) {
      await saveMunicipality(tx, { ...municipality, tenantId: known.get(municipality.slug) ?? app.newId() });
    }
  });
  const synced = await municipalitiesBySlug(operator);
  for (const { tenantId, slug } of synced.values()) {
    const standard = app.standards.get(slug);
    if (!standard) continue;
    await transaction(app.database.of({ tenantId }), (tx) => saveUnits(tx, standard.units, standard.providers));
  }
  return synced;
}

/** The standards with what each municipality has set itself in the running system laid over its file's settings. */
export async function standardsAsSet(
  operator: OperatorDatabase,
  standards: ReadonlyMap<string, Standard>,
): Promise<ReadonlyMap<string, Standard>> {
  const overlays = new Map((await ownSettingsRows(operator)).map((row) => [row.slug, row.ownSettings]));
  return new Map(
    [...standards].map(([slug, standard]) => {
      const overlay = settingsOverlaySchema.parse(overlays.get(slug) ?? {});
      return [slug, withOwnSettings(standard, overlay)];
    }),
  );
}

/** Sets a municipality's own settings. They count from the next start. */
export const setOwnSettings = (
  app: Pick<App, "database">,
  municipality: Municipality,
  overlay: SettingsOverlay,
): Promise<void> => transaction(app.database.of(municipality), (tx) => saveOwnSettings(tx, overlay));
