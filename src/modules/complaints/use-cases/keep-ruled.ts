import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { stepEntry } from "../domain/complaint-entries.ts";
import { newStep } from "../domain/complaint-step.ts";
import { insertStep } from "../repository.ts";
import { keepStep } from "./keep-step.ts";
import type { ComplaintInCase } from "./tell-news.ts";

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

/** What was registered by mistake: when the ruling was said to have come, why it is taken out, and whether the citizen was told of it. */
export interface StruckRuling {
  readonly ruledOn: LocalDate;
  readonly why: string;
  readonly wasTold: boolean;
}

/**
 * Keeps that a ruling on a complaint was registered by mistake: the complaint stands as it did before, and the citizen is told where a
 * letter told of the ruling. Part of other acts: permission is theirs, and they write the journal last.
 *
 * @returns what the journal is told
 */
export async function keepRulingStruck(
  tx: Tx,
  app: App,
  actor: Actor,
  found: ComplaintInCase,
  { ruledOn, wasTold, why }: StruckRuling,
): Promise<ActEntry> {
  const step = newStep("ruling-struck", app.clock.today(), { note: why, was: ruledOn });
  if (wasTold) return keepStep(tx, app, actor, found, step);
  await insertStep(tx, app.newId(), found.complaint.id, step, { at: app.clock.now(), by: actor.id });
  return stepEntry(found.complaint, step);
}
