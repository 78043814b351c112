import type { App } from "../../../platform/app.ts";
import type { OperatorDatabase } from "../../../platform/database.ts";
import { emptySegments } from "../../../platform/read-log-segments.ts";

/**
 * Deletes looks that have been kept for as long as their municipality has set, whole sealed segments at a time; the segments'
 * hashes stay, so that the chain still holds. Where nothing is set, all is kept: no law in force was found that says how long
 * such a log is kept. An errand of the operator's: the program's own role can delete no look.
 *
 * @returns how many looks were deleted
 */
export async function deleteOldLooks(app: Deleting, operator: OperatorDatabase): Promise<number> {
  const now = app.clock.now();
  let deleted = 0;
  for (const { tenantId, slug } of app.municipalities.values()) {
    const months = app.standards.get(slug)?.settings.looksKeptMonths;
    if (months !== undefined) deleted += await emptySegments(operator, tenantId, monthsBefore(now, months), now);
  }
  return deleted;
}

type Deleting = Pick<App, "municipalities" | "standards" | "clock">;

const monthsBefore = (moment: string, months: number): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO("UTC").subtract({ months }).toInstant().toString();
