import type { App } from "../../../platform/app.ts";
import { sealLooks } from "../use-cases/seal-looks.ts";

/** Hourly: seals every municipality's looks. May run twice: what is sealed is not sealed again. */
export async function sealAllLooks(
  app: Pick<App, "database" | "municipalities" | "journalKey" | "clock">,
): Promise<void> {
  for (const { tenantId } of app.municipalities.values()) await sealLooks(app, tenantId);
}
