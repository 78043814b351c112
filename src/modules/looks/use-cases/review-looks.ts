import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { assembleStaffDays } from "../domain/assemble-staff-days.ts";
import { reviewStaffDay } from "../domain/review-staff-day.ts";
import { recentDays } from "../domain/staff-day.ts";
import { habitsBefore, lastNames, looksOnDay, saveFindings, staffWhoLooked } from "../repository.ts";

/** How many days back everybody's looks are reviewed: a weekend's outage leaves none out. */
const daysReviewed = 3;

/**
 * Reviews the days before today for signs of snooping, and keeps what it finds for the managers. Of those who are leaving two
 * weeks are reviewed, since it may be known only afterwards that they left. Run again it finds nothing more.
 *
 * @returns how many new findings there are
 */
export async function reviewLooks(app: Reviewing, tenantId: string): Promise<number> {
  let found = 0;
  for (let back = 1; back <= recentDays; back += 1) {
    const day = addDays(app.clock.today(), -back);
    found += await reviewDay(app, tenantId, day, back <= daysReviewed ? null : recentDays);
  }
  return found;
}

type Reviewing = Pick<App, "database" | "clock" | "newId">;

async function reviewDay(
  app: Reviewing,
  tenantId: string,
  day: LocalDate,
  leavingWithin: number | null,
): Promise<number> {
  const database = app.database.of({ tenantId });
  const staff = await staffWhoLooked(database, day, leavingWithin);
  if (staff.length === 0) return 0;
  const ids = staff.map(({ id }) => id);
  const [looks, before, names] = await Promise.all([
    looksOnDay(database, day, ids),
    habitsBefore(database, day, ids),
    lastNames(database),
  ]);
  const foundAt = app.clock.now();
  return transaction(database, async (tx) => {
    let kept = 0;
    for (const staffDay of assembleStaffDays({ day, staff, looks, before, lastNames: names })) {
      const findings = reviewStaffDay(staffDay).map((finding) => ({ ...finding, id: app.newId(), foundAt }));
      kept += await saveFindings(tx, staffDay.staff.id, day, findings);
    }
    return kept;
  });
}
