import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { deathIn, type LeavingView, removalIn } from "../domain/leaving.ts";
import { entryOf } from "../domain/leaving-entries.ts";

/** That the citizen of a case is dead, or moves, as far as it is known. Undefined when there is no such case. */
export async function readLeaving(
  app: App,
  actor: StaffActor,
  caseId: string,
  what: "death" | "removal",
): Promise<LeavingView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "leaving:register");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  if (!record || !citizen) return undefined;
  const { events } = await readCaseFile(database, actor.tenantId, caseId);
  const [death, removal] = [deathIn(events), removalIn(events)];
  const happened = what === "death" ? death : removal;
  const entries = happened === undefined ? [] : await readEntries(database, actor.tenantId, caseId);
  return {
    record,
    citizen,
    owed: await readOwed(database, app, actor, caseId),
    today: app.clock.today(),
    death,
    removal,
    written: happened && entryOf(entries, happened),
  };
}
