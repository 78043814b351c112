import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { lastGrantedDay } from "../../deliveries/domain/provider-access.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { orderForAct, ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { Act } from "../../people/domain/permission.ts";
import { grantedTasks } from "../../plans/domain/grant.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Appointment } from "../domain/appointment.ts";
import { type Desk, keepingRules } from "../domain/appointments-view.ts";
import { type BookingRules, noBookingRules } from "../domain/booking-rules.ts";
import { appointmentsOfCase } from "../repository.ts";

/** A case as it is worked with: by the authority, or by a provider in its own order. */
export interface CaseAtDesk {
  readonly record: CaseRecord;
  /** The provider's order; null for the authority. */
  readonly orderId: string | null;
  /** The same as it stands; null for the authority. */
  readonly order: SupportOrder | null;
}

/** The case, locked, for an act on its appointments; the authority's way in is the case, the provider's its own order. */
export async function deskForAct(tx: Tx, actor: StaffActor, act: Act, desk: Desk): Promise<CaseAtDesk | undefined> {
  if ((actor.role === "provider") !== (desk.kind === "order")) return undefined;
  if (desk.kind === "case") {
    const record = await caseForAct(tx, actor, act, desk.caseId);
    return record && { record, orderId: null, order: null };
  }
  const found = await orderForAct(tx, actor, act, desk.orderId);
  return found?.order.state === "accepted" ? { ...found, orderId: found.order.id } : undefined;
}

/** The same for reading. */
export async function deskForReading(
  database: Database,
  actor: StaffActor,
  desk: Desk,
): Promise<CaseAtDesk | undefined> {
  if ((actor.role === "provider") !== (desk.kind === "order")) return undefined;
  const order = desk.kind === "order" ? await ownOrder(database, actor, desk.orderId) : null;
  if (order === undefined || (order !== null && order.state !== "accepted")) return undefined;
  const caseId = desk.kind === "case" ? desk.caseId : (order?.caseId ?? "");
  const record = await caseForReading(database, actor, caseId, "appointment:read");
  return record && { record, orderId: order?.id ?? null, order };
}

/** The appointments that are seen from a desk: a provider's own, or all of the case. */
export async function appointmentsAt(
  tx: Tx | Database,
  { orderId, record }: Pick<CaseAtDesk, "orderId" | "record">,
): Promise<readonly Appointment[]> {
  const all = await appointmentsOfCase(tx, record.id);
  return orderId === null ? all : all.filter((appointment) => appointment.orderId === orderId);
}

/** What the standard says today of keeping appointments, in this case. */
export function rulesOfKeeping(
  app: App,
  actor: { readonly municipality: string },
  record: CaseRecord,
  citizen: Pick<Citizen, "bornOn">,
): readonly RuleItem[] {
  return keepingToday(app, actor, record, citizen).rules;
}

/** The same, with the edition that says it. */
export function keepingToday(
  app: App,
  actor: { readonly municipality: string },
  record: CaseRecord,
  citizen: Pick<Citizen, "bornOn">,
): { readonly edition: LocalDate; readonly rules: readonly RuleItem[] } {
  const facts = { ...record.facts, bornOn: citizen.bornOn, applicationReceivedOn: record.openedOn };
  const { delivery, edition } = guidance(standardOf(app, actor), app.law, facts, app.clock.today());
  return { edition, rules: delivery.filter(({ rule }) => keepingRules.includes(rule)) };
}

/** What decides how support is booked in an order: the standard for what is granted, the municipality's hours, the days. */
export async function bookingRulesAt(
  tx: Tx | Database,
  app: App,
  actor: StaffActor,
  { order, record }: Pick<CaseAtDesk, "order" | "record">,
): Promise<BookingRules> {
  if (order === null) return noBookingRules;
  const { decisions, guidance: said, standard } = await readGrantGround(tx, app, actor, record);
  const decision = decisions.find(({ id }) => id === order.decisionId);
  return {
    delivery: said.delivery,
    forms: said.deliveryForms,
    ordinaryHours: standard.settings.ordinaryHours ?? null,
    from: order.sentOn,
    lastDay: decision === undefined ? null : lastGrantedDay(grantedTasks(decision)),
  };
}
