import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { obligationNames } from "../../standards/domain/effect.ts";
import type { Obligation } from "./obligation.ts";
import { isChoice, soonDays } from "./owed-order.ts";
import { outlivesCitizen } from "./owed-to-others.ts";

/**
 * Det, der skyldes først: of what is still owed in a case, the first that has a day and the first that has none. Neither
 * depends on the day of reading, so both are kept with the case.
 */
export interface OwedFirst<One = Obligation> {
  readonly dated: One | null;
  readonly undated: One | null;
}

/**
 * What is owed first. What the citizen may do but does not have to is nobody's work, and left out. So is what was left in a case
 * when it was closed, but for what is owed to somebody else than the citizen; what has come since, such as a late complaint or a wish to see the file, is owed as in any case.
 *
 * @param closedOn the day on which the case was closed; null while it is open
 */
export function owedFirst(obligations: readonly Obligation[], closedOn: LocalDate | null = null): OwedFirst {
  const owed = obligations.filter(
    (one) => (one.status === "open" || one.status === "missed") && !isChoice(one) && hasComeSince(one, closedOn),
  );
  const inOrder = owed.toSorted((one, other) => {
    const [rank, against] = [rankOf(one), rankOf(other)];
    return rank < against ? -1 : Number(rank > against);
  });
  return {
    dated: inOrder.find(({ actBy }) => actBy !== null) ?? null,
    undated: inOrder.find(({ actBy }) => actBy === null) ?? null,
  };
}

const hasComeSince = (one: Obligation, closedOn: LocalDate | null): boolean =>
  closedOn === null || outlivesCitizen(one) || (one.countedFrom !== null && one.countedFrom >= closedOn);

/** By the last day to act, then the day it is due, then the order in which a case moves. */
const rankOf = ({ actBy, due, what, ordinal }: Obligation): string =>
  [actBy ?? "", due ?? "", inDigits(obligationNames.indexOf(what)), inDigits(ordinal)].join(" ");

const inDigits = (number: number): string => String(number).padStart(6, "0");

/** Which of the two leads on a day: what nobody has set a day for comes after what is due within a week. */
export function leading<One extends Pick<Obligation, "actBy">>(first: OwedFirst<One>, today: LocalDate): One | null {
  const { dated, undated } = first;
  if (dated === null || undated === null) return dated ?? undated;
  return dated.actBy !== null && dated.actBy <= addDays(today, soonDays) ? dated : undated;
}
