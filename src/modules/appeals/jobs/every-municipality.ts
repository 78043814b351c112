import type { App } from "../../../platform/app.ts";
import { planWaitingPackages } from "../use-cases/print-package.ts";

/** Every minute: plans the packages that wait to be printed in every municipality, and gives up those that fail. */
export async function printAllWaitingPackages(app: App): Promise<void> {
  for (const municipality of app.municipalities.values()) await planWaitingPackages(app, municipality);
}
