import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import { sentencesOf } from "../../../kernel/sentences.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Application } from "../../applications/domain/application.ts";
import { type CaseGround, readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import { readAnswers } from "../../assessments/use-cases/read-answers.ts";
import { currentAssessment } from "../../assessments/use-cases/read-assessment.ts";
import { eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { readInformation } from "../../consents/use-cases/read-information.ts";
import { openPapers } from "../../documents/use-cases/read-documents.ts";
import type { Hearing } from "../../hearings/domain/hearing.ts";
import { hearingState } from "../../hearings/domain/hearing.ts";
import { readHearings } from "../../hearings/use-cases/read-hearings.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Phrase } from "../../phrases/domain/phrase.ts";
import { phrasesIn } from "../../phrases/use-cases/read-phrases.ts";
import { cappedRuns } from "../domain/capped-run.ts";
import { evidenceIn } from "../domain/case-evidence.ts";
import type { AwaitingDecision, Decision, DraftDecision, IssuedDecision } from "../domain/decision.ts";
import { type DecisionGround, taskChanges } from "../domain/decision-ground.ts";
import type { FactGround } from "../domain/fact-points.ts";
import { hearingsOfMatter } from "../domain/hearings-of-matter.ts";
import { openTasks, type Reopening } from "../domain/reopening.ts";
import { decisionsOfCase, reopeningsOf } from "../repository.ts";

/** A case with what is to be decided in it and what has been. */
export interface CaseToDecide {
  readonly caseGround: CaseGround;
  readonly issued: readonly IssuedDecision[];
  /** The application that has waited longest for an answer, or of which something is opened anew; undefined where nothing waits. */
  readonly waiting: WaitingToBeDecided | undefined;
}

/** An application that waits for a decision. */
export interface WaitingToBeDecided {
  /** With the tasks alone that are still to be decided. */
  readonly application: Application;
  /** The times its tasks were opened anew. */
  readonly reopenings: readonly Reopening[];
  /** Whether the application itself still waits for an answer; false where only what was opened anew does. */
  readonly isUnanswered: boolean;
  readonly open: DraftDecision | AwaitingDecision | undefined;
  readonly hearings: readonly Hearing[];
  readonly ground: DecisionGround;
  readonly factGround: FactGround;
  /** The library of reasons. */
  readonly phrases: readonly Phrase[];
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
  const reopenings = await reopeningsOf(tx, record.id);
  const application = toDecide(caseGround, issued, reopenings);
  if (application === undefined) return { caseGround, issued, waiting: undefined };
  const ofTasks = reopenings.filter(({ taskId }) => application.tasks.some(({ id }) => id === taskId));
  const { id: applicationId, receivedOn } = application;
  const matter = { applicationId, receivedOn, reopenedOn: lastReopened(ofTasks) };
  const hearings = hearingsOfMatter(await readHearings(tx, actor, record.id), matter, caseGround.today);
  const answers = await readAnswers(tx, actor.tenantId, record.id);
  const phrases = await phrasesIn(tx);
  const material = await materialOf(tx, actor, caseGround);
  const waiting = {
    application,
    reopenings: ofTasks,
    phrases,
    isUnanswered: caseGround.waiting?.id === application.id,
    open: openFor(decisions, application),
    hearings,
    ground: {
      ...groundOf(caseGround, application),
      answers,
      phraseSentences: sentencesIn(phrases),
      hearing: hearingState(hearings, caseGround.today),
      changes: taskChanges(ofTasks, { issued, events: caseGround.events, today: caseGround.today }),
      capped: cappedRuns(issued, caseGround.law),
      evidence: evidenceIn({ ...material, hearings, answers }),
    },
    factGround: {
      application,
      assessment: material.assessment,
      information: await readInformation(tx, record.id),
      accessWaits: waitsForAccess(material.entries),
    },
  };
  return { caseGround, issued, waiting };
}

/** Whether the party has asked for access to the file oftener than it was given. */
function waitsForAccess(entries: readonly JournalEntry[]): boolean {
  const events = entries.flatMap(({ event }) => event ?? []);
  const ofTheParty = ({ outside }: { readonly outside?: boolean | undefined }) => outside !== true;
  const asked = eventsOf(events, "access-requested").filter(ofTheParty);
  return asked.length > eventsOf(events, "access-given").filter(ofTheParty).length;
}

/** All that stands in the library, in whatever version, sentence by sentence. */
const sentencesIn = (phrases: readonly Phrase[]): ReadonlySet<string> =>
  new Set(phrases.flatMap(({ versions }) => versions.flatMap(({ text }) => sentencesOf(text))));

/** The oldest application of which something is still to be decided, with that alone. */
function toDecide(
  { applications, waiting }: CaseGround,
  issued: readonly IssuedDecision[],
  reopenings: readonly Reopening[],
): Application | undefined {
  const left = applications
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map((application) => ({ ...application, tasks: openTasks(application.tasks, issued, reopenings) }))
    .filter(({ tasks }) => tasks.length > 0);
  return left.find(({ id, tasks }) => id === waiting?.id || tasks.some((task) => isReopened(task.id, reopenings)));
}

const isReopened = (taskId: string, reopenings: readonly Reopening[]): boolean =>
  reopenings.some((one) => one.taskId === taskId);

/** The day a task was last opened anew. */
const lastReopened = (reopenings: readonly Reopening[]) =>
  reopenings
    .map(({ at }) => dayOfMoment(at))
    .toSorted()
    .at(-1);

const groundOf = ({ record, citizen, facts, standard, law, today }: CaseGround, application: Application) => ({
  tasks: application.tasks,
  facts: { ...facts, applicationReceivedOn: application.receivedOn },
  standard,
  law,
  names: citizen.name.split(/\s+/),
  unit: record.unit,
  today,
});

const materialOf = async (tx: Tx | Database, actor: Actor, { applications, law, record }: CaseGround) => ({
  applications,
  assessment: await currentAssessment(tx, actor.tenantId, record.id),
  entries: await readEntries(tx, actor.tenantId, record.id),
  documents: await openPapers(tx, actor, record.id),
  ffb: law.ffb,
});

const openFor = (decisions: readonly Decision[], { id }: Application): DraftDecision | AwaitingDecision | undefined =>
  decisions.find(
    (decision): decision is DraftDecision | AwaitingDecision =>
      decision.state !== "issued" && decision.applicationId === id,
  );
