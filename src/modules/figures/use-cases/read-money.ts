import { dayFromParts } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { momentsOfDays } from "../../appointments/domain/clock-time.ts";
import { plannedSupport } from "../../appointments/domain/planned-support.ts";
import { appointmentsIn } from "../../appointments/use-cases/appointments-in.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { linesOf, type MoneyFigures, moneyFigures, together } from "../domain/money-figures.ts";
import type { CaseMoneyView, MoneyQuery, MoneyView } from "../domain/money-view.ts";
import { casesBehind } from "../repository.ts";
import { moneyLinesOf } from "./money-lines-of.ts";

/** How many cases behind a figure are shown. */
const shownAtMost = 200;

/**
 * Time and money of the whole municipality for a manager, and behind the figure that is chosen the cases that are the
 * manager's to see. Each case that is shown is a look at its citizen.
 *
 * @throws PermissionDenied
 */
export async function readMoney(app: App, actor: StaffActor, query: MoneyQuery): Promise<MoneyView> {
  requireRole(actor, "figures:list");
  const [standard, today] = [standardOf(app, actor), app.clock.today()];
  const database = app.database.of(actor);
  const asked = { tenantId: actor.tenantId, settings: standard.settings, year: query.year, today };
  const lines = await moneyLinesOf(database, asked);
  const chosen = query.chosen === null ? [] : moneyFigures(linesOf(lines, query.by, query.chosen), "case");
  const cases = await casesBehind(
    database,
    actor,
    chosen.map(({ key }) => key),
    shownAtMost,
  );
  const looks = cases.map(({ basis, citizenId, id, openedWith }) =>
    lookAt("figures:list", basis, { id, citizenId, openedWith }),
  );
  await noteLooks(database, actor, looks);
  const figuresOf = new Map(chosen.map((figures) => [figures.key, figures]));
  return {
    ...{ standard, today, query },
    figures: moneyFigures(lines, query.by),
    all: together("", lines),
    months: moneyFigures(lines, "month"),
    behind: cases.flatMap((one) => {
      const figures: MoneyFigures | undefined = figuresOf.get(one.id);
      return figures === undefined ? [] : [{ ...one, figures }];
    }),
    hidden: chosen.length - cases.length,
  };
}

/** Time and money of one case in a year, for those who handle it. Never shown to citizen or provider. */
export async function readCaseMoney(
  app: App,
  actor: StaffActor,
  caseId: string,
  year: number,
): Promise<CaseMoneyView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "figures:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const [standard, today] = [standardOf(app, actor), app.clock.today()];
  const asked = { tenantId: actor.tenantId, settings: standard.settings, year, today, caseId };
  const lines = await moneyLinesOf(database, asked);
  return {
    ...{ record, citizen, standard, today, year },
    months: moneyFigures(lines, "month"),
    all: together("", lines),
    planned: plannedSupport(await appointmentsIn(database, caseId), untilNow(year, app.clock.now())),
    owed: await readOwed(database, app, actor, caseId),
  };
}

/** The moments of a year that have been. */
function untilNow(year: number, now: string): { readonly from: string; readonly before: string } {
  const { before, from } = momentsOfDays(dayFromParts(year, 1, 1), dayFromParts(year, 12, 31));
  return { from, before: before < now ? before : now };
}
