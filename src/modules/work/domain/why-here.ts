import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { soonDays } from "../../obligations/domain/owed-order.ts";

/** What of a case decides where it stands in today's work. */
export interface Placed {
  readonly acute: boolean;
  readonly owed: Pick<Obligation, "due" | "actBy"> | null;
}

/**
 * Hvorfor står sagen over den næste: the first rule of the order that tells the two apart, in one sentence. The rules are
 * those of the list itself: acute, late, the last working day, and what has no day after what is due within a week.
 *
 * @param next null for the last case
 */
export function whyAbove(here: Placed, next: Placed | null, today: LocalDate): string {
  if (next === null) return "Der står ingen sag efter den her på listen.";
  if (here.acute && !next.acute) return "Sagen haster. Sager, der haster, står øverst.";
  if (isLate(here, today) && !isLate(next, today))
    return "Fristen er overskredet. Det står før det, der kan nås endnu.";
  if (here.owed === null) return "Der venter ikke noget i sagen. Sådanne sager står sidst, ældste sagsnummer først.";
  if (next.owed === null) return "Der venter noget i sagen. I den næste sag venter der ikke noget.";
  return byDay(here.owed.actBy, next.owed.actBy, today);
}

function byDay(actBy: LocalDate | null, nextActBy: LocalDate | null, today: LocalDate): string {
  if (actBy === null && nextActBy === null) return sameDay("Ingen af de to sager har en dato.");
  if (actBy === null) return "Der er ingen dato. Sagen står før det, der først skal nås om mere end en uge.";
  if (nextActBy === null && actBy <= addDays(today, soonDays))
    return "Det skal nås inden for en uge. Den næste sag har ingen dato og står derfor efter.";
  if (actBy === nextActBy) return sameDay("De to sager har samme sidste arbejdsdag.");
  return "Den sidste arbejdsdag kommer før den, som den næste sag har.";
}

const sameDay = (lead: string): string => `${lead} Derfor står det ældste sagsnummer først.`;

const isLate = ({ owed }: Placed, today: LocalDate): boolean => owed !== null && owed.due !== null && owed.due < today;
