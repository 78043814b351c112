import type { App } from "../../../platform/app.ts";
import { reviewLooks } from "../use-cases/review-looks.ts";

/** Daily: reviews every municipality's log of looks. May run twice: a finding is kept once. */
export async function reviewAllLooks(app: Pick<App, "database" | "municipalities" | "clock" | "newId">): Promise<void> {
  for (const { tenantId } of app.municipalities.values()) await reviewLooks(app, tenantId);
}
