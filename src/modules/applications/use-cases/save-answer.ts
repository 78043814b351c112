import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import type { Fields } from "../domain/problems.ts";
import type { QuestionId } from "../domain/question.ts";
import { upsertAnswer } from "../repository.ts";
import { draftOf } from "./read-draft.ts";

/**
 * Keeps what was typed on one page of the citizen's form, right or wrong: nothing typed is lost. Only that page changes,
 * so that two open pages do not overwrite each other.
 */
export function saveAnswer(app: App, actor: CitizenSide, question: QuestionId, typed: Fields): Promise<void> {
  requireRole(actor, "application:submit");
  return transaction(app.database.of(actor), (tx) =>
    upsertAnswer(tx, draftOf(actor), question, typed, app.clock.now()),
  );
}
