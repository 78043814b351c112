import { addDays } from "../../../kernel/day-arithmetic.ts";
import { isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { appointmentsAt } from "../../appointments/use-cases/appointment-desk.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { plansIn } from "../../plans/use-cases/plans-in.ts";
import type { NoteGround } from "../domain/judged-note.ts";
import type { ToldNote } from "../domain/told-note.ts";
import { dayNotesAround, findDayNote } from "../repository.ts";

/** What a note is judged by, from the case as it stands. Part of other acts: permission is theirs. */
export async function groundOfNote(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { order, record }: { readonly order: SupportOrder; readonly record: CaseForActor },
  told: Pick<ToldNote, "corrects" | "happenedOn">,
): Promise<NoteGround> {
  const { events, guidance, today } = await readGrantGround(tx, app, actor, record);
  const plans = await plansIn(tx, actor.tenantId, record.id);
  const appointments = await appointmentsAt(tx, { orderId: order.id, record });
  const about = { from: addDays(told.happenedOn, -1), to: addDays(told.happenedOn, 1) };
  return {
    order,
    hadAccess: actor.provider !== null && record.providers.includes(actor.provider),
    endedOn: endOf(events, order),
    goals: new Set([...order.goals, ...plans.flatMap(({ goals }) => goals.map(({ text }) => text))]),
    together: guidance.delivery.filter(({ rule }) => rule === "with-citizen"),
    goalPerTask: guidance.plan.filter(({ rule }) => rule === "goal-per-task"),
    notCancelled: guidance.delivery.filter(({ rule }) => rule === "not-cancelled"),
    others: await dayNotesAround(tx, actor.tenantId, { ...about, caseId: record.id, writtenBy: actor.id }),
    corrected: await toCorrect(tx, actor.tenantId, order.id, told.corrects),
    appointments: new Map(appointments.map((one) => [one.id, one])),
    today,
    now: app.clock.now(),
    edition: guidance.edition,
  };
}

/** The last day of the support that was ordered; null where it runs. */
const endOf = (events: readonly CaseEvent[], order: SupportOrder) =>
  eventsOf(events, "died")[0]?.on ??
  eventsOf(events, "support-ended").findLast(({ on }) => on >= order.sentOn)?.on ??
  null;

async function toCorrect(tx: Tx, tenantId: string, orderId: string, id: string | null) {
  if (id === null) return null;
  const found = isId(id) ? await findDayNote(tx, tenantId, id) : undefined;
  return found?.orderId === orderId ? found : undefined;
}
