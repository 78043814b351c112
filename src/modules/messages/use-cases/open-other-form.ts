import type { App } from "../../../platform/app.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { fetchPath } from "../../kept-forms/paths.ts";
import { keepForm } from "../../kept-forms/use-cases/keep-form.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { TurnedKind } from "../domain/message.ts";
import { messagesOfCase } from "../repository.ts";
import type { MessageNamed } from "./mark-message.ts";
import { otherForms } from "./other-forms.ts";

/**
 * Leads on to the form for what a message is in truth, with the citizen's words and the day it came filled in, kept as the reader's
 * own unsent text. Nothing is registered by it, and the message waits until somebody settles it.
 *
 * @returns the form's page; undefined where there is no such message, or it is not the reader's
 */
export async function openOtherForm(
  app: App,
  actor: StaffActor,
  { caseId, messageId }: MessageNamed,
  into: TurnedKind,
): Promise<string | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "message:answer");
  const message = record && (await messagesOfCase(database, caseId)).find(({ id }) => id === messageId);
  if (!record || message?.sender !== "citizen") return undefined;
  const form = otherForms[into];
  const page = form.page(record);
  if (form.name === null) return page;
  const id = app.newId();
  const mark = { id, name: form.name, page, part: form.part(record), caseId, boxes: [], from: null };
  const kept = await keepForm(app, actor, mark, form.fields(message, record));
  return kept.ok ? fetchPath(page, id) : page;
}
