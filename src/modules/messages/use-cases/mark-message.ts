import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { type MessageMark, messageState } from "../domain/message.ts";
import { settledEntry } from "../domain/message-entries.ts";
import { insertMark, messagesOfCase } from "../repository.ts";

/** Why a message is not marked: it is not there, or somebody has settled it meanwhile. */
export type MarkRefusal = "not-found" | "already-settled";

/** A message of a case, as a page names it. */
export interface MessageNamed {
  readonly caseId: string;
  readonly messageId: string;
}

/** What is said of a message without answering it. */
export type MarkToSet = Pick<MessageMark, "kind" | "turnedInto">;

/**
 * Says that a message has been read, needs no answer, or has been handled as something else: by whom and when stands beside it for
 * good. To say twice that it was read changes nothing.
 *
 * @returns the path of the page to show
 */
export function markMessage(
  app: App,
  actor: StaffActor,
  named: MessageNamed,
  mark: MarkToSet,
  press: FormPress,
): Promise<Outcome<string, MarkRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "message:answer" }, () => markIn(tx, app, actor, named, mark)),
  );
}

async function markIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { caseId, messageId }: MessageNamed,
  { kind, turnedInto }: MarkToSet,
): Promise<Outcome<"marked", MarkRefusal>> {
  const record = await caseForAct(tx, actor, "message:answer", caseId);
  const message = record && (await messagesOfCase(tx, caseId)).find(({ id }) => id === messageId);
  if (message?.sender !== "citizen") return refused("not-found");
  const state = messageState(message);
  if (state === "settled") return refused("already-settled");
  if (kind === "read" && state === "read") return accepted("marked");
  const set = { kind, turnedInto, at: app.clock.now(), by: actor.id };
  await insertMark(tx, { ...set, id: app.newId(), messageId, answerId: null });
  const entries = kind === "read" ? [] : [settledEntry(message, { kind, turnedInto }, app.clock.today())];
  await recordEvents(tx, app, actor, caseId, entries);
  return accepted("marked");
}
