import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { ownOrder } from "../../deliveries/use-cases/order-for-provider.ts";
import { explained, readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor, StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { DeliveryForm } from "../../standards/domain/facts.ts";
import type { SupportMethod } from "../../standards/domain/law.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { hasPhases, type MethodPhase, phasesThatHold } from "../domain/method-phase.ts";
import type { CourseShown, PhasesView } from "../domain/phases-view.ts";
import { saidOfCourse, saidOfHousingFirst } from "../domain/said-by-standard.ts";
import { phasesOfCase, phasesOfOrder } from "../repository.ts";
import { grantedIn } from "./place-in-group.ts";
import { guidanceInCase } from "./standards-words.ts";

/** CTI as its manual describes it. */
export function ctiIn(app: App): SupportMethod {
  const cti = app.law.methods.find(({ method }) => method === "cti");
  if (!cti) throw new RangeError("the law's data hold no CTI");
  return cti;
}

const courseOf = (
  app: App,
  actor: Actor,
  record: CaseRecord,
  citizen: Pick<Citizen, "bornOn">,
  written: readonly MethodPhase[],
): CourseShown => ({
  method: ctiIn(app),
  phases: phasesThatHold(written),
  rules: saidOfCourse(
    guidanceInCase(app, actor, { ...record, facts: { ...record.facts, deliveryForm: "cti" } }, citizen),
  ),
  ownMonths: standardOf(app, actor).settings.ctiPhaseMonths ?? null,
});

/** The course of a provider's own order, with the phases that have begun. */
export async function readPhases(app: App, actor: StaffActor, orderId: string): Promise<PhasesView | undefined> {
  const database = app.database.of(actor);
  const order = await ownOrder(database, actor, orderId);
  if (order?.state !== "accepted") return undefined;
  const record = await caseForReading(database, actor, order.caseId, "group:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const granted = await grantedIn(database, actor, record.id, order.decisionId);
  const all = await readOwed(database, app, actor, record.id);
  return {
    orderId,
    record,
    citizen: { name: citizen.name, protection: citizen.protection },
    isGranted: granted.some(({ deliveryForm }) => hasPhases(deliveryForm)),
    course: courseOf(app, actor, record, citizen, await phasesOfOrder(database, orderId)),
    owed: explained(
      app,
      actor,
      all.obligations.filter(({ what }) => followUps.includes(what)),
    ),
    today: app.clock.today(),
  };
}

const followUps: readonly string[] = ["first-follow-up", "follow-up"];

/** The course of a case that the reader has before them, where one has begun: permission and look are the page's. */
export async function courseOfCase(
  app: App,
  database: Database,
  actor: Actor,
  record: CaseRecord,
): Promise<CourseShown | null> {
  const written = await phasesOfCase(database, record.id);
  const citizen = written.length === 0 ? undefined : await readCitizen(database, actor.tenantId, record.citizenId);
  return citizen ? courseOf(app, actor, record, citizen, written) : null;
}

/** What stands beside an order that the reader has before them: its course, and the method that it was granted by. */
export async function readPhasesBeside(app: App, actor: StaffActor, order: SupportOrder) {
  const database = app.database.of(actor);
  const granted = await grantedIn(database, actor, order.caseId, order.decisionId);
  const isIn = (form: DeliveryForm) => granted.some(({ deliveryForm }) => deliveryForm === form);
  if (!isIn("cti") && !isIn("housing-first")) return { course: null, housingFirst: null };
  const record = (await casesForReading(database, actor, [order.caseId], "group:read")).get(order.caseId);
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return { course: null, housingFirst: null };
  const written = await phasesOfOrder(database, order.id);
  const said = guidanceInCase(app, actor, record, citizen);
  return {
    course: isIn("cti") ? courseOf(app, actor, record, citizen, written) : null,
    housingFirst: isIn("housing-first") ? saidOfHousingFirst(said) : null,
  };
}
