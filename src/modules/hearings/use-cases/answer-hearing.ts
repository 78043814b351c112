import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, isCitizenSide } from "../../people/domain/actor.ts";
import { hearingToAnswer, withAnswer } from "../domain/hearing.ts";
import { answeredEntry } from "../domain/hearing-entries.ts";
import { citizenHearingPath, hearingPath } from "../paths.ts";
import { saveHearingAnswer } from "../repository.ts";
import { readHearings } from "./read-hearings.ts";

/** Why an answer is not kept. */
export type AnswerHearingRefusal = "not-found" | "no-hearing" | "answer-blank";

/**
 * Keeps what the citizen answers to the newest hearing, written by the citizen or told to staff. It is never too late: an
 * answer after the day counts too, and more can be added to it.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 *
 * @returns the path of the page to show
 */
export function answerHearing(
  app: App,
  actor: Actor,
  caseId: string,
  said: { readonly answer: string; readonly submissionId: string },
): Promise<Outcome<string, AnswerHearingRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, AnswerHearingRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:answer", caseId);
    if (!record) return refused("not-found");
    const press = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: said.submissionId,
      act: "hearing:answer",
    };
    return once(tx, app, press, () => keepAnswer(tx, app, actor, record, said.answer.trim()));
  });
}

async function keepAnswer(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  answer: string,
): Promise<Outcome<string, AnswerHearingRefusal>> {
  const hearing = hearingToAnswer(await readHearings(tx, actor, record.id));
  if (!hearing) return refused("no-hearing");
  if (answer === "") return refused("answer-blank");
  const today = app.clock.today();
  await saveHearingAnswer(tx, actor.tenantId, hearing.id, withAnswer(hearing.answer, answer), today);
  const entry = answeredEntry({ answer, by: actor, isFirst: hearing.answeredOn === null }, today);
  await recordEvents(tx, app, actor, record.id, [entry]);
  return accepted(isCitizenSide(actor) ? citizenHearingPath(actor.municipality, record.id) : hearingPath(record.id));
}
