import type { App } from "../../../platform/app.ts";
import type { Database } from "../../../platform/database.ts";
import { caseWithParts } from "../../cases/use-cases/case-with-parts.ts";
import { caseComplaintsPart } from "../../complaints/use-cases/read-complaints.ts";
import { citizenDecisionPath } from "../../decisions/paths.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { citizenDocumentsPath, filePath } from "../../documents/paths.ts";
import { openPapers } from "../../documents/use-cases/read-documents.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { type CitizenSide, openParts } from "../../people/domain/actor.ts";
import { pieceName } from "../../pieces/domain/file-piece.ts";
import type { MyAppealView } from "../domain/appeal-view.ts";
import { appealsPart } from "../repository.ts";
import type { AppealNamed } from "./read-appeal.ts";

const asked = { act: "complaint:read", parts: { complaints: caseComplaintsPart, appeals: appealsPart } } as const;

/** What of a complaint was sent to the appeal board, for the citizen's side; undefined where nothing was, or it is not theirs. */
export async function readMyAppeal(
  app: App,
  actor: CitizenSide,
  { caseId, complaintId }: AppealNamed,
): Promise<MyAppealView | undefined> {
  const database = app.database.of(actor);
  const found = await caseWithParts(database, actor, caseId, asked);
  const complaint = found?.parts.complaints.find(({ id }) => id === complaintId);
  const appeal = found?.parts.appeals.find((one) => one.complaintId === complaintId);
  const isSent = complaint?.steps.some(({ kind }) => kind === "sent-on") === true;
  if (!found || !complaint || !appeal || !isSent) return undefined;
  const readable = await readableBy(database, actor, caseId);
  return { record: found.record, complaint, appeal, readable, today: app.clock.today() };
}

/** Where the papers of the case stand on the pages of whoever asks: those that are open there anyway. */
async function readableBy(
  database: Database,
  actor: CitizenSide,
  caseId: string,
): Promise<ReadonlyMap<string, string>> {
  const { municipality } = actor;
  const open = openParts(actor);
  const letters = await readLetters(database, actor, caseId);
  const come = new Set(letters.map(({ id }) => id));
  const decisions = open.includes("decision") ? await readIssuedDecisions(database, actor.tenantId, caseId) : [];
  const papers = open.includes("application") ? await openPapers(database, actor, caseId) : [];
  return new Map([
    ...letters.map(({ id }) => [pieceName("letter", id), citizenLetterPath(municipality, caseId, id)] as const),
    ...decisions
      .filter(({ letterId }) => come.has(letterId))
      .map(({ id }) => [pieceName("decision", id), citizenDecisionPath(municipality, caseId, id)] as const),
    ...papers.map(
      ({ id }) => [pieceName("document", id), filePath(citizenDocumentsPath({ municipality }, caseId), id)] as const,
    ),
  ]);
}
