import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type AnswerRefusal, answered, type Remark, type RemarkAnswer } from "../domain/remark.ts";
import { remarkAnswerEntry } from "../domain/remark-entries.ts";
import { remarkAnswerLetter } from "../letters/remark-answer-letter.ts";
import { insertRemarkAnswer, remarksOfCase } from "../repository.ts";

/** Why a remark is not answered. */
export type AnswerRemarkRefusal = AnswerRefusal | "not-found";

/** A remark of a case, as a page names it. */
export interface RemarkNamed {
  readonly caseId: string;
  readonly remarkId: string;
}

/** What was done about a remark, and why. */
export type ToldAnswer = Pick<RemarkAnswer, "outcome" | "reason">;

/**
 * Answers a remark: put right, or not, with the reason. The citizen is told by letter, and the remark stays either way.
 *
 * Law: databeskyttelsesforordningen art. 16.
 *
 * @returns the path of the page to show
 */
export function answerRemark(
  app: App,
  actor: StaffActor,
  { caseId, remarkId }: RemarkNamed,
  told: ToldAnswer,
  press: FormPress,
): Promise<Outcome<string, AnswerRemarkRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "remark:answer" }, async () => {
      const record = await caseForAct(tx, actor, "remark:answer", caseId);
      const remark = record && (await remarksOfCase(tx, caseId)).find(({ id }) => id === remarkId);
      return record && remark
        ? answerIn(tx, app, actor, record, remark, told)
        : refused<AnswerRemarkRefusal>("not-found");
    }),
  );
}

async function answerIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  remark: Remark,
  told: ToldAnswer,
): Promise<Outcome<"answered", AnswerRemarkRefusal>> {
  const on = app.clock.today();
  const may = answered(remark, { ...told, on, letterId: "" });
  if (!may.ok) return may;
  const letterId = await makeLetter(tx, app, actor, record, remark, told);
  await insertRemarkAnswer(tx, remark.id, { ...told, on, letterId }, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, record.id, [remarkAnswerEntry(remark, { ...told, on })]);
  return accepted("answered");
}

async function makeLetter(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  remark: Remark,
  told: ToldAnswer,
): Promise<string> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const document = remarkAnswerLetter(await partiesOfCase(tx, app, actor, record, citizen), { ...told, remark });
  const channel = channelTo(app, actor, citizen);
  const letter = await keepLetter(tx, app, actor, record, { kind: "remark-answer", document, channel });
  return letter.id;
}
