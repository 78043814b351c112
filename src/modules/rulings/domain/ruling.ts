import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";

/** What Ankestyrelsen can decide on a complaint. */
export const rulingOutcomes = ["upheld", "changed", "sent-back", "annulled", "dismissed"] as const;
/** Ankestyrelsens udfald: the decision is upheld, changed, sent back or annulled, or the complaint is dismissed. */
export type RulingOutcome = (typeof rulingOutcomes)[number];

/** What can happen with a task whose decision was annulled. */
export const afterAnnulments = ["before", "decide", "nothing"] as const;
/** What happens with a task whose decision was annulled: what stood before stands again, it is decided anew, or nothing more. */
export type AfterAnnulment = (typeof afterAnnulments)[number];

/** Opgave, som Ankestyrelsen har afgjort: what was ruled about one task, and what the ruling says of it. */
export interface RuledPart {
  /** The id of the decision's part. */
  readonly id: string;
  /** The id of the task that was applied for. */
  readonly taskId: string;
  readonly task: AppliedTaskName;
  readonly outcome: RulingOutcome;
  readonly says: string;
  /** Null for all but what was annulled. */
  readonly after: AfterAnnulment | null;
}

/** Punkt, der skal afklares: what Ankestyrelsen wants to have clarified, and what was found. */
export interface PointToClarify {
  readonly text: string;
  readonly answer: { readonly text: string; readonly on: LocalDate } | null;
}

/** Ankestyrelsens afgørelse: what the appeal board has decided on a complaint, task by task, from its paper. */
export interface Ruling {
  readonly id: string;
  readonly caseId: string;
  readonly complaintId: string;
  readonly decisionId: string;
  readonly documentId: string;
  /** Null where the citizen had died. */
  readonly letterId: string | null;
  readonly decidedOn: LocalDate;
  readonly receivedOn: LocalDate;
  /** The day by which the ruling says that it is to be carried out; null where it says none. */
  readonly carryOutOn: LocalDate | null;
  /** Ankestyrelsen's own number. */
  readonly reference: string;
  readonly says: string;
  readonly parts: readonly RuledPart[];
  readonly points: readonly PointToClarify[];
  /** ISO moment in UTC. */
  readonly registeredAt: string;
}

/** The outcomes of a ruling, each once, in their order. */
export const outcomesOf = ({ parts }: Pick<Ruling, "parts">): readonly RulingOutcome[] =>
  rulingOutcomes.filter((outcome) => parts.some((part) => part.outcome === outcome));

/** Whether a task must be decided anew: it was sent back, or the ruling is to be carried out. */
export const isToDecide = ({ after, outcome }: Pick<RuledPart, "outcome" | "after">): boolean =>
  outcome === "sent-back" || outcome === "changed" || (outcome === "annulled" && after !== "nothing");

/** Omgørelse: whether some of the decision did not stand. */
export const isReversal = ({ parts }: Pick<Ruling, "parts">): boolean =>
  parts.some(({ outcome }) => outcome === "changed" || outcome === "sent-back" || outcome === "annulled");

/** Whether it was tried whether the decision is right: a complaint that was dismissed says nothing of it. */
export const isTried = ({ parts }: Pick<Ruling, "parts">): boolean =>
  parts.some(({ outcome }) => outcome !== "dismissed");

/** What still waits to be clarified, with its place in the ruling. */
export const unanswered = ({ points }: Pick<Ruling, "points">): readonly number[] =>
  points.flatMap(({ answer }, at) => (answer === null ? [at] : []));

type OnItsDay = Pick<Ruling, "complaintId" | "receivedOn">;

/** The rulings on the same complaint that came on the same day, itself among them. */
export const rulingsAlike = <One extends OnItsDay>(all: readonly One[], { complaintId, receivedOn }: OnItsDay) =>
  all.filter((one) => one.complaintId === complaintId && one.receivedOn === receivedOn);

/** The complaint by which what a ruling left is told from what others left that came that day; null where none did. */
export const complaintToTellBy = (all: readonly OnItsDay[], { complaintId, receivedOn }: OnItsDay): string | null =>
  all.some((one) => one.receivedOn === receivedOn && one.complaintId !== complaintId) ? complaintId : null;
