import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { stands } from "../../appointments/domain/appointment.ts";
import type { ListedAppointment } from "../../appointments/domain/appointments-view.ts";
import { hereAt } from "../../appointments/domain/clock-time.ts";
import { readOwnAppointments } from "../../appointments/use-cases/read-own-appointments.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { modeOf } from "../../day-notes/domain/first-fields.ts";
import { goalsNow } from "../../day-notes/domain/note-desk.ts";
import type { ListedOrder } from "../../deliveries/domain/listed-order.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import { readProviderOrders } from "../../deliveries/use-cases/read-provider-orders.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { plansIn } from "../../plans/use-cases/plans-in.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type Carried, type CarriedOrder, type CarriedVisit, namesToCarry, ordersToCarry } from "../domain/carried.ts";

/**
 * What a provider's phone may show without coverage: today's visits, and the first names and goals of those whom one visits
 * this week and the next. Each is a look.
 *
 * @throws PermissionDenied for anybody but providers
 */
export async function readCarried(app: App, actor: StaffActor): Promise<Carried> {
  const today = app.clock.today();
  const orders = await readProviderOrders(app, actor);
  const [thisWeek, nextWeek] = [
    await readOwnAppointments(app, actor, today),
    await readOwnAppointments(app, actor, addDays(today, 7)),
  ];
  const visits = [...thisWeek.week, ...nextWeek.week];
  const own = visits.filter(({ appointment }) => appointment.staffId === actor.id);
  const wanted = ordersToCarry(orders, new Set(own.flatMap(({ appointment }) => appointment.orderId ?? [])));
  const carried = await ordersWithNames(app.database.of(actor), actor, wanted);
  const known = new Set(carried.map(({ orderId }) => orderId));
  const todays = (own.length > 0 ? own : visits)
    .filter(({ appointment }) => stands(appointment) && hereAt(appointment.startsAt).day === today)
    .flatMap(visitOf)
    .filter(({ orderId }) => known.has(orderId));
  return { day: today, writer: actor.name, visits: todays, orders: carried, asks: reasonsAsked(app, actor) };
}

function reasonsAsked(app: App, actor: StaffActor): Carried["asks"] {
  const { clauses } = editionInForce(standardOf(app, actor), app.clock.today());
  return {
    alone: clauses.some((clause) => clause.effect === "delivery" && clause.rule === "with-citizen"),
    noGoal: clauses.some((clause) => clause.effect === "plan" && clause.rule === "goal-per-task"),
  };
}

async function ordersWithNames(
  database: Database,
  actor: StaffActor,
  orders: readonly ListedOrder[],
): Promise<readonly CarriedOrder[]> {
  const open = await casesForReading(
    database,
    actor,
    orders.map(({ caseId }) => caseId),
    "order:read",
  );
  const read = await Promise.all(
    orders.map(async ({ caseId, caseNumber, id }) => {
      const record = open.get(caseId);
      const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
      const order = citizen && (await ownOrder(database, actor, id));
      const goals = order ? goalsNow(order, await plansIn(database, actor.tenantId, order.caseId)) : [];
      return order ? [{ citizen, order, caseNumber, goals }] : [];
    }),
  );
  const found = read.flat();
  const names = namesToCarry(
    found.map(({ caseNumber, citizen }) => ({
      name: citizen.name,
      isProtected: citizen.protection?.name === true,
      caseNumber,
    })),
  );
  return found.map(({ goals, order }, at) => ({ orderId: order.id, name: names[at] ?? "", goals }));
}

function visitOf({ appointment }: ListedAppointment): readonly CarriedVisit[] {
  const { endsAt, id, kind, orderId, startsAt, where } = appointment;
  if (orderId === null) return [];
  const minutes = Math.round(Temporal.Instant.from(endsAt).since(startsAt).total("minutes"));
  return [
    {
      appointmentId: id,
      orderId,
      from: hereAt(startsAt).clock,
      to: hereAt(endsAt).clock,
      minutes,
      mode: modeOf(kind, where),
    },
  ];
}
