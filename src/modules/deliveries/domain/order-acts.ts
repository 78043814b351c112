import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { Grant, NoGrant } from "../../plans/domain/grant.ts";
import { lastGrantedDay } from "./provider-access.ts";
import { isRunning, type SupportOrder } from "./support-order.ts";

/** Why an order cannot be sent. */
export type SendRefusal = NoGrant | "case-closed" | "already-ordered";

/** Why a provider cannot answer an order. */
export type AnswerRefusal = "already-answered";

/** Why a provider's step cannot be written down. */
export type StepRefusal = "order-not-accepted" | "already-registered" | "in-future" | "before-order";

/** Why what the provider did cannot be written down. */
export type DoneRefusal = "order-not-accepted" | "in-future" | "before-order" | "not-promised";

/** Whether something that was done can be written down for a day: in a taken order, not before it was sent, not after today. */
export function mayTellOf(
  order: Pick<SupportOrder, "state" | "sentOn">,
  on: LocalDate,
  today: LocalDate,
): Outcome<LocalDate, Exclude<DoneRefusal, "not-promised">> {
  if (order.state !== "accepted") return refused("order-not-accepted");
  if (on > today) return refused("in-future");
  return on < order.sentOn ? refused("before-order") : accepted(on);
}

/** What a provider tells of an order that it has taken. */
export type DeliveryStep = "first-contact" | "support-started";

/** Why an order cannot be changed or taken back by the authority. */
export type RunningRefusal = "not-running";

/** Why an order cannot be taken back: also where nobody would give the support that the citizen still has. */
export type WithdrawRefusal = RunningRefusal | "still-granted";

/**
 * Whether what an order is about is still the citizen's: granted by the decision that it was sent for, on a day that has not gone,
 * and not ended. Then it is ordered again; support does not end by an order that is taken back.
 *
 * Law: forvaltningsloven §§ 19 and 22.
 */
export function isStillGranted(
  { decisionId }: Pick<SupportOrder, "decisionId">,
  grant: Pick<Grant, "id" | "issuedOn" | "granted"> | undefined,
  events: readonly CaseEvent[],
  today: LocalDate,
): boolean {
  if (grant === undefined || grant.id !== decisionId) return false;
  const lastDay = lastGrantedDay(grant.granted);
  const isOver = eventsOf(events, "support-ended").some(({ on }) => on >= grant.issuedOn);
  return !isOver && eventsOf(events, "died").length === 0 && (lastDay === null || lastDay >= today);
}

/**
 * Whether what is asked for has no order that runs. Parts of a grant may go to different providers, one order to each; what
 * was sent back or taken back leaves the way open for another.
 */
export function maySend(
  orders: readonly SupportOrder[],
  decisionId: string,
  asked: { readonly provider: string; readonly tasks: readonly string[] },
): Outcome<"free", "already-ordered"> {
  const running = orders.filter((order) => order.decisionId === decisionId && isRunning(order));
  const isTaken = running.some((order) => order.provider === asked.provider || overlaps(order.tasks, asked.tasks));
  return isTaken ? refused("already-ordered") : accepted("free");
}

/** Two orders overlap where one of them is about all tasks, or both about the same one. */
const overlaps = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((task) => other.includes(task));

/** The granted tasks that no running order is about; none where all are ordered. */
export function tasksToOrder<Task extends string>(
  orders: readonly SupportOrder[],
  decisionId: string,
  granted: readonly Task[],
): readonly Task[] {
  const running = orders.filter((order) => order.decisionId === decisionId && isRunning(order));
  return granted.filter((task) => running.every(({ tasks }) => !overlaps(tasks, [task])));
}

/** The authority changes or takes back an order while it is with its provider. */
export const mayGoOnWith = (order: Pick<SupportOrder, "state">): Outcome<"running", RunningRefusal> =>
  isRunning(order) ? accepted("running") : refused("not-running");

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
  if (order.state === "accepted" && dayOf(order, step) !== null) return refused("already-registered");
  return mayTellOf(order, on, today);
}

/** The day a step was taken; null where it was not. */
export const dayOf = (
  order: Pick<SupportOrder, "firstContactOn" | "startedOn">,
  step: DeliveryStep,
): LocalDate | null => (step === "first-contact" ? order.firstContactOn : order.startedOn);
