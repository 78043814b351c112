import type { App } from "../../../platform/app.ts";
import { planOutsideFiles } from "../use-cases/plan-outside-files.ts";

/** Every minute: plans the files for others that wait to be made in every municipality. */
export async function makeAllOutsideFiles(app: App): Promise<void> {
  for (const municipality of app.municipalities.values()) await planOutsideFiles(app, municipality);
}
