import assert from "node:assert/strict";
import { localDate } from "../src/kernel/local-date.ts";
import { sentencesOf } from "../src/kernel/sentences.ts";
import type { Application } from "../src/modules/applications/domain/application.ts";
import type { AppliedTaskName } from "../src/modules/applications/domain/applied-task.ts";
import { readApplications } from "../src/modules/applications/use-cases/read-applications.ts";
import { receiveApplication } from "../src/modules/applications/use-cases/receive-application.ts";
import { answerFields } from "../src/modules/assessments/domain/answer-form.ts";
import {
  observationFields,
  themeFields,
  wholeFields,
  wholeKey,
} from "../src/modules/assessments/domain/assessment-fields.ts";
import type { Tags } from "../src/modules/assessments/domain/case-pages.ts";
import type { GuidanceQuestion } from "../src/modules/assessments/domain/guidance-question.ts";
import { finishOpenAssessment } from "../src/modules/assessments/use-cases/finish-open-assessment.ts";
import { readAssessment } from "../src/modules/assessments/use-cases/read-assessment.ts";
import { readConsiderations } from "../src/modules/assessments/use-cases/read-considerations.ts";
import { saveAnswers } from "../src/modules/assessments/use-cases/save-answers.ts";
import { saveAssessment } from "../src/modules/assessments/use-cases/save-assessment.ts";
import { startAssessment } from "../src/modules/assessments/use-cases/start-assessment.ts";
import type { DraftPart, DraftWhole } from "../src/modules/decisions/domain/decision-draft.ts";
import { writtenAs } from "../src/modules/decisions/domain/decision-draft.ts";
import {
  wholeFields as decisionFields,
  wholeKey as decisionKey,
  partFields,
} from "../src/modules/decisions/domain/draft-form.ts";
import type { EvidenceLink } from "../src/modules/decisions/domain/evidence.ts";
import { linkFields } from "../src/modules/decisions/domain/evidence-form.ts";
import { issueDecision } from "../src/modules/decisions/use-cases/issue-decision.ts";
import { readDecisionPage } from "../src/modules/decisions/use-cases/read-decision-draft.ts";
import { saveDecisionDraft } from "../src/modules/decisions/use-cases/save-decision-draft.ts";
import { skipHearing } from "../src/modules/hearings/use-cases/skip-hearing.ts";
import type { CitizenActor, StaffActor } from "../src/modules/people/domain/actor.ts";
import { readCitizen } from "../src/modules/people/use-cases/read-people.ts";
import { type SettingsOverlay, withOwnSettings } from "../src/modules/standards/domain/own-settings.ts";
import type { App } from "../src/platform/app.ts";
import { transaction } from "../src/platform/database.ts";
import { writtenDay } from "../src/ui/written-day.ts";
import { hire, moveIn } from "./test-app.ts";

/** A case that has been brought to some state by the real acts, with those who act in it. */
export interface CaseInState {
  readonly municipality: string;
  readonly caseId: string;
  readonly citizen: CitizenActor;
  readonly caseworker: StaffActor;
  readonly application: Application;
}

/** What can be told of a case; what is left out is ordinary. */
export interface CaseToMake {
  readonly caseworkerName?: string;
  readonly name?: string;
  readonly tasks?: readonly AppliedTaskName[];
  readonly bornOn?: string;
  readonly digital?: boolean;
  readonly homelessOrAtRisk?: boolean;
  /** More of who the citizen is: address, phone, mail, protection. */
  readonly person?: Parameters<typeof moveIn>[2];
}

/** An application has come in, and a caseworker is there to handle it. */
export async function caseApplied(app: App, municipality: string, told: CaseToMake = {}): Promise<CaseInState> {
  const caseworker = await hire(app, municipality, "caseworker", told.caseworkerName);
  const citizen = await moveIn(app, municipality, {
    bornOn: told.bornOn ?? "1990-05-17",
    digital: told.digital ?? true,
    ...(told.name !== undefined && { name: told.name }),
    ...told.person,
  });
  const caseId = await receive(app, citizen, told);
  const [application] = await readApplications(app.database.of(citizen), citizen.tenantId, caseId);
  assert.ok(application);
  return { municipality, caseId, citizen, caseworker, application };
}

function receive(app: App, actor: CitizenActor, told: CaseToMake): Promise<string> {
  return transaction(app.database.of(actor), async (tx) => {
    const citizen = await readCitizen(tx, actor.tenantId, actor.id);
    assert.ok(citizen);
    const application = {
      receivedOn: app.clock.today(),
      channel: "online",
      appliedBy: "citizen",
      onBehalf: null,
      tasks: (told.tasks ?? ["economy", "cleaning"]).map((task) => ({
        task,
        ownWords: `Jeg har svært ved det (${task})`,
      })),
      ownWords: "Jeg mister overblikket.",
      everydayLife: "Jeg sover om dagen.",
      tried: null,
      helper: null,
      wishes: "At stå op om morgenen",
      contactWish: null,
      acuteNote: null,
      facts: { acute: false, earlyPension: false, homelessOrAtRisk: told.homelessOrAtRisk ?? false },
    } as const;
    return (await receiveApplication(tx, app, actor, { citizen, application, into: null })).id;
  });
}

