import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { newStep } from "../domain/complaint-step.ts";
import { insertStep } from "../repository.ts";

/**
 * Keeps that Ankestyrelsen has decided on a complaint: nothing more is to be done with it here. Part of other acts: permission is
 * theirs, and they tell the journal and the citizen.
 */
export const keepRuled = (
  tx: Tx,
  app: App,
  actor: Actor,
  { id }: Pick<Complaint, "id">,
  { letterId, on }: { readonly on: LocalDate; readonly letterId: string | null },
): Promise<void> =>
  insertStep(tx, app.newId(), id, newStep("ruled", on, { letterId }), { at: app.clock.now(), by: actor.id });
