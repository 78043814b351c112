import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { readInformation } from "../../consents/use-cases/read-information.ts";
import type { LetterChannel } from "../../letters/domain/letter.ts";
import { channelTo } from "../../letters/use-cases/keep-letter.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { legalBases } from "../../standards/domain/facts.ts";
import { packageClauses } from "../../standards/domain/package-clauses.ts";
import { cappedAgain } from "../domain/capped-again.ts";
import type { DecidedView, DecisionChoices, DraftView } from "../domain/case-pages.ts";
import type { DraftContent } from "../domain/decision-draft.ts";
import { type DecisionGround, editionOf, exclusionsIn, openForms, questionsFor } from "../domain/decision-ground.ts";
import { wholeKey } from "../domain/draft-form.ts";
import { factPoints } from "../domain/fact-points.ts";
import { firstDraft } from "../domain/first-draft.ts";
import { contentObstacles } from "../domain/issue.ts";
import type { Obstacle } from "../domain/issue-refusal.ts";
import { openingsToGiveUp } from "../domain/let-stand.ts";
import { ruleSentences } from "../domain/rule-sentences.ts";
import { type CaseToDecide, readCaseToDecide, type WaitingToBeDecided } from "./case-to-decide.ts";
import { composeDecision, type DecisionDocument } from "./compose-decision.ts";

/** The decision page of a case: a draft where something waits to be decided, else what has been. */
export type DecisionPageView =
  | { readonly kind: "draft"; readonly view: DraftView }
  | { readonly kind: "decided"; readonly view: DecidedView };

/** The decision of a case as the caseworker sees it; undefined when there is no such case. */
export function readDecisionPage(app: App, actor: Actor, caseId: string): Promise<DecisionPageView | undefined> {
  return transaction(app.database.of(actor), async (tx): Promise<DecisionPageView | undefined> => {
    const record = await caseForReading(tx, actor, caseId, "decision:draft");
    if (!record) return undefined;
    const found = await readCaseToDecide(tx, app, actor, record);
    const page = {
      record,
      citizen: found.caseGround.citizen,
      owed: await readOwed(tx, app, actor, caseId),
      today: found.caseGround.today,
    };
    if (!found.waiting) {
      const newestByName = await nameOf(tx, actor, found.issued.at(-1)?.issuedBy ?? null);
      return { kind: "decided", view: { ...page, decisions: found.issued, newestByName } };
    }
    return { kind: "draft", view: { ...page, ...(await draftParts(tx, app, actor, found, found.waiting)) } };
  });
}

const nameOf = async (tx: Tx, { tenantId }: Actor, id: string | null): Promise<string | null> =>
  id === null ? null : ((await readStaff(tx, tenantId, id))?.name ?? null);

async function draftParts(
  tx: Tx,
  app: App,
  actor: Actor,
  found: CaseToDecide,
  waiting: WaitingToBeDecided,
): Promise<Omit<DraftView, "record" | "citizen" | "owed" | "today">> {
  const { application, ground, open } = waiting;
  const content = open?.content ?? firstDraft(ground, found.issued);
  return {
    application,
    open,
    content,
    tags: tagsOf(content),
    choices: choicesFor(ground),
    obstacles: await obstaclesTo(tx, app, actor, found, waiting, content),
    ruleSentences: ruleSentences(content, ground),
    phrases: waiting.phrases,
    cappedAgain: cappedAgain(content, ground),
    factPoints: factPoints(content, ground, waiting.factGround),
    evidence: ground.evidence,
    questions: questionsFor(ground, content),
    edition: editionOf(ground).id,
    needsApproval: ground.standard.settings.secondPersonApproves,
    draftedByName: await nameOf(tx, actor, open?.draftedBy ?? null),
    approvedByName: await nameOf(tx, actor, open?.state === "awaiting-approval" ? open.approvedBy : null),
    sentBackByName: await nameOf(tx, actor, content.sentBack?.by ?? null),
    maySendBack: open?.state === "awaiting-approval" && open.draftedBy !== actor.id,
    mayApprove: open?.state === "awaiting-approval" && open.approvedBy === null && open.draftedBy !== actor.id,
    information: await readInformation(tx, found.caseGround.record.id),
    toGiveUp: toGiveUp(found, waiting),
    earlier: found.issued,
    newestByName: await nameOf(tx, actor, found.issued.at(-1)?.issuedBy ?? null),
  };
}

function toGiveUp({ caseGround }: CaseToDecide, { application, reopenings }: WaitingToBeDecided) {
  const gone = openingsToGiveUp(reopenings, caseGround.events).map(({ taskId }) => taskId);
  return application.tasks.filter(({ id }) => gone.includes(id));
}

/** What hinders the draft; where nothing does, what hinders its letter. */
async function obstaclesTo(
  tx: Tx,
  app: App,
  actor: Actor,
  found: CaseToDecide,
  waiting: WaitingToBeDecided,
  content: DraftContent,
): Promise<readonly Obstacle[]> {
  const hindered = contentObstacles(content, waiting.ground);
  if (hindered.length > 0) return hindered;
  const composed = await composeDecision(tx, app, actor, found, waiting, content);
  return composed.ok ? [] : composed.refusal;
}

/** What a preview shows: the letter as it will be, or what hinders it. */
export interface DecisionPreview {
  readonly view: DraftView;
  /** Null while something hinders the letter. */
  readonly document: DecisionDocument | null;
  /** How the letter will reach the citizen. */
  readonly channel: LetterChannel;
}

/** The letter of the open draft as it will be sent; undefined where there is no such case or nothing waits. */
export function previewDecision(app: App, actor: Actor, caseId: string): Promise<DecisionPreview | undefined> {
  return transaction(app.database.of(actor), async (tx): Promise<DecisionPreview | undefined> => {
    const record = await caseForReading(tx, actor, caseId, "decision:draft");
    const found = record && (await readCaseToDecide(tx, app, actor, record));
    if (!record || !found?.waiting) return undefined;
    const parts = await draftParts(tx, app, actor, found, found.waiting);
    const owed = await readOwed(tx, app, actor, caseId);
    const view = { record, citizen: found.caseGround.citizen, owed, today: found.caseGround.today, ...parts };
    const channel = channelTo(app, actor, found.caseGround.citizen);
    if (parts.obstacles.length > 0) return { view, document: null, channel };
    const composed = await composeDecision(tx, app, actor, found, found.waiting, parts.content);
    return { view, document: composed.ok ? composed.value.document : null, channel };
  });
}

const tagsOf = ({ whole, parts }: DraftContent) =>
  new Map([[wholeKey, contentTag(whole)], ...parts.map((part): [string, string] => [part.taskId, contentTag(part)])]);

function choicesFor(ground: DecisionGround): DecisionChoices {
  const covered = editionOf(ground).legalBasis;
  const open = covered.flatMap((basis) => openForms(ground, basis).map(({ form }) => ({ form, basis })));
  return {
    coveredBases: covered,
    otherBases: legalBases.filter((basis) => !covered.includes(basis)),
    openForms: new Map(
      open.map(({ form }) => [form, open.filter((one) => one.form === form).map(({ basis }) => basis)]),
    ),
    packages: ground.standard.settings.packages,
    packageSources: packageClauses(editionOf(ground)),
    exclusions: exclusionsIn(ground),
  };
}
