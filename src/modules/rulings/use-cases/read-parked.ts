import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { caseNumbered } from "../../cases/use-cases/case-numbered.ts";
import { readCaseComplaints } from "../../complaints/use-cases/read-complaints.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import type { ParkedRuling } from "../domain/parked-ruling.ts";
import type { ComplaintsFound, ParkedView } from "../domain/parked-views.ts";
import { allParked, countParked, findParked, parkedPaper } from "../repository.ts";

/** What a look at one of them is: at nobody who is known here. */
const look = { act: "ruling:park", citizenId: null, caseId: null, basis: "front" } as const;

/**
 * The rulings that fit no case, those that wait first. Reading them is a look.
 *
 * @throws PermissionDenied for those who receive nothing
 */
export async function readParkedRulings(app: App, actor: StaffActor): Promise<readonly ParkedRuling[]> {
  requireRole(actor, "ruling:park");
  const database = app.database.of(actor);
  const parked = await allParked(database);
  if (parked.length > 0) await noteLooks(database, actor, [look]);
  return parked;
}

/** How many wait. Nobody is shown by it, so it is no look. */
export const parkedWaiting = (app: App, actor: StaffActor): Promise<number> => {
  requireRole(actor, "ruling:park");
  return countParked(app.database.of(actor));
};

/** One of them, with who put it aside and who found its case; undefined where there is none. */
export async function readParkedRuling(app: App, actor: StaffActor, id: string): Promise<ParkedView | undefined> {
  requireRole(actor, "ruling:park");
  const database = app.database.of(actor);
  const parked = await findParked(database, id, false);
  if (!parked) return undefined;
  await noteLooks(database, actor, [{ ...look, criterion: parked.about }]);
  const nameOf = async (staffId: string) => (await readStaff(database, actor.tenantId, staffId))?.name ?? "";
  return {
    parked,
    parkedByName: await nameOf(parked.parkedBy),
    matchedByName: parked.matched === null ? "" : await nameOf(parked.matched.by),
  };
}

/** The paper of one of them; undefined where there is none. */
export async function readParkedFile(app: App, actor: StaffActor, id: string) {
  requireRole(actor, "ruling:park");
  const database = app.database.of(actor);
  const parked = await findParked(database, id, false);
  if (!parked) return undefined;
  await noteLooks(database, actor, [look]);
  return { parked, bytes: (await parkedPaper(database, id)).bytes };
}

/** The complaints of the case with a number, to choose the one that a ruling is on. No such case and a closed one are answered alike. */
export async function complaintsFound(
  app: App,
  actor: StaffActor,
  number: string,
): Promise<ComplaintsFound | undefined> {
  requireRole(actor, "ruling:park");
  const database = app.database.of(actor);
  const found = await transaction(database, (tx) => caseNumbered(tx, actor.tenantId, number));
  const record = await caseForReading(database, actor, found?.id ?? app.newId(), "ruling:register");
  const view = record && (await readCaseComplaints(app, actor, record.id));
  return view && { caseId: view.record.id, number: view.record.number, complaints: view.complaints };
}
