import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds: longer than the work of refusing or of not finding takes, shorter than anybody minds. */
const step = 40;

/**
 * Waits until a whole number of steps has passed since the request came: an answer that something is not there takes as
 * long whether it is not there or is only not for whoever asks, so that the clock tells nothing of what exists.
 *
 * @param since when the request came, on the clock's scale
 */
export async function evenTime(since: number, clock: Timer = processTimer): Promise<void> {
  // A timer may wake a little early: then the rest is waited for as well.
  const until = since + Math.ceil((clock.now() - since) / step) * step;
  for (let left = until - clock.now(); left > 0; left = until - clock.now()) await clock.wait(left);
}

/** Milliseconds that pass, and waiting for so many. */
export interface Timer {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const processTimer: Timer = { now: () => performance.now(), wait: (milliseconds) => sleep(milliseconds) };
