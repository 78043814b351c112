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
import { type Message, waitingIn } from "../domain/message.ts";
import { answeredEntry } from "../domain/message-entries.ts";
import { messageLetter } from "../letters/message-letter.ts";
import { insertMark, insertMessage, messagesOfCase } from "../repository.ts";

/** What the authority writes, and the messages that waited where it was written: by their ids. */
export interface AnswerToSend {
  readonly words: string;
  readonly seen: readonly string[];
}

/** Why an answer is not sent: a colleague has settled meanwhile all that it was an answer to. */
export type AnswerRefusal = "not-found" | "already-settled";

/**
 * Writes to the citizen, as a letter and in the thread. What waited where it was written is answered by it, and nothing that came
 * after: nobody has read that. Where nothing waited, the authority writes of its own accord.
 *
 * Law: forvaltningsloven § 7, stk. 1; offentlighedsloven § 13.
 *
 * @returns the path of the page to show
 */
export function answerMessage(
  app: App,
  actor: StaffActor,
  caseId: string,
  answer: AnswerToSend,
  press: FormPress,
): Promise<Outcome<string, AnswerRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "message:answer" }, () => answerIn(tx, app, actor, caseId, answer)),
  );
}

async function answerIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  { seen, words }: AnswerToSend,
): Promise<Outcome<"answered", AnswerRefusal>> {
  const record = await caseForAct(tx, actor, "message:answer", caseId);
  if (!record) return refused("not-found");
  const waiting = waitingIn(await messagesOfCase(tx, caseId)).filter(({ id }) => seen.includes(id));
  if (seen.length > 0 && waiting.length === 0) return refused("already-settled");
  const letter = await makeLetter(tx, app, actor, record, { words, waiting });
  const [id, today, at] = [app.newId(), app.clock.today(), app.clock.now()];
  await insertMessage(tx, {
    id,
    caseId,
    sender: "authority",
    capacity: null,
    how: "letter",
    sentOn: today,
    words,
    name: "",
    letterId: letter.id,
    paperIds: [],
    registeredAt: at,
    registeredBy: actor.id,
  });
  for (const { id: messageId } of waiting)
    await insertMark(tx, {
      id: app.newId(),
      messageId,
      kind: "answered",
      turnedInto: null,
      answerId: id,
      at,
      by: actor.id,
    });
  await recordEvents(tx, app, actor, caseId, [answeredEntry(words, today, letter)]);
  return accepted("answered");
}

interface Answer {
  readonly words: string;
  readonly waiting: readonly Message[];
}

async function makeLetter(tx: Tx, app: App, actor: StaffActor, record: CaseRecord, { waiting, words }: Answer) {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const channel = channelTo(app, actor, citizen);
  const document = messageLetter(frame, { words, answers: waiting, isOnPaper: channel === "paper" });
  return keepLetter(tx, app, actor, record, { kind: "message", document, channel });
}
