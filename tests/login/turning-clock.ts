import { localDate } from "../../src/kernel/local-date.ts";
import type { App } from "../../src/platform/app.ts";
import type { Clock } from "../../src/platform/clock.ts";

/** A system with a clock that the test turns. */
export interface Turning {
  readonly app: App;
  readonly becomes: (moment: string) => void;
}

/** The same system at a moment, in UTC, that stands still until the test turns it. */
export function turningFrom(app: App, begin: string): Turning {
  let moment = begin;
  const clock: Clock = { now: () => moment, today: () => localDate(moment.slice(0, 10)) };
  return {
    app: { ...app, clock },
    becomes: (next) => {
      moment = next;
    },
  };
}
