import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { unansweredOf } from "../../assessments/domain/guidance-answer.ts";
import type { QuestionKind } from "../../assessments/domain/guidance-question.ts";
import type { HearingState } from "../../hearings/domain/hearing.ts";
import { gapsIn } from "../../phrases/domain/phrase.ts";
import { isWishedFor, partAsJudged } from "./changed-part.ts";
import type { AwaitingDecision, Decision, DraftDecision } from "./decision.ts";
import type { DraftContent, DraftPart } from "./decision-draft.ts";
import { type DecisionGround, questionsFor } from "./decision-ground.ts";
import { gathered, type IssueRefusal, type Obstacle, obstacle } from "./issue-refusal.ts";
import { partObstacles } from "./part-obstacles.ts";

/**
 * Whether a decision may be issued, or everything that hinders it, told at once. What it decides is the caseworker's; what
 * is stopped is the unlawful: no reasons, a rule in place of an assessment, a § 82 b grant beyond six months, a party who
 * was not heard, questions of the standard and the law that nobody has answered.
 *
 * Law: forvaltningsloven §§ 19, 20, 22 and 24; serviceloven § 1, stk. 3, § 82 b, stk. 1 and § 85 a, stk. 2;
 * retssikkerhedsloven § 10.
 */
export function mayIssue(
  decision: Decision,
  ground: DecisionGround,
): Outcome<DraftDecision | AwaitingDecision, readonly Obstacle[]> {
  if (decision.state === "issued") return refused([obstacle("already-issued")]);
  const hindered = [...contentObstacles(decision.content, ground), ...approvalObstacles(decision, ground)];
  return hindered.length > 0 ? refused(hindered) : accepted(decision);
}

/** What hinders a decision in what is written and what has been done in the case, approval apart. */
export function contentObstacles(content: DraftContent, ground: DecisionGround): readonly Obstacle[] {
  const all = ground.tasks.map(({ id }) => partAsJudged(content, id, ground));
  const parts = all.filter(({ outcome }) => outcome !== "later");
  if (parts.length === 0) return [obstacle("nothing-decided")];
  const isGranted = parts.every(({ outcome, partial }) => outcome === "granted" && !partial);
  return gathered([
    ...parts.flatMap((part) => partObstacles(part, ground)),
    ...gapObstacles(parts, content),
    ...(isGranted ? [] : blockObstacles(content)),
    ...wishObstacles(content),
    ...questionObstacles(content, ground),
    ...(isGranted || isWishedFor(parts, ground) ? [] : hearingObstacles(ground.hearing)),
  ]);
}

/** What stands in brackets was to be written about this person. Goals and terms are the caseworker's own words. */
function gapObstacles(parts: readonly DraftPart[], { whole }: DraftContent): readonly Obstacle[] {
  const open = parts.filter(({ reasons }) => gapsIn(reasons).length > 0).map(({ taskId }) => taskId);
  const inWhole = [whole.assessment, whole.considerations, whole.facts, whole.rules].some(
    (text) => gapsIn(text).length > 0,
  );
  return open.length > 0 || inWhole ? [{ refusal: "gap-unfilled", tasks: open, questions: [] }] : [];
}

/** The three blocks are owed wherever not everything is granted. */
function blockObstacles({ whole, parts }: DraftContent): readonly Obstacle[] {
  if (parts.every(({ outcome }) => outcome === null)) return [];
  const { rules, considerations, facts } = whole;
  return [rules, considerations, facts].every((block) => block !== "") ? [] : [obstacle("reasons-missing")];
}

/** The citizen's wish for a provider is answered; where it is not followed, with the reason. */
function wishObstacles({ whole }: DraftContent): readonly Obstacle[] {
  if (whole.wish === "" || whole.wishFollowed === true || whole.wishReason !== "") return [];
  return [obstacle("provider-wish-reason-missing")];
}

const unansweredAs: Readonly<Record<QuestionKind, IssueRefusal>> = {
  target: "targets-unanswered",
  alternative: "alternatives-unanswered",
  boundary: "considerations-unanswered",
  consideration: "considerations-unanswered",
};

const questionObstacles = (content: DraftContent, ground: DecisionGround): readonly Obstacle[] =>
  unansweredOf(questionsFor(ground, content), ground.answers).map(({ key, kind }) => ({
    refusal: unansweredAs[kind],
    tasks: [],
    questions: [key],
  }));

const heardAs: Readonly<Record<Exclude<HearingState, "met">, IssueRefusal>> = {
  missing: "hearing-missing",
  waiting: "hearing-waiting",
  "not-posted": "hearing-not-posted",
  "came-too-late": "hearing-came-too-late",
};

const hearingObstacles = (state: HearingState): readonly Obstacle[] =>
  state === "met" ? [] : [obstacle(heardAs[state])];

function approvalObstacles(decision: DraftDecision | AwaitingDecision, ground: DecisionGround): readonly Obstacle[] {
  if (!ground.standard.settings.secondPersonApproves) return [];
  return decision.state === "awaiting-approval" && decision.approvedBy !== null ? [] : [obstacle("not-approved")];
}
