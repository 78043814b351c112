import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Appointment } from "../../appointments/domain/appointment.ts";
import { appointmentsPart } from "../../appointments/use-cases/read-appointments.ts";
import { caseAsOf } from "../../cases/domain/case-as-of.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintAsOf } from "../../complaints/domain/complaint-as-of.ts";
import { isOpen } from "../../complaints/domain/complaint-stand.ts";
import { caseComplaintsPart } from "../../complaints/use-cases/read-complaints.ts";
import type { CaseDocument } from "../../documents/domain/document.ts";
import { documentsPartFor } from "../../documents/use-cases/read-documents.ts";
import { comingFollowUp, isAsked } from "../../follow-ups/domain/follow-up-opening.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { journalPart } from "../../journal/use-cases/read-entries.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { lettersPartFor } from "../../letters/use-cases/read-letters.ts";
import { assembleCaseFile } from "../../obligations/domain/assemble-case-file.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import { explained } from "../../obligations/use-cases/read-owed.ts";
import { type Actor, isCitizenSide, isOpenTo, openParts } from "../../people/domain/actor.ts";
import { type Remark, remarkAsOf } from "../../remarks/domain/remark.ts";
import { caseRemarksPart } from "../../remarks/use-cases/read-remarks.ts";
import { editionOn } from "../../standards/domain/edition-in-force.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { caseStatus } from "../domain/case-status.ts";
import { besideOn, caseSteps } from "../domain/case-steps.ts";
import type { CaseSurroundings } from "../domain/case-surroundings.ts";
import { movedDeadlines } from "../domain/moved-deadline.ts";
import { timelineOf } from "../domain/timeline.ts";
import { surroundingsPartFor } from "../repository.ts";

/**
 * A case as it stands, or as it stood at the end of a day: what is owed is computed from the events up to then. Four
 * queries. Undefined when there is no such case.
 *
 * @param day not after today; else today is shown
 */
export async function readCasePage(
  app: App,
  actor: Actor,
  caseId: string,
  day?: LocalDate,
): Promise<CasePageFacts | undefined> {
  const parts = {
    around: surroundingsPartFor(actor),
    entries: journalPart,
    letters: lettersPartFor(actor),
    documents: documentsPartFor(actor),
    appointments: appointmentsPart(app),
    remarks: caseRemarksPart,
    complaints: caseComplaintsPart,
  };
  const found = await caseWithParts(app.database.of(actor), actor, caseId, { act: "case:page", parts });
  return found && assembled(app, actor, { record: found.record, ...found.parts }, dayToShow(app, actor, day));
}

interface ReadCase {
  readonly record: CaseRecord;
  readonly around: CaseSurroundings;
  readonly entries: readonly JournalEntry[];
  readonly letters: readonly Letter[];
  readonly documents: readonly CaseDocument[];
  readonly appointments: readonly Appointment[];
  readonly remarks: readonly Remark[];
  readonly complaints: readonly Complaint[];
}

/** A day after today has not been, and before the first edition nothing can be computed: then today is shown. */
function dayToShow(app: App, actor: Actor, day: LocalDate | undefined): LocalDate {
  const today = app.clock.today();
  return day !== undefined && day < today && editionOn(standardOf(app, actor), day) !== undefined ? day : today;
}

function assembled(app: App, actor: Actor, read: ReadCase, day: LocalDate): CasePageFacts {
  const { record, around, entries, letters } = read;
  const person = { bornOn: around.citizen.bornOn, openedOn: record.openedOn, facts: record.facts };
  const caseFile = caseAsOf(assembleCaseFile(person, entries), day);
  const { events } = caseFile;
  const standard = standardOf(app, actor);
  const { settings } = standard;
  const owed = obligations(caseFile, standard, app.law, day);
  const today = app.clock.today();
  const decisions = around.decisions.filter(({ issuedOn }) => issuedOn <= day);
  const then = { ...around, ...(day < today && besideOn(events)), decisions };
  return {
    ...then,
    record,
    events,
    status: caseStatus(events, record.closedOn !== null && record.closedOn <= day),
    steps: caseSteps({ ...then, events }),
    ...(isCitizenSide(actor) && asCitizenSees(around)),
    timeline: isCitizenSide(actor) ? [] : timelineOf({ ...read, decisions }).filter(({ on }) => on <= day),
    complaints: isOpenTo(actor, "complaint")
      ? read.complaints
          .map((complaint) => (day < today ? complaintAsOf(complaint, day) : complaint))
          .filter(({ receivedOn }) => receivedOn <= day)
          .filter(isOpen)
      : [],
    remarks: isCitizenSide(actor)
      ? []
      : read.remarks.filter(({ said }) => said.on <= day).map((remark) => remarkAsOf(remark, day)),
    letters: letters.filter(({ madeAt }) => dayOfMoment(madeAt) <= day),
    appointments: day < today ? [] : read.appointments,
    owed: explained(app, actor, owed),
    followUpAsked: !around.hasPrepared && isAsked(comingFollowUp(owed, settings.followUpFormWeeks), day),
    moves: isCitizenSide(actor)
      ? movedDeadlines({ entries, letters, obligations: owed, seen: around.seenMoves }, openParts(actor))
      : [],
    day,
    today,
    now: app.clock.now(),
  };
}

/** What is for staff alone is left out. */
const asCitizenSees = ({ citizen, consents }: CaseSurroundings) => ({
  citizen: { ...citizen, cprNumber: null },
  mandates: [],
  consents: consents.filter(({ answer }) => answer === null),
  toldHelpers: [],
});
