import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { noteDepartures } from "../../departures/use-cases/note-departures.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { keepWorking } from "../../workings/use-cases/keep-working.ts";
import { type AwaitingDecision, type DraftDecision, departingParts, type IssuedDecision } from "../domain/decision.ts";
import { gapsEntry, letterEntry, madeEntry } from "../domain/decision-entries.ts";
import { editionOf, groundsOf } from "../domain/decision-ground.ts";
import { type FactPoint, factPoints, missingPoints } from "../domain/fact-points.ts";
import { mayIssue } from "../domain/issue.ts";
import { type Obstacle, obstacle } from "../domain/issue-refusal.ts";
import { evidenceToKeep } from "../domain/issued-evidence.ts";
import { openTasks } from "../domain/reopening.ts";
import { issuedDecisionPath } from "../paths.ts";
import { reopeningsOf, saveEvidence, saveIssued, savePhrases } from "../repository.ts";
import { type CaseToDecide, readCaseToDecide, type WaitingToBeDecided } from "./case-to-decide.ts";
import { type ComposedDecision, composeDecision } from "./compose-decision.ts";

/**
 * Why a decision is not issued: there is no draft, somebody has changed it since it was shown, or everything that hinders
 * it.
 */
export type IssueDecisionRefusal = "not-found" | "no-draft" | "changed-meanwhile" | readonly Obstacle[];

/** A decision that was issued just now, in its case, as other parts of the system are told of it in the same transaction. */
export interface JustIssued {
  readonly record: CaseForActor;
  readonly decision: IssuedDecision;
  /** The applied tasks that are still to be decided, by their ids. */
  readonly stillOpen: readonly string[];
}

/** What else is done when a decision is issued; in the same transaction, with the decision in the journal already. */
export type WhenIssued = (tx: Tx, app: App, actor: Actor, issued: JustIssued) => Promise<void>;

/** The press of the button: the form's one-use id, and the version of the draft that was shown. */
export interface IssuePress {
  readonly submissionId: string;
  readonly seenVersion: number;
  /** Why it is decided though something is missing; undefined where nobody has said. */
  readonly despite?: string;
}

/**
 * Issues a decision: checks everything, makes and keeps the letter, keeps the decision, writes the journal and what is
 * owed. All of it happens, or nothing. The same press again leads to the same decision; a second decider is told.
 *
 * Law: forvaltningsloven §§ 19-25; retssikkerhedsloven § 3.
 *
 * @returns the path of the issued decision
 */
export function issueDecision(
  app: App,
  actor: Actor,
  caseId: string,
  press: IssuePress,
  whenIssued: readonly WhenIssued[] = [],
): Promise<Outcome<string, IssueDecisionRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, IssueDecisionRefusal>> => {
    const record = await caseForAct(tx, actor, "decision:issue", caseId);
    if (!record) return refused("not-found");
    const pressed = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: press.submissionId,
      act: "decision:issue",
    };
    return once(tx, app, pressed, () => issue(tx, app, actor, record, press, whenIssued));
  });
}

async function issue(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseForActor,
  { seenVersion, despite = "" }: IssuePress,
  whenIssued: readonly WhenIssued[],
): Promise<Outcome<string, IssueDecisionRefusal>> {
  const found = await readCaseToDecide(tx, app, actor, record);
  const { waiting } = found;
  if (!waiting?.open) return refused(found.issued.length > 0 ? [obstacle("already-issued")] : "no-draft");
  if (waiting.open.version !== seenVersion) return refused("changed-meanwhile");
  const may = mayIssue(waiting.open, waiting.ground);
  if (!may.ok) return may;
  const missing = missingPoints(factPoints(may.value.content, waiting.ground, waiting.factGround));
  if (missing.length > 0 && despite.trim() === "") return refused([obstacle("gaps-unexplained")]);
  const composed = await composeDecision(tx, app, actor, found, waiting, may.value.content);
  if (!composed.ok) return composed;

  const issued = await keep(tx, app, actor, record, found.caseGround.citizen, {
    waiting,
    draft: may.value,
    composed: composed.value,
    ordinal: found.issued.length + 1,
    gaps: missing.length === 0 ? null : { missing, despite: despite.trim() },
  });
  const stillOpen = await openAfter(tx, found, issued);
  for (const also of whenIssued) await also(tx, app, actor, { record, decision: issued, stillOpen });
  return accepted(issuedDecisionPath(record.id, issued.id));
}

async function openAfter(
  tx: Tx,
  { caseGround: { applications, record }, issued }: CaseToDecide,
  decision: IssuedDecision,
): Promise<readonly string[]> {
  const tasks = applications.flatMap((application) => application.tasks);
  return openTasks(tasks, [...issued, decision], await reopeningsOf(tx, record.id)).map(({ id }) => id);
}

interface ToKeep {
  readonly waiting: WaitingToBeDecided;
  readonly draft: DraftDecision | AwaitingDecision;
  readonly composed: ComposedDecision;
  /** Which of the case's decisions it is, from 1. */
  readonly ordinal: number;
  /** What was missing, and why it is decided all the same; null where nothing was. */
  readonly gaps: { readonly missing: readonly FactPoint[]; readonly despite: string } | null;
}

async function keep(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseForActor,
  citizen: Pick<Citizen, "digital" | "cprNumber">,
  { waiting, draft, composed, ordinal, gaps }: ToKeep,
): Promise<IssuedDecision> {
  const today = app.clock.today();
  const letter = await keepLetter(tx, app, actor, record, {
    kind: "decision",
    document: composed.document,
    channel: channelTo(app, actor, citizen),
    eventOnPosting: { type: "decision-letter-sent", decidedOn: today, decision: draft.id },
  });
  const issued: IssuedDecision = {
    ...composed.told,
    state: "issued",
    id: draft.id,
    caseId: record.id,
    applicationId: draft.applicationId,
    editionOn: editionOf(waiting.ground).id,
    draftedBy: draft.draftedBy,
    approvedBy: draft.state === "awaiting-approval" ? draft.approvedBy : null,
    issuedBy: actor.id,
    issuedOn: today,
    issuedAt: app.clock.now(),
    letterId: letter.id,
  };
  await saveIssued(tx, actor.tenantId, issued, issued.issuedAt);
  await noteDepartures(tx, app, actor, record.id, issued.editionOn, departuresIn(issued));
  await savePhrases(tx, issued.id, draft.content.phrases);
  const decided = issued.parts.map(({ taskId }) => taskId);
  await saveEvidence(tx, issued.id, evidenceToKeep(draft.content, waiting.ground, decided, app.newId));
  const working = await keepWorking(
    tx,
    app,
    actor,
    { caseId: record.id, id: issued.id, ordinal },
    {
      day: today,
      facts: waiting.ground.facts,
      grounds: groundsOf(draft.content),
      file: composed.file,
    },
  );
  await recordEvents(tx, app, actor, record.id, [
    ...(gaps === null ? [] : [gapsEntry(gaps.missing, gaps.despite, today)]),
    madeEntry(issued, { ...composed.event, working }),
    letterEntry(letter, issued),
  ]);
  return issued;
}

/** A legal basis or a form that the edition does not have is departed from as a whole: no one clause says it. */
const departuresIn = ({ parts }: IssuedDecision) =>
  departingParts(parts).map(({ departure }) => ({ act: "decision", clause: null, reason: departure }) as const);
