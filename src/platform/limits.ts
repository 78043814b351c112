import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { LargeForms } from "./large-forms.ts";

/** How often something may be done within so many seconds, and by whom it is counted. */
interface Rule {
  readonly times: number;
  readonly seconds: number;
  readonly by: "address" | "person";
}

/**
 * Far above what people do, also where a whole town hall stands behind one address at eight in the morning; far below
 * what a program needs to try numbers, fill the disk or carry the register away.
 */
const rules = {
  request: { times: 6000, seconds: 60, by: "address" },
  post: { times: 1200, seconds: 60, by: "address" },
  login: { times: 120, seconds: 60, by: "address" },
  "csp-report": { times: 60, seconds: 60, by: "address" },
  "signed-in": { times: 600, seconds: 60, by: "person" },
  calendar: { times: 60, seconds: 3600, by: "person" },
  export: { times: 30, seconds: 3600, by: "person" },
  "large-form": { times: 40, seconds: 600, by: "person" },
  upload: { times: 40, seconds: 600, by: "person" },
  "kept-form": { times: 240, seconds: 600, by: "person" },
  "cpr-look-up": { times: 60, seconds: 3600, by: "person" },
} as const satisfies Readonly<Record<string, Rule>>;

/** What is counted. */
export type Limited = keyof typeof rules;

/** Counts what is done. */
export interface Limits {
  /** Counts one more; the seconds to wait when that was one too many. */
  readonly take: (what: Limited, who: string) => Promise<number | undefined>;
}

/** Somebody did something too often. Shown as a page that tells when to try again. */
export class TooManyRequests extends Error {
  override readonly name = "TooManyRequests";
  readonly limited: Limited;
  readonly retryAfterSeconds: number;

  constructor(limited: Limited, retryAfterSeconds: number) {
    super(`too many: ${limited}`);
    this.limited = limited;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Counts in this program's memory: each server counts for itself, and forgets when it ends. */
export function memoryLimits(): Limits {
  const counters = new Map(
    Object.entries(rules).map(([what, { times, seconds }]) => [
      what,
      new RateLimiterMemory({ keyPrefix: what, points: times, duration: seconds }),
    ]),
  );
  return {
    take: async (what, who) => {
      try {
        await counters.get(what)?.consume(who);
        return undefined;
      } catch (full) {
        if (full instanceof RateLimiterRes) return Math.max(1, Math.ceil(full.msBeforeNext / 1000));
        throw full;
      }
    },
  };
}

/** Counts nothing: for measurements, which ask as often as they can. */
export const noLimits: Limits = { take: async () => undefined };

/** What the shell tells the limits on routes: who counts, how many large forms are being read, and the visitor's address. */
export interface Counted {
  readonly Variables: {
    limits?: Limits;
    largeForms?: LargeForms;
    address?: string;
    actor?: { readonly tenantId: string; readonly id: string } | null;
  };
}

/**
 * Stops what is done too often; where nobody counts, as in a test of the routes alone, it stops nothing.
 *
 * @throws TooManyRequests
 */
export const limit = (what: Limited) =>
  createMiddleware<Counted>(async (c, next) => {
    await takeTurn(c, what);
    await next();
  });

/**
 * Counts one more of what is done, by whoever does it: unless told, the one whom the routes know.
 *
 * @throws TooManyRequests
 */
export async function takeTurn(c: CountedVisit, what: Limited, actor: Doer = c.var.actor): Promise<void> {
  const wait = await c.var.limits?.take(what, whoIs(c, rules[what].by, actor));
  if (wait !== undefined) throw new TooManyRequests(what, wait);
}

/** What of a request tells who is counted. */
export interface CountedVisit {
  readonly var: Readonly<Counted["Variables"]>;
}

type Doer = Counted["Variables"]["actor"];

function whoIs(c: CountedVisit, by: Rule["by"], actor: Doer): string {
  const { address = "" } = c.var;
  return by === "person" && actor ? `${actor.tenantId} ${actor.id}` : address;
}
