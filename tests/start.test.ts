import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { holderOf, postmasterOf } from "../src/platform/embedded-postgres/postmaster-file.ts";
import { freePort } from "../src/platform/embedded-postgres/server-process.ts";
import { inProject } from "../src/platform/project-root.ts";

test("the system starts, is killed with no warning, takes its database with it, and starts again", (t) =>
  withFolder(async (folder) => {
    const first = await started(folder);
    const database = await databaseIn(folder);
    await ended(first, "SIGKILL");
    await until(async () => (await holderOf(database)) !== "server");

    const from = performance.now();
    const second = await started(folder);
    const lasted = performance.now() - from;
    t.diagnostic(`second start answered after ${Math.round(lasted)} ms`);
    t.diagnostic(`memory of the program at rest: ${await memoryOf(second)} MB`);

    const again = await databaseIn(folder);
    assert.equal(await ended(second, "SIGTERM"), 0);
    assert.notEqual(await holderOf(again), "server");
  }));

test("the system ends in order when the script that started it is gone", () =>
  withFolder(async (folder) => {
    const child = await started(folder);
    const database = await databaseIn(folder);
    const exit = ended(child);
    child.disconnect();
    assert.equal(await exit, 0);
    assert.notEqual(await holderOf(database), "server");
  }));

test("what is to be mended first is told in one Danish sentence without a stack, with exit code 2", () =>
  withFolder(async (folder) => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const nobody = await freePort();
    const keys = {
      JOURNAL_KEY: "00".repeat(32),
      SESSION_KEY: "11".repeat(32),
      INDEX_KEY: "22".repeat(32),
      CHECKPOINT_KEY: "44".repeat(32),
      ENCRYPTION_KEYS: `1:${"33".repeat(32)}`,
    };
    const own = {
      DATABASE_URL: `postgres://a@127.0.0.1:${nobody}/a`,
      OWNER_DATABASE_URL: `postgres://b@127.0.0.1:${nobody}/a`,
    };
    const wrong: readonly (readonly [settings: Record<string, string>, says: RegExp])[] = [
      [{ PORT: "halvfjerds" }, /^PORT skal være et tal mellem 0 og 65535\.$/],
      [{ PORT: port }, new RegExp(`^Port ${port} er optaget: luk det andet program, eller vælg en anden med PORT\\.$`)],
      [
        { RETTESNOR_DATA: inProject("package.json", "data") },
        /^Rettesnor kan ikke skrive i mappen .*: en del af stien er en fil\.$/,
      ],
      [{ DATABASE_URL: "localhost" }, /^DATABASE_URL skal se ud som postgres:.*\.$/],
      [own, /^JOURNAL_KEY skal sættes, når DATABASE_URL er sat/],
      [{ ...own, ...keys }, /^Ingen database svarer på 127\.0\.0\.1:\d+: .*\?$/],
      [
        { RETTESNOR_PERSONAS: "on", RETTESNOR_HOST: "0.0.0.0" },
        /^RETTESNOR_PERSONAS kan kun være on, når kun denne maskine/,
      ],
    ];
    for (const [settings, says] of wrong) {
      const child = start(folder, settings);
      const [code, said] = await Promise.all([ended(child), textOf(child.stderr)]);
      assert.equal(code, 2, said);
      const lines = said
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith("{"));
      assert.equal(lines.length, 1, said);
      assert.match(lines[0] ?? "", says);
    }
    taken.close();
  }));

function start(folder: string, settings: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [inProject("dist/src/main.js"), "serve"], {
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      RETTESNOR_DATA: folder,
      RETTESNOR_PERSONAS: "off",
      LOG_LEVEL: "warn",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

/** Started, and answering on its own port. */
async function started(folder: string): Promise<ChildProcess> {
  const port = await freePort();
  const child = start(folder, { PORT: String(port) });
  await until(async () => {
    assert.equal(child.exitCode, null, "the system ended while it started");
    return fetch(`http://127.0.0.1:${port}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
  });
  return child;
}

async function databaseIn(folder: string): Promise<number> {
  const postmaster = await postmasterOf(path.join(folder, "postgres", "cluster"));
  assert.ok(postmaster);
  return postmaster.pid;
}

async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, "exit");
  if (signal) child.kill(signal);
  const [code] = await exit;
  return code;
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  for await (const part of stream ?? []) text += part;
  return text;
}

/** What the program alone has in memory, where the system tells. */
async function memoryOf(child: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? "unknown" : String(Math.round(Number(kilobytes) / 1024));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 30_000;
  while (!(await holds())) {
    assert.ok(Date.now() < last, "it did not come about within 30 seconds");
    await sleep(20);
  }
}

async function withFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-start-"));
  try {
    await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
