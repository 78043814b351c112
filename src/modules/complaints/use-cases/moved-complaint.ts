import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { canBeAppealed } from "../../decisions/domain/complaint-deadlines.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { crossedOver } from "../domain/cross-over.ts";
import type { WrittenStep } from "../domain/step-form.ts";
import { saveTrack } from "../repository.ts";
import { readGround } from "./read-ground.ts";
import type { ComplaintInCase } from "./tell-news.ts";

/** The complaint after a move to the other track, or without the tasks that are withdrawn; else as it was. Part of other acts. */
export async function movedBy(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  { act, parts }: Pick<WrittenStep, "act" | "parts">,
): Promise<Complaint> {
  if (act !== "flyt" && act !== "traek-noget") return complaint;
  const after =
    act === "flyt"
      ? crossedOver(complaint, await readGround(tx, app, actor, record), parts)
      : withoutParts(app, complaint, parts);
  await saveTrack(tx, after);
  return after;
}

function withoutParts({ law }: Pick<App, "law">, complaint: Complaint, dropped: readonly string[]): Complaint {
  const parts = complaint.parts.filter(({ id }) => !dropped.includes(id));
  const hasAppeal = parts.some(({ legalBasis }) => canBeAppealed(law, legalBasis));
  return { ...complaint, parts, hasAppeal, wasLate: complaint.wasLate && hasAppeal };
}
