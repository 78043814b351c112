import { readFile } from "node:fs/promises";

/** Megabytes that a process holds now; 0 where it is gone. */
export const held = async (pid: number | "self"): Promise<number> =>
  readFile(`/proc/${pid}/status`, "utf8").then(
    (status) => Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
    () => 0,
  );

const children = async (): Promise<readonly number[]> =>
  (await readFile(`/proc/self/task/${process.pid}/children`, "utf8")).split(" ").filter(Boolean).map(Number);

/** What this process and those that it has started hold now, in megabytes. */
export const heldInAll = async (): Promise<number> =>
  (await Promise.all([held("self"), ...(await children()).map(held)])).reduce((sum, one) => sum + one, 0);

/** The most that this process and those it has started hold together, looked at all the time. */
export async function watching<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly megabytes: number }> {
  let megabytes = 0;
  const timer = setInterval(async () => {
    megabytes = Math.max(megabytes, await heldInAll());
  }, 20);
  try {
    return { value: await work(), megabytes };
  } finally {
    clearInterval(timer);
  }
}
