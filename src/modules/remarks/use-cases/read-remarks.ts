import type { App } from "../../../platform/app.ts";
import type { CasePart } from "../../../platform/case-part.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import { lookAt } from "../../cases/use-cases/look-at.ts";
import { spokesmen } from "../../letters/domain/said.ts";
import { caseForStaff } from "../../obligations/use-cases/case-for-staff.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import type { Remark } from "../domain/remark.ts";
import type { CaseRemarksView, MyRemarksView, WaitingRemark } from "../domain/remarks-view.ts";
import { remarksOfCase, remarksPart, waitingRemarks } from "../repository.ts";
import { targetsIn } from "./remark-targets.ts";

const asked = { act: "remark:read", parts: { remarks: remarksPart } } as const;

/** The citizen's remarks in a case, for the citizen or somebody whose mandate reaches them. */
export async function readMyRemarks(
  app: App,
  actor: CitizenSide,
  caseId: string,
  named: string | null = null,
): Promise<MyRemarksView | undefined> {
  const database = app.database.of(actor);
  const found = await caseWithParts(database, actor, caseId, asked);
  if (!found) return undefined;
  const targets = await targetsIn(database, app, actor, caseId, named);
  return { record: found.record, ...found.parts, targets, today: app.clock.today() };
}

/** The same for staff, with what is owed in the case. */
export async function readCaseRemarks(
  app: App,
  actor: StaffActor,
  caseId: string,
): Promise<CaseRemarksView | undefined> {
  const database = app.database.of(actor);
  const found = await caseForStaff(app, actor, caseId, asked);
  return (
    found && {
      ...found,
      targets: await targetsIn(database, app, actor, caseId, null),
      helpers: spokesmen(await mandatesGivenBy(database, found.citizen.id), "access", found.today),
    }
  );
}

/** The remarks that wait for an answer in the reader's cases. Each person in the list is a look. */
export async function readWaitingRemarks(app: App, actor: StaffActor): Promise<readonly WaitingRemark[]> {
  requireRole(actor, "remark:read");
  const database = app.database.of(actor);
  const waiting = await waitingRemarks(database, actor);
  const looks = waiting.map(({ basis, caseId, citizenId, openedWith }) =>
    lookAt("remark:read", basis, { id: caseId, citizenId, openedWith }),
  );
  await noteLooks(database, actor, looks);
  return waiting;
}

/** A case's remarks with their answers, oldest first, as a part of a page of the case. */
export const caseRemarksPart: CasePart<readonly Remark[]> = remarksPart;

/** A case's remarks, oldest first. Part of other acts: permission is theirs. */
export const remarksIn = (tx: Tx | Database, caseId: string): Promise<readonly Remark[]> => remarksOfCase(tx, caseId);
