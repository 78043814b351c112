import assert from "node:assert/strict";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { readConfig } from "./config.ts";
import { keysOf } from "./keys.ts";

test("keys are made at the first start, for the owner alone, and are the same ever after", () =>
  withFolder(async (folder) => {
    const config = readConfig({ RETTESNOR_DATA: folder });
    const [first, atOnce] = await Promise.all([keysOf(config), keysOf(config)]);
    assert.equal(first.journalKey.length, 32);
    assert.notDeepEqual(first.journalKey, first.sessionKey);
    assert.deepEqual(atOnce, first);
    assert.deepEqual(await keysOf(config), first);
    assert.equal((await stat(path.join(folder, "journal-key"))).mode & 0o777, 0o600);
  }));

test("with a database of the operator's own, a missing key is asked for and none is made up", () =>
  withFolder(async (folder) => {
    const config = readConfig({
      RETTESNOR_DATA: folder,
      DATABASE_URL: "postgres://a@b/c",
      OWNER_DATABASE_URL: "postgres://o@b/c",
      SESSION_KEY: "ab".repeat(32),
    });
    await assert.rejects(keysOf(config), /^OperatorError: JOURNAL_KEY skal sættes, når DATABASE_URL er sat/);
  }));

test("a damaged key is told, not replaced: the journal could no longer be checked", () =>
  withFolder(async (folder) => {
    await writeFile(path.join(folder, "journal-key"), "half a k");
    await assert.rejects(keysOf(readConfig({ RETTESNOR_DATA: folder })), /journal-key er ikke en nøgle/);
  }));

test("a folder that cannot be written is told in one sentence", () =>
  withFolder(async (folder) => {
    const file = path.join(folder, "a-file");
    await writeFile(file, "");
    await assert.rejects(
      keysOf(readConfig({ RETTESNOR_DATA: path.join(file, "data") })),
      /^OperatorError: Rettesnor kan ikke skrive i mappen .*: en del af stien er en fil\.$/,
    );
  }));

async function withFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-keys-"));
  try {
    await act(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
