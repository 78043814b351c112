import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of processor time that this process has used, all its threads together. */
export function ownProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One process as Linux tells of it. */
interface Running {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
}

/** Milliseconds of processor time that a process and all below it have used. Linux only; a tick is 10 ms. */
export function processorTimeOf(id: number): number {
  const all = runningProcesses();
  const family = new Set([id]);
  // A child may stand before its parent: go through until nobody new is found.
  for (let found = 0; found !== family.size; ) {
    found = family.size;
    for (const each of all) if (family.has(each.parent)) family.add(each.id);
  }
  const ticks = all.filter((each) => family.has(each.id)).reduce((sum, each) => sum + each.ticks, 0);
  return ticks * 10;
}

const runningProcesses = (): readonly Running[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const text = readStat(name);
      if (text === undefined) return [];
      // The name stands in brackets and may hold spaces: the fields are counted from after it.
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
      return [{ id: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
    });

/** Undefined where the process ended meanwhile. */
function readStat(id: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, "utf8");
  } catch {
    return undefined;
  }
}
