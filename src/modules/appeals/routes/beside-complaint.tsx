import type { VNode } from "preact";
import type { App } from "../../../platform/app.ts";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Link } from "../../../ui/link.tsx";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { appealPath, citizenAppealPath } from "../../cases/paths.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintStand, isToSendOn } from "../../complaints/domain/complaint-stand.ts";
import { openPapers } from "../../documents/use-cases/read-documents.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { cameSinceSending } from "../domain/come-since.ts";
import { appealIn } from "../use-cases/appeal-in.ts";
import { canBeAppealed } from "../use-cases/read-appeal.ts";
import { NewPapers } from "../views/new-papers.tsx";

interface BesideAt {
  readonly record: CaseRecord;
  readonly complaint: Complaint;
}

/** The way from a complaint to what goes to the appeal board with it; nothing where there is no such board. */
export async function packageBesideComplaint(
  app: App,
  actor: StaffActor,
  { complaint, record }: BesideAt,
): Promise<VNode | null> {
  if (!canBeAppealed(complaint) || !permitsInGeneral(actor, "complaint:answer")) return null;
  const isWaiting = complaintStand(complaint) === "sent-on";
  return (
    <>
      <h2>Pakken til Ankestyrelsen</h2>
      {isWaiting && <NewPapers papers={await newPapers(app, actor, { complaint, record })} />}
      {isToSendOn(complaint) ? (
        <ButtonRow>
          <ButtonLink href={appealPath(record.id, complaint.id)}>Lav pakken til Ankestyrelsen</ButtonLink>
        </ButtonRow>
      ) : (
        <p>
          <Link href={appealPath(record.id, complaint.id)}>Se, hvad der skal med</Link>
        </p>
      )}
    </>
  );
}

/** What has come into the case since the papers were sent to the appeal board. */
async function newPapers(app: App, actor: StaffActor, { complaint, record }: BesideAt) {
  const database = app.database.of(actor);
  const appeal = await appealIn(database, record.id, complaint.id);
  return cameSinceSending(appeal, await openPapers(database, actor, record.id));
}

/** The way from the citizen's complaint to what was sent of it. */
export const sentBesideComplaint = (
  _app: App,
  actor: CitizenSide,
  { complaint, record }: BesideAt,
): Promise<VNode | null> =>
  Promise.resolve(
    canBeAppealed(complaint) && complaint.steps.some(({ kind }) => kind === "sent-on") ? (
      <p>
        <Link href={citizenAppealPath(actor, record.id, complaint.id)}>
          Se, hvad kommunen har sendt til Ankestyrelsen
        </Link>
      </p>
    ) : null,
  );
