import type { App } from "../../../platform/app.ts";
import { planWaitingFiles } from "../use-cases/plan-waiting-files.ts";

/** Every minute: plans the files that wait to be made in every municipality. */
export async function makeAllWaitingFiles(app: App): Promise<void> {
  for (const municipality of app.municipalities.values()) await planWaitingFiles(app, municipality);
}
