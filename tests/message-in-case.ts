import assert from "node:assert/strict";
import { readMyMessages } from "../src/modules/messages/use-cases/read-messages.ts";
import { sendMessage } from "../src/modules/messages/use-cases/send-message.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** The citizen has written to the caseworker, and nobody has read it; the message's id. */
export async function messageInCase(
  app: App,
  { caseId, citizen }: Pick<CaseInState, "caseId" | "citizen">,
  words = "Må jeg flytte vores møde til om eftermiddagen?",
): Promise<{ readonly messageId: string }> {
  const press = { submissionId: app.newId(), path: "/" };
  assert.deepEqual(await sendMessage(app, citizen, caseId, { words, files: [] }, press), { ok: true, value: "/" });
  const message = (await readMyMessages(app, citizen, caseId))?.messages.at(-1);
  assert.ok(message);
  return { messageId: message.id };
}
