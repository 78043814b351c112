import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { readApplications } from "../../applications/use-cases/read-applications.ts";
import { answerKey } from "../../assessments/domain/guidance-answer.ts";
import { wordsOfQuestions } from "../../assessments/domain/guidance-question.ts";
import { readAnswers } from "../../assessments/use-cases/read-answers.ts";
import { currentAssessment } from "../../assessments/use-cases/read-assessment.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import { complaintsIn } from "../../complaints/use-cases/complaint-in.ts";
import { consentsOf } from "../../consents/use-cases/read-information.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { isOpenPaper } from "../../documents/domain/document.ts";
import { documentsIn } from "../../documents/use-cases/read-documents.ts";
import { followUpsIn } from "../../follow-ups/use-cases/follow-ups-in.ts";
import { readHearings } from "../../hearings/use-cases/read-hearings.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { lettersInFull } from "../../letters/use-cases/letters-in-full.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { hidingProtected } from "../../people/use-cases/protected-ways.ts";
import { plansIn } from "../../plans/use-cases/plans-in.ts";
import { remarksIn } from "../../remarks/use-cases/read-remarks.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { everyText, type FilePiece, inOrder } from "../domain/file-piece.ts";
import { fromDocument, fromEntry, fromLetter } from "../letters/file-pieces.ts";
import {
  fromAnswers,
  fromApplication,
  fromAssessment,
  fromConsent,
  type WordsOfAsked,
} from "../letters/pieces-of-case.ts";
import { fromComplaint, fromReconsideration } from "../letters/pieces-of-complaints.ts";
import { fromDecision, fromFollowUp, fromHearing, fromPlan, fromRemark } from "../letters/pieces-of-decisions.ts";
import { type Elsewhere, elsewhereOf } from "./elsewhere-in.ts";

/**
 * All that the file of a case holds, oldest first: what was written, sent, received and decided. CPR numbers are masked in it, and
 * where anybody protected in the municipality can be reached stands nowhere. Part of other acts: permission is theirs.
 *
 * Much stands here by way of the journal, whose entries hold every word: day notes, messages, reports back and their answers, what was
 * prepared for a follow-up, appointments kept and missed, places in groups, quality answers, mandates, changes. Departures from the
 * standard stand in the decision, plan or follow-up that departs. Not in the file, on purpose: what protects the staff, which has a
 * rule of its own; drafts and unsent forms, which are nobody's yet; the log of looks, which the citizen has a page for; and what a
 * group's day says of others than this citizen.
 *
 * Law: forvaltningsloven § 9, stk. 2.
 */
export async function piecesIn(
  tx: Tx | Database,
  app: App,
  actor: StaffActor,
  caseId: string,
): Promise<readonly FilePiece[]> {
  const hidden = await hidingProtected(tx);
  const complaints = await complaintsIn(tx, caseId);
  const journal = await ofTheJournal(tx, actor, caseId, complaints);
  const found = [...(await fromTheCase(tx, app, actor, caseId, complaints)), ...journal.pieces];
  const pieces = found.map((piece) => journal.notes.get(piece.name) ?? piece);
  const safe = (piece: FilePiece): FilePiece => ({
    ...piece,
    title: hidden(piece.title),
    blocks: everyText(piece.blocks, hidden),
  });
  return inOrder(pieces.map(safe));
}

/** What stands in the journal, and what of the file does not belong in the case, without its words. */
async function ofTheJournal(
  tx: Tx | Database,
  actor: StaffActor,
  caseId: string,
  complaints: readonly Complaint[],
): Promise<Pick<Elsewhere, "notes"> & { readonly pieces: readonly FilePiece[] }> {
  const entries = await readEntries(tx, actor.tenantId, caseId);
  const letters = await lettersInFull(tx, actor, caseId);
  const documents = await documentsIn(tx, caseId);
  const { notes } = elsewhereOf({ entries, documents, complaints });
  const pieces = [
    ...entries.map(fromEntry),
    ...letters.map(({ document, letter }) => fromLetter(letter, document)),
    ...documents.filter((document) => isOpenPaper(actor, document)).map(fromDocument),
  ];
  return { notes, pieces };
}

/** Each edition's questions are looked up once. */
function askedIn(app: App, actor: StaffActor): WordsOfAsked {
  const standard = standardOf(app, actor);
  const editions = new Map<string, ReturnType<typeof wordsOfQuestions>>();
  return (answer) => {
    const words = editions.get(answer.editionOn) ?? wordsOfQuestions(standard, app.law, answer.editionOn);
    editions.set(answer.editionOn, words);
    return words.get(answerKey(answer));
  };
}

async function fromTheCase(
  tx: Tx | Database,
  app: App,
  actor: StaffActor,
  caseId: string,
  complaints: readonly Complaint[],
): Promise<readonly FilePiece[]> {
  const { tenantId } = actor;
  const assessment = await currentAssessment(tx, tenantId, caseId);
  const answers = fromAnswers(caseId, await readAnswers(tx, tenantId, caseId), askedIn(app, actor));
  return [
    ...(await readApplications(tx, tenantId, caseId)).map(fromApplication),
    ...(await consentsOf(tx, caseId)).map(fromConsent),
    ...(assessment === undefined ? [] : [fromAssessment(assessment, app.law.ffb)]),
    ...(answers === undefined ? [] : [answers]),
    ...(await readHearings(tx, actor, caseId)).map(fromHearing),
    ...(await readIssuedDecisions(tx, tenantId, caseId)).map(fromDecision),
    ...(await plansIn(tx, tenantId, caseId)).flatMap((plan) => fromPlan(plan) ?? []),
    ...(await followUpsIn(tx, tenantId, caseId)).map(fromFollowUp),
    ...(await remarksIn(tx, caseId)).map(fromRemark),
    ...complaints.flatMap((complaint) => [fromComplaint(complaint), fromReconsideration(complaint) ?? []].flat()),
  ];
}