/** The citizen's situation has been assessed, and the assessment is finished. */
export async function caseAssessed(app: App, made: CaseInState): Promise<CaseInState> {
  const { caseId, caseworker } = made;
  assert.ok((await startAssessment(app, caseworker, caseId)).ok);
  const shown = await readAssessment(app, caseworker, caseId);
  assert.ok(shown?.assessment);
  const themes = shown.assessment.themes.flatMap(({ code }) => {
    const names = themeFields(code);
    const observation = observationFields(code, app.newId());
    return [
      [names.shown, shown.tags.get(code) ?? ""],
      [names.citizensWords, "Det bliver bare liggende."],
      [observation.shown, ""],
      [observation.text, "Der stod uåbnede breve på bordet."],
      [observation.informant, "caseworker"],
      [names.professionalView, "Borgeren kan selv, når nogen hjælper i gang."],
      [names.level, "2"],
    ];
  });
  const whole = [
    [wholeFields.shown, shown.tags.get(wholeKey) ?? ""],
    [wholeFields.professionalView, "Borgeren har brug for hjælp til at komme i gang."],
    [wholeFields.supportNeed, "2"],
  ];
  const fields = Object.fromEntries([...themes, ...whole, ...answeredFields(shown.questions, shown.tags)]);
  const saved = await saveAssessment(app, caseworker, caseId, { fields, dayIn: () => app.clock.today() });
  assert.deepEqual(saved.ok || saved.refusal, true);
  const finished = await finishOpenAssessment(app, caseworker, caseId);
  assert.deepEqual(finished.ok || finished.refusal, true);
  return made;
}

/** Every alternative and consideration has been answered with reasons. */
export async function caseWeighed(app: App, made: CaseInState): Promise<CaseInState> {
  const { caseId, caseworker } = made;
  const shown = await readConsiderations(app, caseworker, caseId);
  assert.ok(shown);
  const fields = Object.fromEntries(answeredFields(shown.questions, shown.tags));
  const saved = await saveAnswers(app, caseworker, caseId, fields);
  assert.deepEqual(saved.ok || saved.refusal, true);
  return made;
}

const ordinary = { target: "yes", alternative: "not-enough", boundary: "here", consideration: "answered" } as const;

/** The fields of a form in which every question has an ordinary answer. */
export const answeredFields = (questions: readonly GuidanceQuestion[], tags: Tags): readonly [string, string][] =>
  questions.flatMap(({ key, kind }): readonly [string, string][] => {
    const names = answerFields(key);
    return [
      [names.shown, tags.get(key) ?? ""],
      [names.answer, ordinary[kind]],
      [names.reasons, "Det viser samtalen den 5. marts."],
    ];
  });

/** Somebody has written down that there is nothing to hear the citizen about. */
export async function caseWithoutHearing(app: App, made: CaseInState): Promise<CaseInState> {
  const fields = { "ikke-noedvendig-grund": "Alle oplysninger kommer fra borgeren selv." };
  const written = { way: "not-needed", fields, submissionId: app.newId() } as const;
  assert.ok((await skipHearing(app, made.caseworker, made.caseId, written)).ok);
  return made;
}

/** Everything that a decision needs has been done. */
export async function caseReadyToDecide(app: App, municipality: string, told: CaseToMake = {}): Promise<CaseInState> {
  const made = await caseApplied(app, municipality, told);
  return caseWithoutHearing(app, await caseWeighed(app, await caseAssessed(app, made)));
}

