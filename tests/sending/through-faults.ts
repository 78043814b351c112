import assert from "node:assert/strict";
import { sql } from "kysely";
import { holdDispatches } from "../../src/modules/dispatches/use-cases/hold-dispatches.ts";
import { readDispatches } from "../../src/modules/dispatches/use-cases/read-dispatches.ts";
import { askAgain } from "../../src/modules/dispatches/use-cases/settle-dispatch.ts";
import { readEntries } from "../../src/modules/journal/use-cases/read-entries.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { hasty } from "./patience.ts";
import {
  ended,
  killedAt,
  killedByReceiver,
  stoppedBeyondLease,
  type Trial,
  type TrialSize,
  trialOn,
  whereTheyAre,
} from "./sending-trial.ts";

const places = [
  "before-taking",
  "while-rendering",
  "before-hand-over",
  "before-state-is-kept",
  "after-state-is-kept",
] as const;

/** What was seen in a trial. */
export interface TrialFigures {
  readonly letters: number;
  readonly kills: number;
  readonly handedOver: number;
  readonly takenTwice: number;
  readonly toPeople: number;
  readonly refused: number;
  readonly available: number;
}

/**
 * Sends many decisions while workers are killed, stopped, doubled and cut off, and the receiver is refusing, silent, late or dead;
 * then restores some of it from a backup, and fetches receipts twice over. It fails where a letter was taken twice or lost, or
 * where anything says more than is known.
 */
export async function sendThroughFaults(
  operator: OperatorDatabase,
  url: string,
  size: TrialSize,
): Promise<TrialFigures> {
  const trial = await trialOn(operator, url, size);
  try {
    await sendWithKills(trial, size);
    const toPeople = await expectEachOnce(trial);
    assert.ok(toPeople <= trial.kills, "more letters were left to people than workers were killed");
    await restoreSome(trial);
    await receiveWithKills(trial, size);
    return { ...(await expectAllToldOnce(trial)), toPeople };
  } finally {
    trial.end();
  }
}

async function sendWithKills(trial: Trial, { killsAtEachPlace }: TrialSize): Promise<void> {
  for (let kill = 1; kill <= killsAtEachPlace; kill += 1) {
    for (const [at, place] of places.entries()) await killedAt(trial, place, kill + at);
    await killedByReceiver(trial, "kill-the-worker");
    await killedByReceiver(trial, "take-and-kill-the-worker");
  }
  await stoppedBeyondLease(trial);
  await Promise.all([ended(trial.start("send")), ended(trial.start("send"))]);
}

/** Each letter is where it should be: taken once, refused, or, never answered, with people. */
async function expectEachOnce({ operator, refused, server, unanswered }: Trial): Promise<number> {
  const letters = await whereTheyAre(operator);
  const contents = new Set<string>();
  for (const { id, on, state } of letters) {
    const met = server.met.get(id);
    assert.ok(met, "a letter was never handed over");
    assert.equal(met.contents.size, 1, "a letter was not the same message each time");
    for (const content of met.contents) contents.add(content);
    if (refused.has(id)) assert.deepEqual([state, met.taken], ["returned", 0]);
    else if (unanswered.has(id)) {
      assert.deepEqual([state, met.taken], ["uncertain", 0]);
      assert.ok(met.handed <= hasty.waits.length + 1, "a letter was tried more often than it should");
    } else assert.equal(met.taken, 1);
    assert.equal(on === null, state !== "available");
    if (state === "handed-over" || state === "available")
      assert.equal(met.taken, 1, "a letter is told as sent that is not");
  }
  assert.equal(contents.size, letters.length, "two messages with the same content");
  const uncertain = letters.filter(({ id, state }) => state === "uncertain" && !unanswered.has(id)).length;
  return uncertain;
}

/** As from a backup of ten minutes ago: letters that were sent stand as planned. None is sent before somebody says so. */
async function restoreSome(trial: Trial): Promise<void> {
  const { app, cases, operator, server } = trial;
  const { rows } = await sql<{ id: string; letter: string }>`
    update dispatch set state = 'planned', due_at = clock_timestamp(), handed_over_at = null, receipt = null
    where state = 'handed-over' and letter_id in (select letter_id from dispatch where state = 'handed-over' order by letter_id limit 10)
    returning message_id as id, letter_id as letter`.execute(operator);
  assert.ok(rows.length > 0);
  const handed = () => rows.map(({ id }) => server.met.get(id)?.handed);
  const before = handed();
  assert.equal(await holdDispatches(app, app.municipalities.values()), rows.length);
  await ended(trial.start("send"));
  assert.deepEqual(handed(), before, "a restored letter was sent again unseen");
  const [some] = cases;
  assert.ok(some);
  const restored = (await readDispatches(app, some.caseworker)).filter(({ trouble }) => trouble === "restored");
  assert.deepEqual(restored.map(({ messageId }) => messageId).toSorted(), rows.map(({ id }) => id).toSorted());
  for (const { letterId } of restored) {
    const press = { submissionId: app.newId(), path: "/" };
    assert.ok((await askAgain(app, some.caseworker, letterId, press)).ok);
  }
  await ended(trial.start("send"));
  for (const { id } of rows) assert.equal(server.met.get(id)?.taken, 1);
}

async function receiveWithKills(trial: Trial, { killsAtEachPlace }: TrialSize): Promise<void> {
  for (let kill = 1; kill <= killsAtEachPlace; kill += 1)
    await killedAt(trial, "before-receipt-is-told-as-read", kill * 3);
  await Promise.all([ended(trial.start("collect")), ended(trial.start("collect"))]);
}

/** Every letter that was taken is available, and its case was told so once. */
async function expectAllToldOnce({ app, cases, kills, operator, refused, server }: Trial) {
  const letters = await whereTheyAre(operator);
  for (const { id, on, state } of letters) {
    const isTaken = server.met.get(id)?.taken === 1;
    assert.equal(state === "available", isTaken);
    assert.equal(on, isTaken ? "2026-03-03" : null);
  }
  let events = 0;
  for (const { caseId, caseworker } of cases) {
    const entries = await readEntries(app.database.of(caseworker), caseworker.tenantId, caseId);
    events += entries.filter(
      ({ event }) => event?.type === "decision-letter-sent" || event?.type === "receipt-sent",
    ).length;
  }
  const available = letters.filter(({ state }) => state === "available").length;
  assert.equal(events, available, "an event for each letter that came, and no other");
  const met = [...server.met.values()];
  return {
    letters: letters.length,
    kills,
    handedOver: met.reduce((sum, { handed }) => sum + handed, 0),
    takenTwice: met.filter(({ taken }) => taken > 1).length,
    refused: refused.size,
    available,
  };
}
