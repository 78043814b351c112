import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import type { SupportOrder } from "./support-order.ts";

type Steps = Pick<SupportOrder, "id" | "decisionId" | "state" | "firstContactOn" | "startedOn">;

/**
 * What is owed, as it is in one order. First contact and start are owed once for a run of support, but where parts of a grant
 * went to several providers, each of them has promised it: what one has done is not done by the other, nor owed by it again.
 */
export const owedInOrder = (
  obligations: readonly Obligation[],
  order: Steps,
  orders: readonly Steps[],
  today: LocalDate,
): readonly Obligation[] =>
  obligations.flatMap((one) => {
    if (!isStep(one)) return [one];
    if (isOpen(one)) return hasDone(order, one.what) ? [] : [one];
    const isOthers = isLatest(one, obligations) && !hasDone(order, one.what) && orders.some(isSibling(order, one.what));
    return isOthers ? [asOpen(one, today)] : [one];
  });

type Step = Obligation & { readonly what: "first-contact" | "start" };

const isStep = (one: Obligation): one is Step => one.what === "first-contact" || one.what === "start";
const isOpen = ({ status }: Obligation): boolean => status === "open" || status === "missed";

/** Whoever has begun has been in touch. */
const hasDone = ({ firstContactOn, startedOn }: Steps, what: Step["what"]): boolean =>
  startedOn !== null || (what === "first-contact" && firstContactOn !== null);

const isLatest = ({ ordinal, status, what }: Step, all: readonly Obligation[]): boolean =>
  status !== "lapsed" && all.every((other) => other.what !== what || other.ordinal <= ordinal);

/** Another order of the same grant in which the step has been taken. */
const isSibling = (order: Steps, what: Step["what"]) => (other: Steps) =>
  other.id !== order.id && other.decisionId === order.decisionId && other.state === "accepted" && hasDone(other, what);

const asOpen = (one: Step, today: LocalDate): Obligation => ({
  ...one,
  metOn: null,
  status: one.due !== null && one.due < today ? "missed" : "open",
});
