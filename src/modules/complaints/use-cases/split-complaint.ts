import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { ActEntry } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { Complaint } from "../domain/complaint.ts";
import { receivedEntry } from "../domain/complaint-entries.ts";
import { type ComplaintStep, newStep } from "../domain/complaint-step.ts";
import { crossedOver } from "../domain/cross-over.ts";
import type { WrittenStep } from "../domain/step-form.ts";
import { complaintsOfCase, insertComplaint, insertStep } from "../repository.ts";
import { keepStep } from "./keep-step.ts";
import { readGround } from "./read-ground.ts";
import type { ComplaintInCase } from "./tell-news.ts";

/**
 * Splits a complaint that is about both in two: one in each track, both with the words and the day that it came. Part of other
 * acts: permission is theirs.
 *
 * Law: forvaltningsloven § 7, stk. 2.
 *
 * @returns what the journal is told
 */
export async function splitComplaint(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  { note, on, parts }: Pick<WrittenStep, "note" | "on" | "parts">,
): Promise<readonly ActEntry[]> {
  const ordinal = (await complaintsOfCase(tx, record.id)).length + 1;
  const ground = await readGround(tx, app, actor, record);
  const fresh = { id: app.newId(), ordinal, steps: [], registeredOn: app.clock.today() };
  const moved = crossedOver(complaint, ground, parts);
  const other = { ...moved, ...fresh, filedAs: moved.track };
  const registered = { at: app.clock.now(), by: actor.id };
  await insertComplaint(tx, other, registered);
  const split = newStep("split", on, { note, otherId: other.id });
  const told = await keepStep(tx, app, actor, { complaint, record }, split);
  for (const step of [...ofTheWords(complaint), { ...split, otherId: complaint.id }])
    await insertStep(tx, app.newId(), other.id, step, registered);
  return [receivedEntry(other), told];
}

/** What has become of the words themselves, which both halves have: whose they are, and what a recording says. */
const ofTheWords = ({ steps }: Pick<Complaint, "steps">): readonly ComplaintStep[] =>
  steps.filter(({ kind }) => kind === "confirmed" || kind === "written-down" || kind === "corrected");
