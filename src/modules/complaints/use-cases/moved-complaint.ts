import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { canBeAppealed } from "../../decisions/domain/complaint-deadlines.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { crossedOver } from "../domain/cross-over.ts";
import type { WrittenStep } from "../domain/step-form.ts";
import { saveRunning } from "../repository.ts";
import { readGround } from "./read-ground.ts";
import type { ComplaintInCase } from "./tell-news.ts";

/**
 * The complaint after a move to the other track, without the tasks that are withdrawn, or with the provider that the citizen lets
 * read it; else as it was. Part of other acts.
 *
 * @returns the complaint, and behind it what a move makes a complaint of its own
 */
export async function movedBy(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  { act, parts }: Pick<WrittenStep, "act" | "parts">,
): Promise<readonly [Complaint, ...Complaint[]]> {
  const isAskedFirst = act === "bemaerkning" && complaint.provider === null;
  if (act !== "flyt" && act !== "traek-noget" && !isAskedFirst) return [complaint];
  if (act === "traek-noget") return saved(tx, [withoutParts(app, complaint, parts)]);
  const ground = await readGround(tx, app, actor, record);
  if (act === "flyt") return saved(tx, crossedOver(complaint, ground, parts));
  return saved(tx, [{ ...complaint, provider: ground.provider?.slug ?? null }]);
}

async function saved(
  tx: Tx,
  after: readonly [Complaint, ...Complaint[]],
): Promise<readonly [Complaint, ...Complaint[]]> {
  await saveRunning(tx, after[0]);
  return after;
}

function withoutParts({ law }: Pick<App, "law">, complaint: Complaint, dropped: readonly string[]): Complaint {
  const parts = complaint.parts.filter(({ id }) => !dropped.includes(id));
  const hasAppeal = parts.some(({ legalBasis }) => canBeAppealed(law, legalBasis));
  return { ...complaint, parts, hasAppeal, wasLate: complaint.wasLate && hasAppeal };
}
