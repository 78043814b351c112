import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { NoGrant } from "../../plans/domain/grant.ts";
import type { SupportOrder } from "./support-order.ts";

/** Why an order cannot be sent. */
export type SendRefusal = NoGrant | "case-closed" | "already-ordered";

/** Why a provider cannot answer an order. */
export type AnswerRefusal = "already-answered";

/** Why a provider's step cannot be written down. */
export type StepRefusal = "order-not-accepted" | "already-registered" | "in-future" | "before-order";

/** What a provider tells of an order that it has taken. */
export type DeliveryStep = "first-contact" | "support-started";

/** Whether a grant has no order that runs: one that was sent back leaves the way open for another. */
export const maySend = (orders: readonly SupportOrder[], decisionId: string): Outcome<"free", "already-ordered"> =>
  orders.some((order) => order.decisionId === decisionId && order.state !== "returned")
    ? refused("already-ordered")
    : accepted("free");

/** An order is answered once. */
export const mayAnswer = (order: Pick<SupportOrder, "state">): Outcome<"open", AnswerRefusal> =>
  order.state === "sent" ? accepted("open") : refused("already-answered");

/** Whether first contact or start can be written down for a day: of a taken order, not before it was sent, not after today. */
export function mayRegister(
  order: SupportOrder,
  step: DeliveryStep,
  on: LocalDate,
  today: LocalDate,
): Outcome<LocalDate, StepRefusal> {
  if (order.state !== "accepted") return refused("order-not-accepted");
  if (dayOf(order, step) !== null) return refused("already-registered");
  if (on > today) return refused("in-future");
  return on < order.sentOn ? refused("before-order") : accepted(on);
}

/** The day a step was taken; null where it was not. */
export const dayOf = (
  order: Pick<SupportOrder, "firstContactOn" | "startedOn">,
  step: DeliveryStep,
): LocalDate | null => (step === "first-contact" ? order.firstContactOn : order.startedOn);
