import type { App } from "../../../platform/app.ts";
import { plannedSupport } from "../../appointments/domain/planned-support.ts";
import { appointmentsIn } from "../../appointments/use-cases/appointments-in.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { contactsOfOrders } from "../../deliveries/use-cases/order-for-provider.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { lateUntold } from "../domain/late-untold.ts";
import type { SupportOfCase } from "../domain/support-of-case.ts";
import { grantedInWords } from "../domain/support-totals.ts";
import { dayNotesWithCorrected } from "../repository.ts";
import { noteRules } from "./read-note-desk.ts";

/** The support of a case day by day, for those who work with it, the citizen, or somebody whose mandate reaches it. */
export async function readSupport(app: App, actor: Actor, caseId: string): Promise<SupportOfCase | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "day-note:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const { grant, guidance, standard } = await readGrantGround(database, app, actor, record);
  const notes = await dayNotesWithCorrected(database, actor.tenantId, caseId);
  const appointments = await appointmentsIn(database, caseId);
  const untilNow = { from: `${record.openedOn}T00:00:00.000Z`, before: app.clock.now() };
  return {
    record,
    citizen,
    notes,
    planned: plannedSupport(appointments, untilNow),
    lateUntold: lateUntold(notes, appointments),
    contacts: await contactsOfOrders(database, actor.tenantId, caseId),
    granted: grantedInWords(grant?.granted ?? [], standard.settings.packages),
    rules: noteRules(guidance),
    owed: await readOwed(database, app, actor, caseId),
    today: app.clock.today(),
  };
}
