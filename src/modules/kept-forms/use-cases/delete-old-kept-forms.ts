import type { App } from "../../../platform/app.ts";
import { deleteKeptBefore } from "../repository.ts";

/** That a form was sent is remembered for so long: what was on its way from the page has arrived by then. */
const sentHours = 24;

/** Deletes what has been kept for as long as the settings say, in every municipality; how many there were. */
export async function deleteOldKeptForms(
  app: Pick<App, "database" | "clock" | "municipalities" | "config">,
): Promise<number> {
  const hoursAgo = (hours: number) =>
    Temporal.Instant.from(app.clock.now()).subtract({ hours }).toString({ smallestUnit: "millisecond" });
  const before = { kept: hoursAgo(app.config.keptFormDays * 24), sent: hoursAgo(sentHours) };
  let deleted = 0;
  for (const municipality of app.municipalities.values()) {
    deleted += await deleteKeptBefore(app.database.of(municipality), before);
  }
  return deleted;
}
