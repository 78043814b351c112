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
import type { Appeal } from "../domain/appeal.ts";
import { cameSinceSending } from "../domain/come-since.ts";
import { isStillToSend } from "../domain/sendable.ts";
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
  const appeal = await appealIn(app.database.of(actor), record.id, complaint.id);
  const isMade = appeal.packages.some((one) => one.state === "made" && isStillToSend(appeal, one));
  return (
    <>
      <h2>Pakken til Ankestyrelsen</h2>
      {complaintStand(complaint) === "sent-on" && <NewPapers papers={await newPapers(app, actor, record, appeal)} />}
      {isToSendOn(complaint) ? (
        <ButtonRow>
          <ButtonLink href={appealPath(record.id, complaint.id)}>
            {isMade ? "Send pakken til Ankestyrelsen" : "Lav pakken til Ankestyrelsen"}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <p>
          <Link href={appealPath(record.id, complaint.id)}>{wordsOf(complaint)}</Link>
        </p>
      )}
    </>
  );
}

/** What there is to see of the package, by where the complaint is. */
function wordsOf(complaint: Complaint): string {
  const stand = complaintStand(complaint);
  if (stand === "sent-on") return "Se, hvad der er sendt, og send mere";
  return stand === "ruled" ? "Se, hvad der er sendt" : "Se, hvad der skal med";
}

/** What has come into the case since the papers were sent to the appeal board. */
const newPapers = async (app: App, actor: StaffActor, { id }: CaseRecord, appeal: Appeal) =>
  cameSinceSending(appeal, await openPapers(app.database.of(actor), actor, id));

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
