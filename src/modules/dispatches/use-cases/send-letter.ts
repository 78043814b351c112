import type { App, Municipality } from "../../../platform/app.ts";
import { type Database, transaction } from "../../../platform/database.ts";
import type { DigitalPost } from "../../../platform/digital-post/digital-post.ts";
import type { Jobs } from "../../../platform/jobs.ts";
import { type Lease, whileHeld } from "../../../platform/lease.ts";
import { lockCase } from "../../cases/use-cases/lock-case.ts";
import { letterToSend } from "../../letters/use-cases/letter-on-its-way.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { systemIn } from "../../people/domain/actor.ts";
import {
  afterAttempt,
  type Dispatch,
  type DispatchTrouble,
  type HandOver,
  type NotAddressable,
  type Pace,
  pace,
} from "../domain/dispatch.ts";
import { troubleEntry } from "../domain/dispatch-entries.ts";
import { lockDispatch, renewLease, saveDispatch, saveHandedOver, saveWait, takeDispatch } from "../repository.ts";
import { messageOfLetter } from "./message-of-letter.ts";

/**
 * Hands a letter over to Digital Post. It may be run twice, at once, and be killed anywhere: a lease lets one be at it, and the
 * message keeps its id, so that a receiver takes it once. What nobody can know is tried again, and in the end left to people.
 *
 * @param patience how long an attempt may take, and how long to wait between them
 */
export async function sendLetter(app: App, job: Jobs["send-letter"], patience: Pace = pace): Promise<void> {
  const municipality = [...app.municipalities.values()].find(({ tenantId }) => tenantId === job.tenantId);
  if (!municipality || app.digitalPost === null) return;
  const database = app.database.of(municipality);
  const lease: Lease = { id: app.newId(), seconds: patience.leaseSeconds };
  const taken = await takeDispatch(database, job.letterId, lease);
  if (!taken) return;
  const sending: Sending = { app, post: app.digitalPost, database, municipality, lease, taken, patience };
  await conclude(sending, await attempt(sending));
}

interface Sending {
  readonly app: App;
  readonly post: DigitalPost;
  readonly database: Database;
  readonly municipality: Municipality;
  readonly lease: Lease;
  readonly taken: Dispatch;
  readonly patience: Pace;
}

async function attempt(sending: Sending): Promise<HandOver | NotAddressable> {
  const { app, database, municipality, patience, post, taken } = sending;
  // Whoever was at it before has died each time, and perhaps of this very letter.
  if (taken.attempts > patience.waits.length + 1) return { kind: "no-answer" };
  const message = await messageOfLetter(app, database, municipality, taken);
  if (!message) return { kind: "not-addressable" };
  const { lease } = sending;
  return whileHeld(
    lease,
    () => renewLease(database, taken.letterId, lease),
    () => post.handOver({ ...message, municipality: municipality.slug }),
  );
}

async function conclude(sending: Sending, answer: HandOver | NotAddressable): Promise<void> {
  const { app, database, lease, patience, taken } = sending;
  const next = afterAttempt(answer, taken.attempts, patience);
  if (next.state === "planned") return saveWait(database, taken.letterId, lease, next.waitSeconds);
  if (next.state !== "handed-over") return leaveToPeople(sending, next.state, next.trouble);
  const receipt = answer.kind === "taken" ? answer.receipt : null;
  return saveHandedOver(database, taken, { at: app.clock.now(), receipt });
}

/** It is written in the case too, unless somebody else has taken over meanwhile, or a receipt has come. */
function leaveToPeople(
  { app, database, lease, municipality, taken }: Sending,
  state: "uncertain" | "returned",
  trouble: DispatchTrouble,
): Promise<void> {
  return transaction(database, async (tx) => {
    const kept = await letterToSend(tx, taken.letterId);
    if (!kept) return;
    await lockCase(tx, kept.letter.caseId);
    if (!(await lockDispatch(tx, taken.letterId, lease))) return;
    await saveDispatch(tx, taken, { state, trouble, at: app.clock.now() });
    const entry = { occurredOn: app.clock.today(), ...troubleEntry(kept.letter, trouble) };
    await recordEvents(tx, app, systemIn(municipality), kept.letter.caseId, [entry]);
  });
}