/** What is decided about a task; what is left out is as in an ordinary grant. */
export type PartToDecide = Partial<Omit<DraftPart, "taskId" | "from" | "to" | "evidence">> & {
  /** What the sentences of the reasons rest on; null for what the citizen wrote of the task. */
  readonly evidence?: readonly EvidenceLink[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
};

/** Writes a draft: one part for each applied task, in their order. */
export async function draftDecision(
  app: App,
  made: CaseInState,
  parts: readonly PartToDecide[],
  whole: Partial<DraftWhole> = {},
  by: StaffActor = made.caseworker,
): Promise<void> {
  const page = await readDecisionPage(app, by, made.caseId);
  assert.ok(page?.kind === "draft");
  const { tags, content } = page.view;
  const partEntries = made.application.tasks.flatMap(({ id }, at) =>
    entriesOf(id, { ...ordinaryGrant, ...parts[at] }, tags.get(id) ?? ""),
  );
  const all = { ...content.whole, ...whole };
  const wholeEntries = [
    [decisionFields.shown, tags.get(decisionKey) ?? ""],
    [decisionFields.rules, all.rules],
    [decisionFields.considerations, all.considerations],
    [decisionFields.facts, all.facts],
    [decisionFields.assessment, all.assessment],
    [decisionFields.wish, all.wish],
    [decisionFields.wishFollowed, all.wishFollowed === null ? "" : all.wishFollowed ? "ja" : "nej"],
    [decisionFields.wishReason, all.wishReason],
    [`${decisionFields.firstFollowUp}-dag`, all.firstFollowUp.day],
    [`${decisionFields.firstFollowUp}-maaned`, all.firstFollowUp.month],
    [`${decisionFields.firstFollowUp}-aar`, all.firstFollowUp.year],
  ];
  const fields = Object.fromEntries([...partEntries, ...wholeEntries]);
  const saved = await saveDecisionDraft(app, by, made.caseId, {
    fields,
    dateIn: (name) => writtenDay(fields, name),
  });
  assert.deepEqual(saved.ok || saved.refusal, true);
}

const ordinaryGrant = {
  outcome: "granted",
  partial: false,
  legalBasis: "SEL-85",
  deliveryForm: "individual",
  package: null,
  extent: "Et besøg om ugen",
  weeklyHours: "",
  from: "2026-04-01",
  to: null,
  temporary: false,
  goals: "",
  metBy: "",
  reasons: "",
  departure: "",
  exclusion: null,
  evidence: null,
} as const satisfies PartToDecide;

const ownWordsBehind = (taskId: string, reasons: string): readonly EvidenceLink[] =>
  sentencesOf(reasons).map((sentence) => ({ block: "reasons", sentence, source: `application:${taskId}` }));

const linkEntries = (key: string, links: readonly EvidenceLink[]): readonly (readonly [string, string])[] =>
  links.flatMap(({ sentence, source }, at) => {
    const names = linkFields(key, at);
    return [
      [names.sentence, sentence],
      [names.source, source],
    ] as const;
  });

function entriesOf(id: string, part: Required<PartToDecide>, shown: string): readonly (readonly [string, string])[] {
  const names = partFields(id);
  return [
    [names.shown, shown],
    [names.outcome, part.outcome ?? ""],
    [names.partial, part.partial ? "ja" : ""],
    ...linkEntries(id, part.evidence ?? ownWordsBehind(id, part.reasons)),
    [names.legalBasis, part.legalBasis ?? ""],
    [names.deliveryForm, part.deliveryForm ?? ""],
    [names.package, part.package ?? ""],
    [names.extent, part.extent],
    [names.weeklyHours, part.weeklyHours],
    ...dateFields(names.from, part.from),
    ...dateFields(names.to, part.to),
    [names.temporary, part.temporary ? "ja" : ""],
    [names.goals, part.goals],
    [names.metBy, part.metBy],
    [names.reasons, part.reasons],
    [names.departure, part.departure],
    [names.exclusion, part.exclusion ?? ""],
  ];
}

function dateFields(name: string, day: string | null): readonly (readonly [string, string])[] {
  const written = writtenAs(day === null ? undefined : localDate(day));
  return [
    [`${name}-dag`, written.day],
    [`${name}-maaned`, written.month],
    [`${name}-aar`, written.year],
  ];
}

/** The version of the open draft as a page shows it. */
export async function shownVersion(app: App, made: CaseInState, by: StaffActor = made.caseworker): Promise<number> {
  const page = await readDecisionPage(app, by, made.caseId);
  return page?.kind === "draft" ? (page.view.open?.version ?? 0) : 0;
}

/** Presses the button that issues the open draft. */
export const pressIssue = async (app: App, made: CaseInState, by: StaffActor = made.caseworker) =>
  issueDecision(app, by, made.caseId, { submissionId: app.newId(), seenVersion: await shownVersion(app, made, by) });

/** A case with a decision that has been issued; ordinary grants unless told. */
export async function caseDecided(
  app: App,
  municipality: string,
  told: CaseToMake & { readonly parts?: readonly PartToDecide[]; readonly whole?: Partial<DraftWhole> } = {},
): Promise<CaseInState> {
  const made = await caseReadyToDecide(app, municipality, told);
  await draftDecision(app, made, told.parts ?? [], told.whole);
  const issued = await pressIssue(app, made);
  assert.deepEqual(issued.ok || issued.refusal, true);
  return made;
}

/** The same system where a municipality has set something itself. */
export function withSettings(app: App, municipality: string, overlay: SettingsOverlay): App {
  const standard = app.standards.get(municipality);
  assert.ok(standard);
  return { ...app, standards: new Map([...app.standards, [municipality, withOwnSettings(standard, overlay)]]) };
}
