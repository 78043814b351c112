import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
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
  const ground = await readGround(tx, app, actor, record);
  const [moved, ...beside] = crossedOver(complaint, ground, parts);
  const { entries, other } = await opened(tx, app, actor, { complaint, record }, { moved, on, note, dropped: [] });
  const apart = await openBeside(tx, app, actor, { complaint: other, record }, { beside, on, dropped: [] });
  return [...entries, ...apart];
}

/**
 * Makes complaints of their own of the tasks that no appeal body looks at, where the rest came too late for one. Part of other acts:
 * permission is theirs.
 *
 * Law: serviceloven § 82 a, stk. 2, and § 82 b, stk. 2.
 *
 * @param beside what was found beside the complaint itself, and the parts that the complaint was about until now
 * @returns what the journal is told
 */
export async function openBeside(
  tx: Tx,
  app: App,
  actor: Actor,
  found: ComplaintInCase,
  { beside, dropped, on }: Pick<ToOpen, "dropped" | "on"> & { readonly beside: readonly Complaint[] },
): Promise<readonly ActEntry[]> {
  const told: ActEntry[] = [];
  for (const moved of beside) {
    const tasks = tasksInARow(moved.parts.map(({ task }) => task));
    const note = `Ankestyrelsen kan ikke se på ${tasks}. Det siger loven. Den del svarer kommunen selv på.`;
    told.push(...(await opened(tx, app, actor, found, { moved, on, note, dropped })).entries);
  }
  return told;
}

interface ToOpen {
  readonly moved: Complaint;
  readonly on: LocalDate;
  readonly note: string;
  /** The ids of the parts that move with it, where the complaint was about them. */
  readonly dropped: readonly string[];
}

/** One half as a complaint of its own, and both halves told of it. */
async function opened(
  tx: Tx,
  app: App,
  actor: Actor,
  { complaint, record }: ComplaintInCase,
  { dropped, moved, note, on }: ToOpen,
): Promise<{ readonly other: Complaint; readonly entries: readonly ActEntry[] }> {
  const ordinal = (await complaintsOfCase(tx, record.id)).length + 1;
  const fresh = { id: app.newId(), ordinal, steps: [], registeredOn: app.clock.today() };
  const other: Complaint = { ...moved, ...fresh, filedAs: moved.track };
  const registered = { at: app.clock.now(), by: actor.id };
  await insertComplaint(tx, other, registered);
  const split = newStep("split", on, { note, otherId: other.id, dropped });
  const told = await keepStep(tx, app, actor, { complaint, record }, split);
  const steps = [...ofTheWords(complaint), { ...split, otherId: complaint.id, dropped: [] }];
  for (const step of steps) await insertStep(tx, app.newId(), other.id, step, registered);
  return { other: { ...other, steps }, entries: [receivedEntry(other), told] };
}

/** What has become of the words themselves, which both halves have: whose they are, and what a recording says. */
const ofTheWords = ({ steps }: Pick<Complaint, "steps">): readonly ComplaintStep[] =>
  steps.filter(({ kind }) => kind === "confirmed" || kind === "written-down" || kind === "corrected");
