import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { fileIn, holderOf, postmasterOf } from "./postmaster-file.ts";
import { startEmbeddedPostgres } from "./server.ts";

test("the server ends with the program that started it, even when that is killed, and its files go with it", () =>
  withFolder(async (folder) => {
    const owner = await startedBy("throwaway", folder);
    const { pid } = await postmasterIn(folder);
    assert.equal(await holderOf(pid), "server");
    await killed(owner);
    await until(async () => (await holderOf(pid)) !== "server");
    await until(async () => (await readFile(path.join(folder, "postgres.log")).catch(() => undefined)) === undefined);
  }));

test("what was written before the program was killed is there at the next start", () =>
  withFolder(async (folder) => {
    const owner = await startedBy("kept", folder);
    await query(await urlFrom(owner), "create table kept as select 42 as value");
    await killed(owner);
    const again = await startEmbeddedPostgres({ folder, throwaway: true });
    assert.deepEqual(await query(again.url, "select value from kept"), [{ value: 42 }]);
    await again.stop();
  }));

test("a second start on the same folder joins the server that runs there, and leaves it running", () =>
  withFolder(async (folder) => {
    const first = await startEmbeddedPostgres({ folder, throwaway: true });
    const second = await startEmbeddedPostgres({ folder });
    assert.deepEqual([first.ours, second.ours], [true, false]);
    assert.equal(second.url, first.url);
    await second.stop();
    assert.deepEqual(await query(first.url, "select 1 as one"), [{ one: 1 }]);
    await first.stop();
  }));

test("two first starts at once end with one cluster and one server", () =>
  withFolder(async (folder) => {
    const owners = await Promise.all([startedBy("kept", folder), startedBy("kept", folder)]);
    const urls = await Promise.all(owners.map(urlFrom));
    assert.equal(urls[0], urls[1]);
    await Promise.all(owners.map(killed));
    await (await startEmbeddedPostgres({ folder, throwaway: true })).stop();
  }));

test("a server that was killed is started again on the same port", () =>
  withFolder(async (folder) => {
    const server = await startEmbeddedPostgres({ folder });
    process.kill((await postmasterIn(folder)).pid, "SIGKILL");
    await until(async () => (await query(server.url, "select 1 as one").catch(() => [])).length === 1);
    await server.stop();
    await (await startEmbeddedPostgres({ folder, throwaway: true })).stop();
  }));

test("a file left by a dead server whose number another program has now is no hindrance", () =>
  withFolder(async (folder) => {
    const first = await startEmbeddedPostgres({ folder });
    const left = await readFile(fileIn(clusterIn(folder)), "utf8");
    await first.stop();
    await writeFile(fileIn(clusterIn(folder)), left.replace(/^\d+/, String(process.pid)));
    const again = await startEmbeddedPostgres({ folder, throwaway: true });
    assert.equal(again.ours, true);
    await again.stop();
  }));

test("it sorts as Danish does, keeps checksums, listens on loopback alone and lets nobody in without the password", () =>
  withFolder(async (folder) => {
    const server = await startEmbeddedPostgres({ folder, throwaway: true });
    const words = await query(
      server.url,
      "select word from unnest(array['Åse', 'Zoe', 'Ærø', 'Østen', 'Anna']) word order by word",
    );
    assert.deepEqual(
      words.map(({ word }) => word),
      ["Anna", "Zoe", "Ærø", "Østen", "Åse"],
    );
    const settings = await query(
      server.url,
      `select name, setting from pg_settings
       where name in ('data_checksums', 'listen_addresses', 'fsync') order by name`,
    );
    assert.deepEqual(
      settings.map(({ name, setting }) => `${name}=${setting}`),
      ["data_checksums=on", "fsync=off", "listen_addresses=127.0.0.1"],
    );
    const [, , , , socketFolder] = (await readFile(fileIn(clusterIn(folder)), "utf8")).split("\n");
    assert.equal(socketFolder, "");
    const stranger = new URL(server.url);
    stranger.password = "gættet";
    await assert.rejects(query(stranger.href, "select 1"), { code: "28P01" });
    await server.stop();
  }));

const clusterIn = (folder: string): string => path.join(folder, "postgres", "cluster");

async function postmasterIn(folder: string) {
  const postmaster = await postmasterOf(clusterIn(folder));
  assert.ok(postmaster);
  return postmaster;
}

/** Another program that starts the server, tells its address and stays. */
async function startedBy(kind: "kept" | "throwaway", folder: string): Promise<ChildProcess> {
  const server = JSON.stringify(import.meta.resolve("./server.ts").replace(/\.ts$/, ".js"));
  const home = JSON.stringify({ folder, throwaway: kind === "throwaway" });
  const program = `const { startEmbeddedPostgres } = await import(${server});
    console.log((await startEmbeddedPostgres(${home})).url); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  addresses.set(
    child,
    once(child.stdout, "data").then(([text]) => String(text).trim()),
  );
  await urlFrom(child);
  return child;
}

const addresses = new WeakMap<ChildProcess, Promise<string>>();
const urlFrom = (child: ChildProcess): Promise<string> =>
  addresses.get(child) ?? assert.fail("it was not started here");

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function query(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 15_000;
  while (!(await holds())) {
    assert.ok(Date.now() < last, "it did not come about within 15 seconds");
    await sleep(50);
  }
}

const withFolder = async (act: (folder: string) => Promise<void>): Promise<void> =>
  act(await mkdtemp(path.join(tmpdir(), "rettesnor-server-")));
