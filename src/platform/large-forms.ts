import type { Context } from "hono";
import { type CountedVisit, TooManyRequests, takeTurn } from "./limits.ts";

/** A form with long answers fits many times over; what is larger brings files. */
export const ordinaryForm = 2 * 1024 * 1024;

/** A form is held in memory while it is read: so many large ones at once, and so many of one person's. */
const [most, mostOfOne] = [4, 2];
const secondsToWait = 5;

/** The large forms that are being read just now. */
export interface LargeForms {
  /** Begins one more; gives what is to be called when it is done with, or undefined where there is no room. */
  readonly begin: (who: string) => (() => void) | undefined;
}

/** Counts in this program's memory, which is what it guards. */
export function largeForms(): LargeForms {
  const reading = new Map<symbol, string>();
  return {
    begin: (who) => {
      const readers = [...reading.values()];
      if (readers.length >= most || readers.filter((reader) => reader === who).length >= mostOfOne) return undefined;
      const turn = Symbol(who);
      reading.set(turn, who);
      return () => reading.delete(turn);
    },
  };
}

/** Whoever sends, as they are counted. */
type Sender = { readonly tenantId: string; readonly id: string } | null;

/**
 * Counts a large form before anything of it is read. What it gives is to be called when the answer is made.
 *
 * @throws TooManyRequests where the person sends too many, or the program has too many to read
 */
export async function beginForm(c: Pick<Context, "req"> & CountedVisit, sender: Sender): Promise<() => void> {
  const isLarge = Number(c.req.header("Content-Length") ?? 0) > ordinaryForm;
  if (!isLarge || !c.var.largeForms) return () => undefined;
  await takeTurn(c, "large-form", sender);
  const done = c.var.largeForms.begin(sender ? `${sender.tenantId} ${sender.id}` : (c.var.address ?? ""));
  if (!done) throw new TooManyRequests("large-form", secondsToWait);
  return done;
}
