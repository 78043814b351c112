import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { retentionOf } from "../domain/retention.ts";
import type { RetentionView } from "../domain/retention-view.ts";
import { retentionMarksOf } from "../repository.ts";

/** What is to become of a case; undefined where there is no such case, or it is not the reader's. */
export async function readRetention(app: App, actor: StaffActor, caseId: string): Promise<RetentionView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "retention:mark");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const marks = await retentionMarksOf(database, caseId);
  return {
    record,
    citizen,
    owed: await readOwed(database, app, actor, caseId),
    today: app.clock.today(),
    marks,
    retention: retentionOf(record.closedOn, standardOf(app, actor).settings.retention, marks[0] ?? null),
  };
}
