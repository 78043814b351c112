import { localDate } from "../../../kernel/local-date.ts";
import { sentencesOf } from "../../../kernel/sentences.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import { blankAnswer, type GuidanceAnswer } from "../../assessments/domain/guidance-answer.ts";
import type { DraftDecision } from "./decision.ts";
import {
  blankDraft,
  blankPart,
  type DraftContent,
  type DraftPart,
  type DraftWhole,
  writtenAs,
} from "./decision-draft.ts";
import { type DecisionGround, editionOf, questionsFor } from "./decision-ground.ts";
import type { Evidence, EvidenceLink } from "./evidence.ts";

const library = loadStandardsLibrary();

/** The two tasks that are applied for, by their ids. */
export const economy = "task-economy";
/** The second of them. */
export const cleaning = "task-cleaning";

/** What the citizen wrote when they applied. */
const ownWords: Evidence = {
  source: "application:task-cleaning",
  kind: "application",
  title: "Ansøgningen: rengøring",
  text: "Jeg vasker gulv sammen med min søster.",
  on: localDate("2026-03-03"),
};

/** Every sentence of these reasons points to what the citizen wrote. */
const tiedToOwnWords = (reasons: string): readonly EvidenceLink[] =>
  sentencesOf(reasons).map((sentence) => ({ block: "reasons", sentence, source: ownWords.source }));

/** A case in a municipality on Friday 20 March 2026 in which everything has been answered and nobody need be heard. */
export function groundIn(municipality: string, more: Partial<DecisionGround> = {}): DecisionGround {
  const standard = library.standards.get(municipality);
  if (!standard) throw new RangeError(municipality);
  const tasks: readonly { id: string; task: AppliedTaskName; ownWords: null }[] = [
    { id: economy, task: "economy", ownWords: null },
    { id: cleaning, task: "cleaning", ownWords: null },
  ];
  const ground: DecisionGround = {
    tasks,
    facts: {
      bornOn: localDate("1990-05-17"),
      applicationReceivedOn: localDate("2026-03-03"),
      earlyPension: false,
      homelessOrAtRisk: false,
      acute: false,
      appliedBy: "citizen",
      appliedTasks: ["economy", "cleaning"],
    },
    standard,
    law: library.law,
    answers: [],
    hearing: "met",
    changes: [],
    capped: [],
    names: ["Anna", "Holm"],
    phraseSentences: new Set(["Du får hjælp af din familie til [opgaven].", "Du vasker selv tøj hver uge."]),
    evidence: [ownWords],
    unit: "",
    today: localDate("2026-03-20"),
    ...more,
  };
  return more.answers === undefined ? { ...ground, answers: everyAnswer(ground) } : ground;
}

/** An answer to everything that any covered legal basis asks. */
function everyAnswer(ground: DecisionGround): readonly GuidanceAnswer[] {
  const bases = ["SEL-82a", "SEL-82b", "SEL-85", "SEL-85a"] as const;
  const parts = bases.map((legalBasis) => ({ ...blankPart(economy), legalBasis }));
  return questionsFor(ground, { parts }).map(({ item, question, kind }) => ({
    ...blankAnswer,
    itemId: item.id,
    question,
    kind,
    editionOn: editionOf(ground).id,
    answer: "answered",
    reasons: "Det viser samtalen.",
    toldCitizenOn: null,
    answeredAt: "2026-03-05T08:00:00.000Z",
    answeredBy: "caseworker",
  }));
}

/** A grant under § 85 for one hour a week from 1 April, changed as told. */
export const grantOf = (taskId: string, change: Partial<DraftPart> = {}): DraftPart => ({
  ...blankPart(taskId),
  outcome: "granted",
  legalBasis: "SEL-85",
  deliveryForm: "individual",
  extent: "En time om ugen",
  from: writtenAs(localDate("2026-04-01")),
  ...change,
});

/** A refusal under § 85 with reasons about the person, changed as told. */
export function refusalOf(taskId: string, change: Partial<DraftPart> = {}): DraftPart {
  const reasons = change.reasons ?? "Du vasker selv gulv hver fredag sammen med din søster.";
  return {
    ...blankPart(taskId),
    outcome: "refused",
    legalBasis: "SEL-85",
    evidence: tiedToOwnWords(reasons),
    ...change,
    reasons,
  };
}

/** The three blocks written. */
export const reasoned: Partial<DraftWhole> = {
  rules: "Vi har brugt serviceloven § 85.",
  considerations: "Vi har lagt vægt på, hvad du selv kan.",
  facts: "Du fortalte det ved samtalen den 5. marts.",
};

/** A draft with these parts. */
export const contentOf = (parts: readonly DraftPart[], whole: Partial<DraftWhole> = {}): DraftContent => ({
  whole: { ...blankDraft([], { assessment: "", firstFollowUp: undefined }).whole, ...whole },
  parts,
  phrases: [],
  sentBack: null,
});

/** A decision that somebody is writing. */
export const draftOf = (content: DraftContent): DraftDecision => ({
  state: "draft",
  id: "decision",
  caseId: "case",
  applicationId: "application",
  content,
  draftedBy: "drafter",
  updatedAt: "2026-03-20T08:00:00.000Z",
  version: 1,
});
