import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { stepEntry } from "../domain/complaint-entries.ts";
import type { ComplaintStep } from "../domain/complaint-step.ts";
import { insertStep } from "../repository.ts";
import { type ComplaintInCase, tellNews } from "./tell-news.ts";

/**
 * Keeps what became of a complaint, with the letter that tells of it where one does and none is made yet. Part of other acts:
 * permission is theirs, and they write the journal last.
 *
 * @param found the complaint as it is after the step, but without it
 * @returns what the journal is told
 */
export async function keepStep(
  tx: Tx,
  app: App,
  actor: Actor,
  found: ComplaintInCase,
  step: ComplaintStep,
): Promise<ActEntry> {
  const letterId = step.letterId ?? (await tellNews(tx, app, actor, found, step));
  const kept = { ...step, letterId };
  await insertStep(tx, app.newId(), found.complaint.id, kept, { at: app.clock.now(), by: actor.id });
  return stepEntry(found.complaint, kept);
}
