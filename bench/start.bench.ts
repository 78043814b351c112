/**
 * From a stopped system that has been set up to the first answered page, and the memory it then holds at rest, beside
 * the bare floor: Node and the same PostgreSQL alone. Goals: 3 seconds, and 200 MB without the database.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inProject } from "../src/platform/project-root.ts";
import { judge, say, short, tellEach } from "./judge.ts";
import { type Measured, median, type Round } from "./rounds.ts";
import { ended, isAnswered, memoryOf, type Started, started, type ToStart } from "./start/program.ts";

const rounds = 7;
const goal = { milliseconds: 3000, megabytes: 200 };
/** At rest is so long after the first page; the program then has done what it does at each start. */
const untilRest = 1500;

interface Shown {
  readonly start: Measured;
  readonly megabytes: number;
}

const inFolder = (folder: string): Readonly<Record<"ours" | "floor", ToStart>> => ({
  ours: {
    command: () => [process.execPath, inProject("dist/src/main.js"), "serve"],
    settings: { RETTESNOR_DATA: folder },
  },
  floor: {
    command: (port) => [process.execPath, inProject("dist/bench/start/bare-server.js"), folder, port],
    settings: {},
  },
});

async function once(toStart: ToStart): Promise<Shown> {
  const program = await started(toStart);
  await sleep(untilRest);
  const megabytes = memoryOf(program);
  await ended(program);
  return { start: program.start, megabytes };
}

/** Makes the database and fills it with some invented cases, as the first start of all does with more. */
function setUp(folder: string): void {
  const program = [inProject("dist/src/main.js"), "seed-demo", "--citizens", "6"];
  const env = { PATH: process.env["PATH"], RETTESNOR_DATA: folder };
  const { status } = spawnSync(process.execPath, program, { env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("the system could not be set up");
}

/** The memory after so many pages, when it has rested again. */
async function memoryAfter(pages: number, toStart: ToStart): Promise<number> {
  const program: Started = await started(toStart);
  for (let page = 0; page < pages; page += 1) await isAnswered(program.port);
  await sleep(untilRest);
  const megabytes = memoryOf(program);
  await ended(program);
  return megabytes;
}

async function measure(folder: string): Promise<void> {
  const { ours, floor } = inFolder(folder);
  setUp(folder);
  // The first start of each finds the disk cold and is thrown away.
  await once(ours);
  await once(floor);
  const shown: { readonly ours: Shown; readonly floor: Shown }[] = [];
  for (let round = 0; round < rounds; round += 1) shown.push({ ours: await once(ours), floor: await once(floor) });
  tell(shown, await memoryAfter(500, ours));
}

function tell(shown: readonly { readonly ours: Shown; readonly floor: Shown }[], afterUse: number): void {
  const starts: readonly Round<"ours" | "floor">[] = shown.map((round) => ({
    ours: round.ours.start,
    floor: round.floor.start,
  }));
  tellEach(starts, ["ours", "floor"]);
  judge(starts, { of: "ours", to: "floor", peer: "floor" });
  const milliseconds = median(starts.map((round) => round.ours.wall));
  const [own, bare] = (["ours", "floor"] as const).map((name) => median(shown.map((round) => round[name].megabytes)));
  if (own === undefined || bare === undefined) throw new Error("nothing was measured");
  say(
    `memory at rest: ${short(own)} MB, floor ${short(bare)} MB: ${short(own / bare)} times; after 500 pages ${short(afterUse)} MB`,
  );
  const reached = milliseconds <= goal.milliseconds && Math.max(own, afterUse) <= goal.megabytes;
  say(`goal ${goal.milliseconds} ms and ${goal.megabytes} MB at most: ${reached ? "reached" : "NOT reached"}`);
  process.exitCode = reached ? 0 : 1;
}

const folder = await mkdtemp(path.join(tmpdir(), "rettesnor-bench-"));
try {
  await measure(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
