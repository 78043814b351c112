import { setTimeout as sleep } from "node:timers/promises";

/** Starts again what has ended of its own, after two seconds, until it is told to stop. */
export async function keepRunning(
  ended: () => Promise<void>,
  restart: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await ended().catch(() => undefined);
    if (signal.aborted) return;
    await sleep(2000, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await restart().catch(() => undefined);
  }
}
