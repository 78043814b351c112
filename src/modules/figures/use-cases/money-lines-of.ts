import { dayNumber } from "../../../kernel/day-arithmetic.ts";
import { dayFromParts, type LocalDate } from "../../../kernel/local-date.ts";
import type { Database } from "../../../platform/database.ts";
import { asCorrected } from "../../cases/domain/corrected-events.ts";
import { inDayOrder } from "../../cases/domain/in-day-order.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";
import { grantedSupport } from "../domain/decided-support.ts";
import { deliveredLine, grantedLines, type MoneyLine, monthsOf } from "../domain/money-lines.ts";
import { priceDays } from "../domain/price.ts";
import { decidedSupport, deliveredSupport, endingEvents } from "../repository.ts";

/** What the lines of a year are made for: a municipality, or one case of it. */
export interface LinesAsked {
  readonly tenantId: string;
  readonly settings: OwnSettings;
  readonly year: number;
  readonly today: LocalDate;
  readonly caseId?: string;
}

/** All that is granted, delivered and ahead in a year. Part of other acts: permission is theirs. */
export async function moneyLinesOf(
  database: Database,
  { caseId, settings, tenantId, today, year }: LinesAsked,
): Promise<readonly MoneyLine[]> {
  const days = {
    from: dayFromParts(year, 1, 1),
    to: dayFromParts(year, 12, 31),
    ...(caseId !== undefined && { caseId }),
  };
  const [decided, events, delivered] = await Promise.all([
    decidedSupport(database, tenantId, days),
    endingEvents(database, tenantId, days),
    deliveredSupport(database, tenantId, days, priceDays(settings)),
  ]);
  const byCase = Map.groupBy(decided, (part) => part.caseId);
  const grants = new Map(
    [...byCase].map(([id, parts]) => [
      id,
      grantedSupport(parts, inDayOrder(asCorrected(events.get(id) ?? [])), settings),
    ]),
  );
  const [months, now] = [monthsOf(year), dayNumber(today)];
  return [
    ...[...grants.values()].flatMap((some) => some.flatMap((grant) => grantedLines(grant, months, now))),
    ...delivered.map((one) => deliveredLine(one, grants.get(one.caseId) ?? [], settings)),
  ];
}
