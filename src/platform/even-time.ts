import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds: longer than the work of refusing or of not finding takes, shorter than anybody minds. */
const step = 40;

/**
 * Waits until a whole number of steps has passed since the request came: an answer that something is not there takes as
 * long whether it is not there or is only not for whoever asks, so that the clock tells nothing of what exists.
 *
 * @param since when the request came, by `performance.now()`
 */
export async function evenTime(since: number, now: () => number = () => performance.now()): Promise<void> {
  // A timer may wake a little early: then the rest is waited for as well.
  const until = since + Math.ceil((now() - since) / step) * step;
  for (let left = until - now(); left > 0; left = until - now()) await sleep(left);
}
