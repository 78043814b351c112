import { calendarFrom } from "../../../kernel/calendar.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { noteDepartures } from "../../departures/use-cases/note-departures.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { saidBy } from "../../plans/domain/own-goal.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { keepScores } from "../../plans/use-cases/score-goal.ts";
import { type FollowUpContent, statusOf } from "../domain/follow-up.ts";
import { type HoldRefusal, mayHold } from "../domain/follow-up-acts.ts";
import { heldEntry } from "../domain/follow-up-entries.ts";
import { endsWithGoals } from "../domain/follow-up-form.ts";
import { latestNext } from "../domain/next-follow-up.ts";
import { ruleOf } from "../domain/status-meeting-form.ts";
import { followUpsOfCase, insertFollowUp, keepPartsWith } from "../repository.ts";
import { readFromNotes } from "./read-from-notes.ts";
import { tellOfChange } from "./tell-about-support.ts";
import { tellOfFollowUp } from "./tell-of-follow-up.ts";

/**
 * Writes down a follow-up that was held: what was said, how each goal stands, what it leads to and when the next one is. The
 * citizen gets one letter: of the follow-up, or, where an adjustment was agreed, of that with what was talked about.
 *
 * Law: serviceloven § 148, stk. 2.
 */
export function holdFollowUp(
  app: App,
  actor: Actor,
  caseId: string,
  content: FollowUpContent,
  press: FormPress,
): Promise<Outcome<string, HoldRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "follow-up:hold" }, () => holdIn(tx, app, actor, caseId, content)),
  );
}

async function holdIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  content: FollowUpContent,
): Promise<Outcome<"held", HoldRefusal | "not-found">> {
  const record = await caseForAct(tx, actor, "follow-up:hold", caseId);
  if (!record) return refused("not-found");
  if (record.closedOn !== null) return refused("case-closed");
  const ground = await readGrantGround(tx, app, actor, record);
  const { grant, decisions, events, guidance } = ground;
  if (grant === undefined) return refused(decisions.length === 0 ? "decision-not-issued" : "nothing-granted");
  const earlier = await followUpsOfCase(tx, actor.tenantId, caseId);
  const free = mayHold(content.heldOn, grant.issuedOn, earlier, events);
  if (!free.ok) return free;

  const registered = { caseId, at: app.clock.now(), by: actor.id };
  const id = app.newId();
  const counted = {
    goals: content.goals.map(({ goal }) => ({ text: goal })),
    followUps: earlier,
    until: content.heldOn,
  };
  const { use } = await readFromNotes(tx, ground, { ...counted, orderId: null });
  const held = { ...content, id, statusCode: statusOf(app.law.ffb, content.outcome).code, use };
  await insertFollowUp(tx, actor.tenantId, held, registered);
  await keepPartsWith(tx, caseId, id);
  await keepScores(tx, app, saidBy(actor, content.heldOn), scoresIn(content), registered);
  const { change, heldOn: agreedOn, nextOn } = content;
  if (change === null) await tellOfFollowUp(tx, app, actor, ground, held);
  else await tellOfChange(tx, app, actor, { ...ground, grant }, { agreedOn, nextOn, change, followUp: held });
  await noteDepartures(tx, app, actor, caseId, guidance.edition, departuresIn(content, ground, app));
  await recordEvents(tx, app, actor, caseId, [heldEntry(content, earlier.length === 0)]);
  return accepted("held");
}

/** How the citizen saw each goal at the meeting: it stands with the citizen's other scores. */
const scoresIn = ({ goals }: FollowUpContent) =>
  goals.flatMap(({ goal, goalId, ownScore }) =>
    goalId === null || ownScore === null ? [] : [{ goalId, goal, score: ownScore, note: "" }],
  );

/** A next follow-up later than the clause says, a talk on the phone, and support beyond its goals. */
function departuresIn(content: FollowUpContent, { guidance, standard }: GrantGround, { law }: App) {
  const rules = guidance.followUp;
  const latest = latestNext(rules, calendarFrom(law.calendar, standard.settings), content.heldOn);
  return [
    { clause: latest?.rule.id ?? null, reason: content.departure },
    { clause: ruleOf(rules, "meeting")?.id ?? null, reason: content.phoneBecause },
    { clause: endsWithGoals(rules)?.id ?? null, reason: content.goesOnBecause },
  ].flatMap(({ clause, reason }) => (reason === "" ? [] : [{ act: "follow-up", clause, reason } as const]));
}
