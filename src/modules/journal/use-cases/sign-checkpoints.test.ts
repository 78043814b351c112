import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { hire, moveIn, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import { type CheckpointFiles, checkpointFiles } from "../../../platform/checkpoints.ts";
import { type OperatorDatabase, transaction } from "../../../platform/database.ts";
import { openCase } from "../../cases/use-cases/open-case.ts";
import type { ChainFault } from "../domain/chain.ts";
import { appendEntry } from "./append-entry.ts";
import { signCheckpoints } from "./sign-checkpoints.ts";
import { verifyJournal } from "./verify-journal.ts";

const day = localDate("2026-03-03");
const seed = new Uint8Array(32).fill(11);
const other = new Uint8Array(32).fill(12);

interface Kept {
  readonly app: App;
  readonly operator: OperatorDatabase;
  readonly files: CheckpointFiles;
  readonly file: string;
  readonly write: (count: number) => Promise<void>;
  readonly sign: () => Promise<void>;
  readonly faults: () => Promise<readonly ChainFault[]>;
}

/** A journal with a folder of checkpoints beside it. */
const withJournal = (act: (kept: Kept) => Promise<void>): Promise<void> =>
  withDatabase(async (operator) => {
    const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-checkpoints-"));
    try {
      const app = await testApp(operator, "2026-03-04");
      const files = checkpointFiles(folder, [seed]);
      const verified = async () =>
        (await verifyJournal({ ...app, checkpoints: files })).flatMap(({ faults }) => faults);
      const file = path.join(folder, "vejen.jsonl");
      const sign = () => signCheckpoints(app, files);
      await act({ app, operator, files, file, write: await writerIn(app), sign, faults: verified });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

async function writerIn(app: App): Promise<Kept["write"]> {
  const staff = await hire(app, "vejen", "caseworker");
  const { id: citizenId } = await moveIn(app, "vejen");
  const { tenantId } = staff;
  const database = app.database.of(staff);
  const opened = { tenantId, citizenId, unit: "myndighed", caseworkerId: staff.id, facts: {}, openedOn: day };
  const { id } = await transaction(database, (tx) => openCase(tx, app, opened));
  const note = { occurredOn: day, theme: "Notat", text: "Borgeren ringede.", event: null, obligation: null };
  return async (count) => {
    for (let at = 0; at < count; at += 1)
      await transaction(database, (tx) => appendEntry(tx, app, staff, id, { ...note, corrects: null }));
  };
}

const linesOf = async (file: string): Promise<string[]> => (await readFile(file, "utf8")).trimEnd().split("\n");
const keepLines = (file: string, lines: readonly string[]): Promise<void> =>
  writeFile(file, lines.map((line) => `${line}\n`).join(""));

/** As somebody does who owns the database: no trigger holds, and the end of the chain is set to fit. */
async function cutTo(operator: OperatorDatabase, sequence: number): Promise<void> {
  await sql`alter table journal_entry disable trigger user`.execute(operator);
  await sql`alter table journal_head disable trigger user`.execute(operator);
  await sql`delete from journal_entry where sequence > ${sequence}`.execute(operator);
  await sql`update journal_head set sequence = ${sequence},
    hash = coalesce((select hash from journal_entry entry where entry.sequence = ${sequence}), ${Buffer.alloc(32)})
    where sequence > 0`.execute(operator);
}

test("a whole journal agrees with its checkpoints, and where nothing has happened none is added", () =>
  withJournal(async ({ write, sign, faults, file }) => {
    await sign();
    await write(3);
    await sign();
    await sign();
    await write(2);
    await sign();
    assert.deepEqual(await faults(), []);
    assert.deepEqual(
      (await linesOf(file)).map((line) => JSON.parse(line).sequence),
      [0, 3, 5],
    );
  }));

test("a tail that was cut off is found although the head was set back with it", () =>
  withJournal(async ({ operator, write, sign, faults }) => {
    await write(5);
    await sign();
    await cutTo(operator, 3);
    assert.deepEqual(await faults(), [{ sequence: 5, problem: "cut-off" }]);
  }));

test("a journal written anew from end to end, with the right key, is found", () =>
  withJournal(async ({ operator, write, sign, faults }) => {
    await write(4);
    await sign();
    await cutTo(operator, 0);
    await write(6);
    assert.deepEqual(await faults(), [{ sequence: 4, problem: "rewritten" }]);
    await sign();
    assert.deepEqual(await faults(), [{ sequence: 4, problem: "rewritten" }]);
  }));

test("a checkpoint that was changed is told by its line, and one signed with another key too", () =>
  withJournal(async ({ app, write, sign, faults, file }) => {
    await write(1);
    await sign();
    await write(1);
    await sign();
    const lines = await linesOf(file);
    await keepLines(file, [lines[0]?.replace('"sequence":1', '"sequence":2') ?? "", lines[1] ?? ""]);
    assert.deepEqual(await faults(), [
      { sequence: 1, problem: "checkpoint-changed" },
      { sequence: 2, problem: "checkpoint-missing" },
    ]);
    await keepLines(file, lines);
    await write(1);
    await signCheckpoints(app, checkpointFiles(path.dirname(file), [other]));
    assert.deepEqual(await faults(), [{ sequence: 3, problem: "checkpoint-changed" }]);
    const checkpoints = checkpointFiles(path.dirname(file), [other, seed]);
    const found = (await verifyJournal({ ...app, checkpoints })).flatMap((one) => one.faults);
    assert.deepEqual(found, [], "after a change of keys the old one still checks what it signed");
  }));

test("checkpoints that were cut short, taken out or lost are told, and signing on does not hide it", () =>
  withJournal(async ({ write, sign, faults, file }) => {
    for (const _ of [1, 2, 3]) {
      await write(1);
      await sign();
    }
    const [first = "", second = "", third = ""] = await linesOf(file);
    await keepLines(file, [first, third]);
    assert.deepEqual(await faults(), [{ sequence: 2, problem: "checkpoint-missing" }]);
    await keepLines(file, [first, second]);
    assert.deepEqual(await faults(), [{ sequence: 3, problem: "checkpoints-cut" }]);
    await write(1);
    await sign();
    assert.deepEqual(await faults(), [{ sequence: 3, problem: "checkpoint-missing" }]);
    await rm(file);
    assert.deepEqual(await faults(), [{ sequence: 1, problem: "checkpoints-cut" }]);
  }));

test("a checkpoint holds the newest segment of the log of looks: one written anew is told", () =>
  withJournal(async ({ operator, sign, faults }) => {
    await sql`insert into read_log_segment (tenant_id, number, from_at, to_at, looks, digest, previous_hash, hash)
      select tenant_id, 1, '2026-03-03T10:00Z', '2026-03-03T11:00Z', 0, sha256('d'), sha256('p'), sha256('h')
      from municipality where slug = 'vejen'`.execute(operator);
    await sign();
    assert.deepEqual(await faults(), []);
    await sql`update read_log_segment set hash = sha256('other')`.execute(operator);
    assert.deepEqual(await faults(), [{ sequence: 1, problem: "log-rewritten" }]);
  }));

test("several programs that sign at the same moment leave one sound file", () =>
  withJournal(async ({ write, sign, faults, file }) => {
    await write(2);
    await Promise.all([1, 2, 3, 4].map(sign));
    assert.deepEqual(await faults(), []);
    assert.equal((await linesOf(file)).length, 1);
  }));
