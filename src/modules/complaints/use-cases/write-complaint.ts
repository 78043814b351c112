import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { guidanceOnComplaint } from "../../decisions/use-cases/guidance-on-complaint.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import {
  answeredDraft,
  begunDraft,
  type ComplaintDraft,
  type ComplaintQuestion,
  chosenParts,
  emptyDraft,
  questionProblems,
  questionsAsked,
  trackOf,
} from "../domain/complaint-draft.ts";
import { type ComplaintGround, chosenOf, isLateOn } from "../domain/complaint-ground.ts";
import type { WritingView } from "../domain/complaint-views.ts";
import { deleteDraft, findDraft, saveDraft, type Writer } from "../repository.ts";
import { draftTag } from "./draft-tag.ts";
import { readGround } from "./read-ground.ts";

/**
 * The complaint that the citizen's side is writing, with what can be complained about. Undefined where the case is not theirs.
 *
 * @param decisionId the decision that it was begun from; null where it was begun from elsewhere
 */
export async function readWriting(
  app: App,
  actor: CitizenSide,
  caseId: string,
  decisionId: string | null = null,
): Promise<WritingView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "complaint:register");
  if (!record) return undefined;
  const ground = await readGround(database, app, actor, record);
  const draft = begunDraft(
    (await findDraft(database, { caseId, writtenBy: actor.id })) ?? emptyDraft,
    ground,
    decisionId,
  );
  const today = app.clock.today();
  const chosen = trackOf(draft, ground) === "decision" ? chosenOf(ground, chosenParts(draft, ground)) : [];
  const isLate = chosen.some(({ about, parts }) => isLateOn(about, parts, today));
  const tag = draftTag(draft, ground);
  return {
    record,
    draft,
    ground,
    tag,
    isLate,
    today,
    guidance: await guidanceOn(database, app, actor, record, chosen),
  };
}

async function guidanceOn(
  database: Database,
  app: App,
  actor: CitizenSide,
  { id, tenantId, unit }: CaseForActor,
  chosen: ReturnType<typeof chosenOf>,
): Promise<WritingView["guidance"]> {
  if (chosen.length === 0) return [];
  const { facts } = await readCaseFile(database, tenantId, id);
  return chosen.flatMap(({ about: { deadlines, decision }, parts: ids }) => {
    const parts = decision.parts.filter((part) => ids.includes(part.id));
    return guidanceOnComplaint(app, actor, { decision: { ...decision, parts }, unit, facts, deadlines });
  });
}

/** What comes after a page of the flow; with what is to be mended, where something is. */
export interface AnsweredQuestion {
  readonly next: ComplaintQuestion;
  readonly problems: readonly FieldProblem[];
}

/** Keeps what was answered on one page of the flow, right or wrong; the other pages stay as they are. */
export function answerQuestion(
  app: App,
  actor: CitizenSide,
  caseId: string,
  answered: { readonly question: ComplaintQuestion; readonly fields: Fields; readonly decisionId: string | null },
): Promise<Outcome<AnsweredQuestion, "not-found">> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<AnsweredQuestion, "not-found">> => {
    const record = await caseForAct(tx, actor, "complaint:register", caseId);
    if (!record) return refused("not-found");
    const ground = await readGround(tx, app, actor, record);
    const writer = { caseId, writtenBy: actor.id };
    const draft = await draftWith(tx, writer, ground, answered);
    await saveDraft(tx, writer, draft, app.clock.now());
    const asked = questionsAsked(draft, ground);
    const next = asked[asked.indexOf(answered.question) + 1] ?? "tjek";
    return accepted({ next, problems: questionProblems(draft, answered.question, ground) });
  });
}

async function draftWith(
  tx: Tx,
  writer: Writer,
  ground: ComplaintGround,
  { decisionId, fields, question }: Parameters<typeof answerQuestion>[3],
): Promise<ComplaintDraft> {
  const kept = (await findDraft(tx, writer)) ?? emptyDraft;
  return answeredDraft(begunDraft(kept, ground, decisionId), question, fields);
}

/** Throws away what was written of a complaint and not sent. */
export function dropDraft(app: App, actor: CitizenSide, caseId: string): Promise<Outcome<"dropped", "not-found">> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<"dropped", "not-found">> => {
    if (!(await caseForAct(tx, actor, "complaint:register", caseId))) return refused("not-found");
    await deleteDraft(tx, { caseId, writtenBy: actor.id });
    return accepted("dropped");
  });
}
