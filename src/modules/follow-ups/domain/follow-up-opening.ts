import { addDays, daysBetween } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";

/** Kommende opfølgning: when it is due at the latest, and from when the citizen is asked to prepare it. */
export interface ComingFollowUp {
  /** Null where the standard sets no day. */
  readonly due: LocalDate | null;
  /** Null where nobody is asked: one may write all the same. */
  readonly opensOn: LocalDate | null;
}

/** What is read of an obligation to know when a follow-up comes. */
type OwedFollowUp = Pick<Obligation, "what" | "status" | "due" | "provisional" | "countedFrom">;

/** Skema, der mangler: an order whose provider has sent no form before the follow-up that is owed. */
export interface OrderWithoutForm {
  readonly orderId: string;
  readonly caseNumber: string;
  readonly owed: OwedFollowUp;
}

/** An order without its form, with the citizen named as in the list it stands in. */
export interface NamedForm {
  readonly orderId: string;
  readonly caseNumber: string;
  readonly citizen: string;
  readonly due: LocalDate;
}

/** The forms with the citizens' names; those whose order the reader is not shown are left out. */
export const namedForms = (
  forms: readonly Omit<NamedForm, "citizen">[],
  shown: readonly { readonly id: string; readonly citizen: string }[],
): readonly NamedForm[] =>
  forms.flatMap(({ orderId, caseNumber, due }) => {
    const order = shown.find(({ id }) => id === orderId);
    return order === undefined ? [] : [{ orderId, caseNumber, due, citizen: order.citizen }];
  });

/** The orders whose follow-up is prepared now, with the day it is due; the first due first. */
export const formsAskedFor = (
  orders: readonly OrderWithoutForm[],
  weeksBefore: number | undefined,
  today: LocalDate,
): readonly (OrderWithoutForm & { readonly due: LocalDate })[] =>
  orders
    .flatMap((order) => {
      const coming = comingFollowUp([order.owed], weeksBefore);
      return isAsked(coming, today) && coming?.due != null ? [{ ...order, due: coming.due }] : [];
    })
    .toSorted((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));

/**
 * The follow-up that comes next; undefined where none is owed. The form opens as many weeks before it is due as the
 * municipality has set; where it has set none, when three quarters of the time have gone.
 */
export function comingFollowUp(
  obligations: readonly OwedFollowUp[],
  weeksBefore: number | undefined,
): ComingFollowUp | undefined {
  const owed = obligations.find(
    ({ what, status }) =>
      (what === "first-follow-up" || what === "follow-up") && (status === "open" || status === "missed"),
  );
  if (owed === undefined) return undefined;
  const { due, provisional } = owed;
  return { due, opensOn: due === null || provisional ? null : opensOn(owed, due, weeksBefore) };
}

function opensOn({ countedFrom }: OwedFollowUp, due: LocalDate, weeksBefore: number | undefined): LocalDate {
  if (weeksBefore !== undefined) return addDays(due, -7 * weeksBefore);
  return countedFrom === null ? due : addDays(due, -Math.floor(daysBetween(countedFrom, due) / 4));
}

/** Whether the citizen is asked to prepare it today. */
export const isAsked = (coming: ComingFollowUp | undefined, today: LocalDate): boolean =>
  coming !== undefined && coming.opensOn !== null && coming.opensOn <= today;
