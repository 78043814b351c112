import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { contentTag } from "../../../platform/content-tag.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { noteAnswered } from "../../departures/use-cases/note-departures.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import { type NotSaved, readAnswers, settleAnswers, type TypedAnswer } from "../domain/answer-form.ts";
import { answersEntries } from "../domain/assessment-entries.ts";
import { answerToKeep, type GuidanceAnswer } from "../domain/guidance-answer.ts";
import { answersOfCase, saveAnswer } from "../repository.ts";
import { type CaseGround, openQuestions, readCaseGround } from "./case-ground.ts";

/** Why answers are not saved. Where the form is the reason, nothing of it is kept. */
export type SaveAnswersRefusal = "not-found" | NotSaved;

/** Saves the answers to alternatives and considerations that are new in a form, with the edition that asked. */
export function saveAnswers(
  app: App,
  actor: Actor,
  caseId: string,
  fields: Fields,
): Promise<Outcome<readonly GuidanceAnswer[], SaveAnswersRefusal>> {
  return transaction(
    app.database.of(actor),
    async (tx): Promise<Outcome<readonly GuidanceAnswer[], SaveAnswersRefusal>> => {
      const record = await caseForAct(tx, actor, "assessment:write", caseId);
      if (!record) return refused("not-found");
      const ground = await readCaseGround(tx, app, actor, record);
      const given = await answersOfCase(tx, actor.tenantId, caseId);
      const settled = settleAnswers(readAnswers(fields, openQuestions(ground)), given, contentTag);
      if (!settled.ok) return settled;
      const kept = await keepAnswers(tx, app, actor, ground, settled.value, given);
      if (kept.length > 0) await recordEvents(tx, app, actor, caseId, answersEntries(settled.value, ground.today));
      return accepted(kept);
    },
  );
}

/** Keeps settled answers as part of an act, and counts where they depart from the standard. */
export async function keepAnswers(
  tx: Tx,
  app: App,
  actor: Actor,
  ground: CaseGround,
  settled: readonly TypedAnswer[],
  given: readonly GuidanceAnswer[] = [],
): Promise<readonly GuidanceAnswer[]> {
  const { record, today } = ground;
  const editionOn = editionInForce(ground.standard, today).id;
  const registered = { editionOn, answeredAt: app.clock.now(), answeredBy: actor.id, today };
  const kept = settled.flatMap((typed) => answerToKeep(typed, given, registered));
  for (const answer of kept) await saveAnswer(tx, actor.tenantId, record.id, answer);
  await noteAnswered(tx, app, actor, record.id, kept.map(toldDeparture));
  return kept;
}

const toldDeparture = ({ itemId, answer, editionOn, departureGround, reasons }: GuidanceAnswer) => ({
  clause: itemId,
  departs:
    answer === "departs"
      ? ({ act: "answer", clause: itemId, editionOn, ground: departureGround, reason: reasons } as const)
      : null,
});
