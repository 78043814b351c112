import { addDays, dayNumber } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";
import type { DaySpan, GrantedSupport } from "./granted-support.ts";
import { hourlyPrices, packagePrices } from "./price.ts";

/** Afgjort opgave i tallene: what was decided about one task, as far as time and money follow from it. */
export interface DecidedSupport {
  readonly caseId: string;
  readonly decisionId: string;
  readonly issuedOn: LocalDate;
  readonly task: string;
  readonly isGranted: boolean;
  readonly legalBasis: LegalBasis;
  readonly deliveryForm: DeliveryForm | null;
  readonly package: string | null;
  readonly weeklyMinutes: number | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** The last day of what an earlier decision granted, where this one ends it. */
  readonly endsOn: LocalDate | null;
  readonly unit: string;
  readonly provider: string | null;
  readonly startedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
}

/** Farther ahead than any year that is asked about. */
const noEnd = dayNumber("9999-12-31" as LocalDate);

/**
 * The support that is granted in one case, by its decisions oldest first: each task until the next decision about it, until
 * its own last day, until the day support ended. A package that covers several tasks of a decision is one.
 */
export function grantedSupport(
  decided: readonly DecidedSupport[],
  events: readonly CaseEvent[],
  settings: OwnSettings,
): readonly GrantedSupport[] {
  const endedOn = endOf(events);
  const standing = decided.flatMap((part, at) => {
    const span = spanOf(part, decided.slice(at + 1), endedOn);
    return span === undefined || part.deliveryForm === null ? [] : [{ part, span, deliveryForm: part.deliveryForm }];
  });
  const together = Map.groupBy(standing, ({ part }, at) =>
    part.package === null ? `${at}` : `${part.decisionId}/${part.package}/${part.deliveryForm}/${part.legalBasis}`,
  );
  return [...together.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { caseId, decisionId, legalBasis, package: slug, provider, startedOn, unit } = first.part;
    const ofPackage = packagePrices(settings, slug);
    return {
      ...{ caseId, decisionId, legalBasis, package: slug, provider, unit, deliveryForm: first.deliveryForm },
      weeklyMinutes: minutesOf(
        parts.map(({ part }) => part.weeklyMinutes),
        settings,
        slug,
      ),
      spans: merged(parts.map(({ span }) => span)),
      prices: ofPackage.length > 0 ? ofPackage : hourlyPrices(settings, provider, first.deliveryForm),
      startedOn: startedOn === null ? null : dayNumber(startedOn),
    };
  });
}

/** The last day of all support, where none has begun since. */
function endOf(events: readonly CaseEvent[]): LocalDate | undefined {
  const died = events.find(({ type }) => type === "died");
  const last = events.findLast(({ type }) => type === "support-started" || type === "support-ended");
  return died?.on ?? (last?.type === "support-ended" ? last.on : undefined);
}

function spanOf(
  part: DecidedSupport,
  later: readonly DecidedSupport[],
  endedOn: LocalDate | undefined,
): DaySpan | undefined {
  if (!part.isGranted || part.from === null) return undefined;
  const next = later.find(({ decisionId, task }) => task === part.task && decisionId !== part.decisionId);
  const ends = [
    part.to,
    next === undefined ? null : lastDayBefore(next),
    endedOn === undefined || endedOn < part.issuedOn ? null : endedOn,
    part.closedOn,
  ];
  const span = { from: dayNumber(part.from), to: Math.min(...ends.map(numberOf)) };
  return span.to < span.from ? undefined : span;
}

const numberOf = (end: LocalDate | null): number => (end === null ? noEnd : dayNumber(end));

/** The last day of what was granted before this decision about the same task. */
const lastDayBefore = ({ endsOn, from, issuedOn }: DecidedSupport): LocalDate =>
  endsOn ?? addDays(from ?? issuedOn, -1);

/** The minutes that are stated; where none are, the middle of what the package means. */
function minutesOf(stated: readonly (number | null)[], { packages }: OwnSettings, slug: string | null): number | null {
  const known = stated.filter((minutes) => minutes !== null);
  if (known.length > 0) return known.reduce((sum, minutes) => sum + minutes, 0);
  const hours = packages.find((one) => one.slug === slug)?.weeklyHours;
  return hours === undefined ? null : Math.round((hours.from + hours.to) * 30);
}

/** The same days, each once. */
function merged(spans: readonly DaySpan[]): readonly DaySpan[] {
  const done: DaySpan[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = done.at(-1);
    if (last === undefined || span.from > last.to + 1) done.push(span);
    else done[done.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return done;
}
