import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { deleteDraft } from "../repository.ts";
import { draftOf } from "./read-draft.ts";

/** Deletes the citizen's draft with its papers. One that is not there is deleted already. */
export function deleteMyDraft(app: App, actor: CitizenSide): Promise<void> {
  requireRole(actor, "application:submit");
  return transaction(app.database.of(actor), (tx) => deleteDraft(tx, draftOf(actor)));
}
