import type { Calendar } from "../../../kernel/calendar.ts";
import { daysBetween } from "../../../kernel/day-arithmetic.ts";
import { addLength } from "../../../kernel/deadline.ts";
import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { clausesOf } from "./clause-items.ts";
import { editionOn } from "./edition-in-force.ts";
import type { Standard } from "./standard.ts";

/** Sagsbehandlingstid: how long a municipality may take to decide, and where that is said. */
export interface ProcessingTime {
  /** Null where neither the standard nor the municipality has said. */
  readonly length: Length | null;
  /** The clause that promises it, also where it gives no number. */
  readonly clause: string | null;
  readonly ownSetting: boolean;
}

/** The processing time on a day. Law: retssikkerhedsloven § 3, stk. 2, by which each municipality sets its own. */
export function processingTime(standard: Standard, day: LocalDate): ProcessingTime {
  const edition = editionOn(standard, day);
  const clause = edition && clausesOf(edition, "deadline").find(({ what }) => what === "decision");
  const own = standard.settings.deadlines.decision ?? null;
  const stated = clause?.length ?? null;
  return {
    length: stated ?? own,
    clause: clause?.id ?? null,
    ownSetting: stated === null && own !== null,
  };
}

/** How many days a length is when it is counted from a day: months differ, and working days skip holidays. */
export const daysOf = (calendar: Calendar, length: Length, from: LocalDate): number =>
  daysBetween(from, addLength(calendar, from, length));
