import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseEvent, CaseFile, EventOf } from "../../cases/domain/case-event.ts";
import { eventsOf } from "../../cases/domain/case-event.ts";
import { channelTo } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { dayOrNull, decidedParts, tasksPutOff, wishIn } from "../domain/decided-parts.ts";
import type { DraftContent } from "../domain/decision-draft.ts";
import { decisionEvent } from "../domain/decision-entries.ts";
import { editionOf } from "../domain/decision-ground.ts";
import { gathered, type Obstacle, obstacle } from "../domain/issue-refusal.ts";
import { letterFacts, letterProblemAs, type ToldDecision } from "../domain/letter-of-decision.ts";
import { rulingsUnanswered } from "../domain/reopening.ts";
import { whatItDecides, withTheirRuling } from "../domain/what-it-decides.ts";
import { decisionLetter } from "../letters/decision-letter.ts";
import { rulingOpeningsOf } from "../repository.ts";
import type { CaseToDecide, WaitingToBeDecided } from "./case-to-decide.ts";

/** The decision's letter as a document. */
export type DecisionDocument = Extract<ReturnType<typeof decisionLetter>, { readonly ok: true }>["value"];

/** A decision put together and ready to be issued: what it says, its letter, and the event that it will be. */
export interface ComposedDecision {
  readonly told: ToldDecision;
  readonly document: DecisionDocument;
  readonly event: EventOf<"decision-made">;
  /** The case as it is with the decision in it: what its days were computed from. */
  readonly file: CaseFile;
}

/**
 * Puts a complete draft together as it will be sent, with every day in the letter computed as if it were issued now. The
 * preview and the letter are made here, so that they cannot differ. Part of other acts: permission is theirs.
 */
export async function composeDecision(
  tx: Tx,
  app: App,
  actor: Actor,
  { caseGround, issued }: CaseToDecide,
  { application, hearings, ground, isUnanswered, open, reopenings }: WaitingToBeDecided,
  content: DraftContent,
): Promise<Outcome<ComposedDecision, readonly Obstacle[]>> {
  const { citizen, record, standard, facts, today } = caseGround;
  const told = toldDecision(content, ground, app);
  const editionOn = editionOf(ground).id;
  const putOff = tasksPutOff(content, ground);
  const left = rulingsUnanswered(await rulingOpeningsOf(tx, record.id), issued);
  const rulings = withTheirRuling(left, eventsOf(caseGround.events, "ruling-received"));
  const decided = told.parts.map(({ taskId }) => taskId);
  const isAllDecided = putOff.length === 0;
  const decides = whatItDecides(application, { isUnanswered, isAllDecided, reopenings, rulings, decided });
  const isAtOnce = channelTo(app, actor, citizen) === "own-pages";
  const event = decisionEvent({ ...told, id: open?.id, issuedOn: today, editionOn }, decides, isAtOnce);
  const file = { facts, events: [...caseGround.events, event, ...letterSent(event)] };
  const deadlines = obligations(file, standard, app.law, today);
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const letterGround = { ...ground, applicationReceivedOn: application.receivedOn, putOff, hearings, deadlines };
  const letter = decisionLetter(frame, letterFacts(told, letterGround), app.law);
  if (letter.ok) return accepted({ told, document: letter.value, event, file });
  return refused(gathered(letter.refusal.map(({ problem }) => obstacle(letterProblemAs[problem]))));
}

function toldDecision(
  content: DraftContent,
  ground: WaitingToBeDecided["ground"],
  app: Pick<App, "newId">,
): ToldDecision {
  const { rules, considerations, facts, assessment, firstFollowUp } = content.whole;
  return {
    parts: decidedParts(content, ground, app.newId),
    reasons: { rules, considerations, facts },
    assessment,
    providerWish: wishIn(content),
    firstFollowUpOn: dayOrNull(firstFollowUp),
  };
}

const letterSent = ({ decision, on, receivedOn }: EventOf<"decision-made">): readonly CaseEvent[] =>
  receivedOn === undefined ? [] : [{ type: "decision-letter-sent", on, receivedOn, decidedOn: on, decision }];
