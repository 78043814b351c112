import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Application } from "../../applications/domain/application.ts";
import { type CaseGround, readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import { readAnswers } from "../../assessments/use-cases/read-answers.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Hearing } from "../../hearings/domain/hearing.ts";
import { hearingState } from "../../hearings/domain/hearing.ts";
import { readHearings } from "../../hearings/use-cases/read-hearings.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { AwaitingDecision, Decision, DraftDecision, IssuedDecision } from "../domain/decision.ts";
import type { DecisionGround } from "../domain/decision-ground.ts";
import { decisionsOfCase } from "../repository.ts";

/** A case with what is to be decided in it and what has been. */
export interface CaseToDecide {
  readonly caseGround: CaseGround;
  readonly issued: readonly IssuedDecision[];
  /** The application that has waited longest, with its draft; undefined where nothing waits. */
  readonly waiting: WaitingToBeDecided | undefined;
}

/** An application that waits for a decision. */
export interface WaitingToBeDecided {
  readonly application: Application;
  readonly open: DraftDecision | AwaitingDecision | undefined;
  readonly hearings: readonly Hearing[];
  readonly ground: DecisionGround;
}

/** The case with what is to be decided in it. Part of other acts: permission is theirs. */
export async function readCaseToDecide(
  tx: Tx | Database,
  app: App,
  actor: Actor,
  record: CaseRecord,
): Promise<CaseToDecide> {
  const caseGround = await readCaseGround(tx, app, actor, record);
  const tasks = new Map(caseGround.applications.flatMap((one) => one.tasks.map((task) => [task.id, task])));
  const decisions = await decisionsOfCase(tx, actor.tenantId, record.id, tasks);
  const issued = decisions.filter((decision) => decision.state === "issued");
  const { waiting: application } = caseGround;
  if (application === undefined) return { caseGround, issued, waiting: undefined };

  // A hearing about an earlier application says nothing of this one.
  const hearings = (await readHearings(tx, actor, record.id)).filter(
    ({ registeredOn }) => registeredOn >= application.receivedOn,
  );
  const answers = await readAnswers(tx, actor.tenantId, record.id);
  const { standard, law, facts, today } = caseGround;
  const hearing = hearingState(hearings, today);
  const names = caseGround.citizen.name.split(/\s+/);
  const ground = { tasks: application.tasks, facts, standard, law, answers, hearing, names, unit: record.unit, today };
  return { caseGround, issued, waiting: { application, open: openFor(decisions, application), hearings, ground } };
}

const openFor = (decisions: readonly Decision[], { id }: Application): DraftDecision | AwaitingDecision | undefined =>
  decisions.find(
    (decision): decision is DraftDecision | AwaitingDecision =>
      decision.state !== "issued" && decision.applicationId === id,
  );
