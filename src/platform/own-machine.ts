import { isIPv4 } from "node:net";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { z } from "zod";

const nodeBindings = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/** Lets on only what somebody at this very machine asks; to all others nothing is there. */
export const onlyFromThisMachine = createMiddleware(async (c, next) => (isFromThisMachine(c) ? next() : c.notFound()));

/** A proxy in front is at this machine too, but tells in a header that it asks for somebody else. */
function isFromThisMachine(c: Context): boolean {
  const address = nodeBindings.safeParse(c.env).data?.incoming.socket.remoteAddress ?? "";
  return isLoopback(address) && ![...c.req.raw.headers.keys()].some((name) => /^(x-forwarded-|forwarded$)/i.test(name));
}

function isLoopback(address: string): boolean {
  const bare = address.replace(/^::ffff:/i, "");
  return bare === "::1" || (isIPv4(bare) && bare.startsWith("127."));
}
