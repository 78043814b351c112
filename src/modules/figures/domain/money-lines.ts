import { dayNumber } from "../../../kernel/day-arithmetic.ts";
import { dayFromParts } from "../../../kernel/local-date.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";
import { type Amount, less, noAmount, rounded } from "./amount.ts";
import {
  type GrantedSupport,
  grantedBetween,
  hasHours,
  hasPrice,
  isByWeek,
  isGrantedIn,
  reachedOn,
} from "./granted-support.ts";
import { hourlyPrices, priceOn } from "./price.ts";

/** Leveret støtte: minutes that the day notes tell of in a month, of one order and in one form, under the prices of one time. */
export interface DeliveredSupport {
  readonly caseId: string;
  readonly decisionId: string;
  readonly unit: string;
  readonly provider: string;
  /** That of the decision's first grant. */
  readonly legalBasis: LegalBasis;
  readonly deliveryForm: DeliveryForm;
  /** 1 to 12. */
  readonly month: number;
  /** The number of the first day on which it happened: no price changes between it and the last. */
  readonly day: number;
  readonly minutes: number;
}

/** Linje i tallene: what is granted, delivered and still ahead in one month of a year, of one grant in one case. */
export interface MoneyLine {
  readonly caseId: string;
  readonly unit: string;
  readonly provider: string | null;
  readonly legalBasis: LegalBasis;
  /** 1 to 12. */
  readonly month: number;
  readonly granted: Amount;
  readonly delivered: Amount;
  /** Granted from tomorrow on. */
  readonly ahead: Amount;
  /** The extent is told in words alone. */
  readonly lacksHours: boolean;
  readonly lacksPrice: boolean;
}

/** Måned i tallene: 1 to 12, and the numbers of its first and its last day. */
export interface MonthDays {
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** The months of a year. */
export const monthsOf = (year: number): readonly MonthDays[] =>
  Array.from({ length: 12 }, (_, at) => ({
    month: at + 1,
    from: dayNumber(dayFromParts(year, at + 1, 1)),
    to: dayNumber(at === 11 ? dayFromParts(year + 1, 1, 1) : dayFromParts(year, at + 2, 1)) - 1,
  }));

/** The lines of what was granted in these months. What costs the same each week is delivered, as money goes, on each day that it runs. */
export function grantedLines(
  support: GrantedSupport,
  months: readonly MonthDays[],
  today: number,
): readonly MoneyLine[] {
  const ground = { support, today, now: reachedOn(support, today), weekly: onlyByWeek(support) };
  return months.filter(({ from, to }) => isGrantedIn(support, from, to)).map((days) => grantedIn(ground, days));
}

/** What a grant's lines are made of, once for them all: there are tens of thousands of lines. */
interface GrantGround {
  readonly support: GrantedSupport;
  readonly today: number;
  /** What has been reached by today. */
  readonly now: Amount;
  readonly weekly: GrantedSupport | null;
}

function grantedIn({ now, support, today, weekly }: GrantGround, { from, month, to }: MonthDays): MoneyLine {
  const { caseId, legalBasis, provider, unit } = support;
  const after = reachedOn(support, to);
  const granted = less(after, reachedOn(support, from - 1));
  const ahead = from > today ? granted : less(after, now);
  return {
    caseId,
    unit,
    provider,
    legalBasis,
    month,
    granted,
    delivered: weekly === null ? noAmount : { minutes: 0, oere: paidByWeek(weekly, from, Math.min(to, today)) },
    ahead: to <= today ? noAmount : ahead,
    lacksHours: !hasHours(support),
    lacksPrice: !hasPrice(support, from, to),
  };
}

/** The support with its weekly prices alone; null where it has none. */
function onlyByWeek(support: GrantedSupport): GrantedSupport | null {
  if (!support.prices.some(({ per }) => per === "week")) return null;
  const prices = support.prices.map((price) => (price.per === "week" ? price : { ...price, oere: 0 }));
  return { ...support, prices };
}

/** What the days between these have cost, from the day on which support began. */
function paidByWeek(support: GrantedSupport, from: number, to: number): number {
  if (support.startedOn === null) return 0;
  return grantedBetween(support, Math.max(from, support.startedOn), to).oere;
}

/** The line of what was delivered, at the price of its day; a week's price has been counted with the days that it ran. */
export function deliveredLine(
  delivered: DeliveredSupport,
  grants: readonly GrantedSupport[],
  settings: OwnSettings,
): MoneyLine {
  const { caseId, day, deliveryForm, minutes, month, provider, unit } = delivered;
  const ofDecision = grants.filter(({ decisionId }) => decisionId === delivered.decisionId);
  const grant = ofDecision.find((one) => one.deliveryForm === deliveryForm) ?? ofDecision[0];
  const paidByWeek = grant !== undefined && isByWeek(grant, day);
  const ofPackage = grant?.package != null && grant.prices.some(({ per }) => per === "hour") ? grant.prices : [];
  const price = priceOn(ofPackage.length > 0 ? ofPackage : hourlyPrices(settings, provider, deliveryForm), day);
  const oere = paidByWeek ? 0 : rounded(minutes * (price?.oere ?? 0), 60);
  return {
    caseId,
    unit,
    provider,
    legalBasis: grant?.legalBasis ?? delivered.legalBasis,
    month,
    granted: noAmount,
    delivered: { minutes, oere },
    ahead: noAmount,
    lacksHours: false,
    lacksPrice: !paidByWeek && price === undefined,
  };
}
