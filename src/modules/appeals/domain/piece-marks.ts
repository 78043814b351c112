import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import type { Hearing } from "../../hearings/domain/hearing.ts";
import type { JournalEntry } from "../../journal/domain/journal-entry.ts";
import { pieceName } from "../../pieces/domain/file-piece.ts";
import type { PackageDemand } from "../../standards/domain/appeal-package-law.ts";

/** What the marks of the pieces are found from. */
export interface MarkGround {
  readonly complaint: Complaint;
  /** The other complaints of the case. */
  readonly others: readonly Pick<Complaint, "id">[];
  readonly decisions: readonly IssuedDecision[];
  readonly entries: readonly Pick<JournalEntry, "id" | "event">[];
  readonly hearings: readonly Pick<Hearing, "id" | "way">[];
  /** The name of the piece that tells when the decision's letter went out; null where there is none. */
  readonly dispatchLog: string | null;
}

/** Akternes rolle i klagen: which pieces are what, seen from one complaint. */
export interface PieceMarks {
  /** The names of the pieces that answer a demand, for those that are not found by their kind. */
  readonly picked: Readonly<Record<Exclude<PackageDemand["pick"], "of-kinds" | "the-rest">, ReadonlySet<string>>>;
  /** The pieces that the complaint is not about, with why: they go in only where somebody chooses so. */
  readonly aside: ReadonlyMap<string, string>;
  /** The pieces that stand with what is asked for, and are not it: they tell why it is not there. */
  readonly notIt: ReadonlySet<string>;
}

/** The ways in which a complaint comes that leave nothing in writing but the note. */
const spoken: ReadonlySet<string> = new Set(["phone", "meeting", "voice-note", "visit"]);
/** Whether the complaint was only said. */
export const isSpoken = ({ way }: Pick<Complaint, "way">): boolean => spoken.has(way);

/** Which pieces of a case are what, seen from one complaint: chosen by kind, day and decision. */
export function pieceMarks(ground: MarkGround): PieceMarks {
  const { complaint, dispatchLog, hearings } = ground;
  return {
    picked: {
      "the-decision": new Set(decisionNames(ground, (id) => id === complaint.decisionId)),
      "the-complaint": new Set(complaintNames(complaint)),
      "the-reassessment": new Set(reassessmentNames(ground)),
      "spoken-notes": new Set(entryNames(ground, "complaint-received")),
      "dispatch-log": new Set(dispatchLog === null ? [] : [dispatchLog]),
    },
    aside: new Map([
      ...decisionNames(ground, (_, decision) => isLater(ground, decision)).map(
        (name) => [name, laterDecision] as const,
      ),
      ...ground.others.flatMap(({ id }) => complaintPieces(id).map((name) => [name, otherComplaint] as const)),
    ]),
    notIt: new Set(hearings.filter(({ way }) => way !== "sent").map(({ id }) => pieceName("hearing", id))),
  };
}

const complaintPieces = (id: string): readonly string[] => [
  pieceName("complaint", id),
  pieceName("reconsideration", id),
];

const otherComplaint = "En anden klage.";
const laterDecision = "En senere afgørelse, som klagen ikke handler om.";

const decisionNames = (
  { decisions }: MarkGround,
  isOne: (id: string, decision: IssuedDecision) => boolean,
): readonly string[] =>
  decisions
    .filter((decision) => isOne(decision.id, decision))
    .flatMap(({ id, letterId }) => [pieceName("decision", id), pieceName("letter", letterId)]);

/** A decision made after the one complained of that the reassessment did not lead to. */
function isLater({ complaint, decisions }: MarkGround, decision: IssuedDecision): boolean {
  const complainedOf = decisions.find(({ id }) => id === complaint.decisionId);
  if (complainedOf === undefined || newDecisions(complaint).has(decision.id)) return false;
  return decision.id !== complainedOf.id && decision.issuedAt > complainedOf.issuedAt;
}

/** The decisions that looking again led to. */
const newDecisions = ({ steps }: Complaint): ReadonlySet<string> =>
  new Set(steps.flatMap(({ decisionId }) => decisionId ?? []));

const complaintNames = ({ id, letterId, papers, steps }: Complaint): readonly string[] => [
  pieceName("complaint", id),
  ...papers.map((paper) => pieceName("document", paper)),
  ...(letterId === null ? [] : [pieceName("letter", letterId)]),
  ...steps.flatMap((step) =>
    step.kind === "maintained" && step.letterId !== null ? [pieceName("letter", step.letterId)] : [],
  ),
];

/** The note of what the municipality came to, the new decision with its letter, and letters that tell of it. */
const reassessmentNames = (ground: MarkGround): readonly string[] => {
  const led = newDecisions(ground.complaint);
  return [
    pieceName("reconsideration", ground.complaint.id),
    ...entryNames(ground, "reconsidered"),
    ...decisionNames(ground, (id) => led.has(id)),
    ...ground.complaint.steps.flatMap((step) =>
      step.kind === "reconsidered" && step.letterId !== null ? [pieceName("letter", step.letterId)] : [],
    ),
  ];
};

const entryNames = (
  { complaint, entries }: MarkGround,
  type: "complaint-received" | "reconsidered",
): readonly string[] =>
  entries
    .filter(({ event }) => event?.type === type && event.complaint === complaint.id)
    .map(({ id }) => pieceName("note", id));
