import type { App } from "../../../platform/app.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import { casesForReading } from "../../cases/use-cases/cases-for-reading.ts";
import { caseForStaff } from "../../obligations/use-cases/case-for-staff.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { hiddenName } from "../../people/domain/protection.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { isMisfiled, isToAnswer } from "../domain/complaint-stand.ts";
import type { CaseComplaintsView, MyComplaintsView, WaitingComplaint } from "../domain/complaint-views.ts";
import { complaintHelpers } from "../domain/register-form.ts";
import { casesThatWait, complaintsOfCase, complaintsPart } from "../repository.ts";
import { clocksOf } from "./own-clock.ts";
import { readGround } from "./read-ground.ts";

const asked = { act: "complaint:read", parts: { complaints: complaintsPart } } as const;

/** The complaints of a case as a part of its page. */
export const caseComplaintsPart = complaintsPart;

/** The complaints of a case, for the citizen's side; undefined where the case is not theirs. */
export async function readMyComplaints(
  app: App,
  actor: CitizenSide,
  caseId: string,
): Promise<MyComplaintsView | undefined> {
  const database = app.database.of(actor);
  const found = await caseWithParts(database, actor, caseId, asked);
  if (!found) return undefined;
  const complaints = found.parts.complaints.filter((one) => !isMisfiled(one));
  const owed = await readOwed(database, app, actor, caseId);
  const clocks = await clocksOf(database, app, actor, caseId, complaints);
  return { record: found.record, complaints, owed, clocks, today: app.clock.today() };
}

/** The complaints of a case, for staff; undefined where there is no such case, or it is not theirs. */
export async function readCaseComplaints(
  app: App,
  actor: StaffActor,
  caseId: string,
): Promise<CaseComplaintsView | undefined> {
  const database = app.database.of(actor);
  const found = await caseForStaff(app, actor, caseId, asked);
  return (
    found && {
      ...found,
      clocks: await clocksOf(database, app, actor, caseId, found.complaints),
      ground: await readGround(database, app, actor, found.record),
      helpers: complaintHelpers(await mandatesGivenBy(database, found.citizen.id), found.today),
    }
  );
}

/**
 * The complaints that wait for an answer, in the cases that this reader may see, the oldest first. Each person is a look.
 *
 * @throws PermissionDenied for those whose role has no complaints.
 */
export async function readWaitingComplaints(app: App, actor: StaffActor): Promise<readonly WaitingComplaint[]> {
  requireRole(actor, "complaint:read");
  const database = app.database.of(actor);
  const open = await casesForReading(database, actor, await casesThatWait(database, actor), "complaint:read");
  const found = await Promise.all(
    [...open.values()].map(async (record) => {
      const citizen = await readCitizen(database, actor.tenantId, record.citizenId);
      const complaints = (await complaintsOfCase(database, record.id)).filter(isToAnswer);
      return complaints.map((complaint) => ({
        complaint,
        caseNumber: record.number,
        citizen: citizen?.protection?.name === true ? hiddenName : (citizen?.name ?? ""),
      }));
    }),
  );
  return found.flat().toSorted((one, other) => (one.complaint.receivedOn < other.complaint.receivedOn ? -1 : 1));
}
