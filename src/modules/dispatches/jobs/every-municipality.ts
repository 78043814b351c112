import type { App, Municipality } from "../../../platform/app.ts";
import { faultFacts, type Log } from "../../../platform/log.ts";
import { collectReceipts } from "../use-cases/collect-receipts.ts";
import { planDueLetters } from "../use-cases/plan-due-letters.ts";

/** Every minute: plans what is due in every municipality. */
export async function sendAllWaiting(app: App): Promise<void> {
  if (app.digitalPost === null) return;
  for (const municipality of app.municipalities.values()) await planDueLetters(app, municipality);
}

/** Every minute: fetches every municipality's receipts. Where one's cannot be fetched, the others' still are. */
export async function collectAllReceipts(app: App, log: Log): Promise<void> {
  if (app.digitalPost === null) return;
  for (const municipality of app.municipalities.values()) {
    await collect(app, municipality, log).catch((fault: unknown) =>
      log.warn("receipts could not be fetched", { municipality: municipality.slug, ...faultFacts(fault) }),
    );
  }
}

async function collect(app: App, municipality: Municipality, log: Log): Promise<void> {
  const { unknown, unreadable } = await collectReceipts(app, municipality);
  if (unknown + unreadable > 0)
    log.warn("receipts that are not for any letter", { municipality: municipality.slug, unknown, unreadable });
}
