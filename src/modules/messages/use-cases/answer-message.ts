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

/**
 * Writes to the citizen, as a letter and in the thread. What waited in the case is answered by it; where nothing waits, the
 * authority writes of its own accord.
 *
 * Law: forvaltningsloven § 7, stk. 1; offentlighedsloven § 13.
 *
 * @returns the path of the page to show
 */
export function answerMessage(
  app: App,
  actor: StaffActor,
  caseId: string,
  words: string,
  press: FormPress,
): Promise<Outcome<string, "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "message:answer" }, () => answerIn(tx, app, actor, caseId, words)),
  );
}

async function answerIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  words: string,
): Promise<Outcome<"answered", "not-found">> {
  const record = await caseForAct(tx, actor, "message:answer", caseId);
  if (!record) return refused("not-found");
  const waiting = waitingIn(await messagesOfCase(tx, caseId));
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
