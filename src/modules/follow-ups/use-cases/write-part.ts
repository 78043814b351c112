import { editOf } from "../../../kernel/edit.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { type Said, saidBy, shownGoals, type Told } from "../../plans/domain/own-goal.ts";
import { unknownScore } from "../../plans/domain/own-goal-form.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { keepScores } from "../../plans/use-cases/score-goal.ts";
import { hasEnded } from "../domain/follow-up-acts.ts";
import { partEntry } from "../domain/follow-up-entries.ts";
import {
  blankPart,
  type FollowUpPart,
  isBlankPart,
  type PartContent,
  partOfSide,
  type Side,
} from "../domain/follow-up-part.ts";
import { fieldsOfPart, newScores, withAnswers } from "../domain/part-form.ts";
import { answersOnPage, type PartPage } from "../domain/part-pages.ts";
import { partInRows } from "../domain/part-words.ts";
import { partsOfCase, savePart } from "../repository.ts";

/** Why a part of a follow-up is not kept. */
export type PartRefusal =
  | "not-found"
  | "nothing-to-prepare"
  | "changed-by-another"
  | "changed-before-sending"
  | "nothing-written";

/** One page of the citizen's part, as it was shown to whoever wrote in it. */
export interface SeenPage {
  readonly page: PartPage;
  /** The tag of the answers that it was shown with. */
  readonly tag: string;
}

/** What somebody writes of a part: whose it is, what was typed, and whether it is sent. */
export interface TypedPart {
  readonly side: Side;
  readonly fields: Fields;
  readonly isSent: boolean;
  /** The version that was shown, where several write the same part; null where only one does. */
  readonly seenVersion: number | null;
  /** The page that was written, where the part is written page by page; null otherwise. */
  readonly seenPage: SeenPage | null;
  /** How and when staff were told it; null otherwise. */
  readonly told: Told | null;
}

/** Writes in what is prepared for the follow-up that comes: kept as it is filled, and sent when its writer says so. */
export function writePart(
  app: App,
  actor: Actor,
  caseId: string,
  typed: TypedPart,
  press: FormPress,
): Promise<Outcome<string, PartRefusal>> {
  const act = typed.side === "provider" ? "follow-up:report" : "follow-up:say";
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<PartRefusal>(tx, app, actor, { ...press, act }, async () => {
      const record = await caseForAct(tx, actor, act, caseId);
      return record ? writeIn(tx, app, actor, record, typed) : refused("not-found");
    }),
  );
}

async function writeIn(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  typed: TypedPart,
): Promise<Outcome<"kept", PartRefusal>> {
  const ground = await readGrantGround(tx, app, actor, record);
  if (!isRunning(ground)) return refused("nothing-to-prepare");
  const before = partOfSide(await partsOfCase(tx, record.id), typed.side);
  const changed = changedMeanwhile(typed, before, shownGoals(ground.plan));
  if (changed !== null) return refused(changed);
  const said = saidBy(actor, typed.told?.on ?? app.clock.today());
  const by = { as: said.as, name: said.name };
  const content = { ...withAnswers(before?.writing ?? blankPart(by), typed.fields, shownGoals(ground.plan)), by };
  if (typed.isSent && isBlankPart(content)) return refused("nothing-written");
  const registered = { caseId: record.id, at: app.clock.now(), by: actor.id };
  const isSeen = actor.kind === "staff" && actor.role !== "provider";
  const part = { id: before?.id ?? app.newId(), side: typed.side, content, isSent: typed.isSent, isSeen };
  await savePart(tx, part, registered);
  if (typed.isSent) await send(tx, app, actor, record, { typed, content, said, before });
  return accepted("kept");
}

/** Whether somebody else has written in the part since it was shown, so that this would overwrite it unseen. */
function changedMeanwhile(
  typed: TypedPart,
  before: FollowUpPart | undefined,
  goals: ReturnType<typeof shownGoals>,
): PartRefusal | null {
  if (typed.seenVersion !== null && typed.seenVersion !== (before?.version ?? 0))
    return typed.side === "citizen" ? "changed-before-sending" : "changed-by-another";
  return isOverwritten(typed, before?.writing ?? null, goals) ? "changed-by-another" : null;
}

/** Whether somebody else, as the citizen's representative, has answered the same page since it was shown. */
function isOverwritten(
  { fields, seenPage }: TypedPart,
  stored: PartContent | null,
  goals: ReturnType<typeof shownGoals>,
): boolean {
  if (seenPage === null) return false;
  const now = answersOnPage(seenPage.page, stored === null ? {} : fieldsOfPart(stored, goals));
  const typed = { content: answersOnPage(seenPage.page, fields), seen: seenPage.tag };
  return editOf(typed, now, contentTag) === "conflict";
}

/** Whether support runs, so that a follow-up comes. */
export const isRunning = ({ record, grant, events }: Pick<GrantGround, "record" | "grant" | "events">): boolean =>
  record.closedOn === null && grant !== undefined && !hasEnded(events, grant.issuedOn);

interface Sending {
  readonly typed: TypedPart;
  readonly content: PartContent;
  readonly said: Said;
  readonly before: FollowUpPart | undefined;
}

/** What is sent stands in the journal; the citizen's scores stand with the earlier ones; staff's writing is acknowledged. */
async function send(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  { typed, content, said, before }: Sending,
): Promise<void> {
  if (typed.side !== "provider") {
    const registered = { caseId: record.id, at: app.clock.now(), by: actor.id };
    const scores = newScores(before?.sent ?? null, content).map(({ goalId, goal, score }) => ({
      ...{ goalId, goal, note: "" },
      score: score === unknownScore ? null : Number(score),
    }));
    await keepScores(tx, app, said, scores, registered);
  }
  if (typed.told !== null && actor.kind === "staff")
    await keepAcknowledgement(tx, app, actor, record, {
      what: "det, du vil sige før opfølgningen",
      ownWords: partInRows(content)
        .map(({ term, text }) => `${term}: ${text}`)
        .join("\n"),
      receivedOn: said.on,
      how: typed.told.how,
      from: null,
      registeredBy: actor.name,
      next: ["Din sagsbehandler læser det før opfølgningen. Du kan skrive mere, indtil I mødes."],
      answerBy: null,
      part: "follow-up",
      sources: ["serviceloven § 148, stk. 2"],
    });
  await recordEvents(tx, app, actor, record.id, [partEntry(typed.side, content, said.on)]);
}
