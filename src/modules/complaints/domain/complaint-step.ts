import type { LocalDate } from "../../../kernel/local-date.ts";
import type { ComplaintTrack } from "./complaint.ts";

/** What can become of a complaint. */
export const complaintStepKinds = [
  "confirmed",
  "denied",
  "crossed",
  "split",
  "comment-asked",
  "commented",
  "answered",
  "written-down",
  "corrected",
  "day-corrected",
  "hurried",
  "information-awaited",
  "taken-up",
  "reconsidered",
  "maintained",
  "sent-on",
  "ruled",
  "ruling-struck",
  "narrowed",
  "withdrawn",
  "misfiled",
] as const;
/**
 * Klageskridt (art): the citizen's yes or no to somebody else's complaint; a move to the other track, or a part that moves; what
 * the provider is asked and says; an answer; a recording written down or put right; the day it came put right; that it hurries; what is waited for; that a
 * new decision is on its way; and the appeal's own steps, a ruling that was registered by mistake among them; and that it was written down in the wrong case.
 */
export type ComplaintStepKind = (typeof complaintStepKinds)[number];

/** What the authority can come to when it looks again. */
export const reconsiderationOutcomes = ["upheld", "partly", "kept"] as const;
/** Genvurderingens udfald: the citizen is right, partly right, or the decision is kept. */
export type ReconsiderationOutcome = (typeof reconsiderationOutcomes)[number];

/** Genvurderet opgave: what was come to about one task, and what was weighed. */
export interface ReconsideredPart {
  /** The id of the decision's part. */
  readonly id: string;
  readonly outcome: ReconsiderationOutcome;
  readonly weighed: string;
}

/** Genvurdering: what the complaint says, what is new, and task by task what was weighed and come to. */
export interface Reconsideration {
  readonly says: string;
  /** Empty where nothing is. */
  readonly news: string;
  readonly parts: readonly ReconsideredPart[];
}

/** Klageskridt: one thing that became of a complaint. */
export interface ComplaintStep {
  readonly kind: ComplaintStepKind;
  readonly on: LocalDate;
  /** Who did it; empty where it was the authority or the citizen. */
  readonly by: string;
  readonly note: string;
  /** Null for all but a reconsideration. */
  readonly outcome: ReconsiderationOutcome | null;
  /** Null for all but a move. */
  readonly into: ComplaintTrack | null;
  /** The day by which something is expected; null where nothing is waited for. */
  readonly expectedOn: LocalDate | null;
  /** The new decision that a reconsideration led to. */
  readonly decisionId: string | null;
  /** The sending to Ankestyrelsen; null where the papers were sent by other means. */
  readonly packageId: string | null;
  /** The other complaint, where one was split in two. */
  readonly otherId: string | null;
  readonly paper: Reconsideration | null;
  /** The ids of the decision's parts that are withdrawn. */
  readonly dropped: readonly string[];
  readonly letterId: string | null;
  /** The day that the complaint was said to have come, or that the ruling had which was registered by mistake; null for all but those. */
  readonly was: LocalDate | null;
}

/** A step with nothing in it but its kind, its day and what is told. */
export const newStep = (
  kind: ComplaintStepKind,
  on: LocalDate,
  told: Partial<Omit<ComplaintStep, "kind" | "on">> = {},
): ComplaintStep => ({
  ...{ by: "", note: "", outcome: null, into: null, expectedOn: null, decisionId: null, packageId: null },
  ...{ otherId: null, paper: null, dropped: [], letterId: null, was: null },
  ...told,
  kind,
  on,
});

/** The ids of the tasks that the citizen is given right in, wholly or in part. None where nobody has looked again. */
export const givenRight = (paper: Pick<Reconsideration, "parts"> | null): ReadonlySet<string> =>
  new Set((paper?.parts ?? []).filter(({ outcome }) => outcome !== "kept").map(({ id }) => id));

/**
 * What a reconsideration comes to as a whole: right in all, in nothing, or in some of it. Where an appeal body can look at some of the
 * tasks, those alone tell what becomes of the complaint: what is come to about the others neither holds it back nor sends it on.
 *
 * Law: retssikkerhedsloven § 66, stk. 1; serviceloven § 82 a, stk. 2, and § 82 b, stk. 2.
 *
 * @param appealable the ids of the decision's parts that an appeal body can look at
 */
export function outcomeOfAll(
  all: readonly Pick<ReconsideredPart, "id" | "outcome">[],
  appealable: ReadonlySet<string>,
): ReconsiderationOutcome {
  const tried = all.filter(({ id }) => appealable.has(id));
  const parts = tried.length > 0 ? tried : all;
  if (parts.every(({ outcome }) => outcome === "kept")) return "kept";
  return parts.every(({ outcome }) => outcome === "upheld") ? "upheld" : "partly";
}
