import { isIP, isIPv6 } from "node:net";
import type { Context } from "hono";
import { z } from "zod";

const nodeBindings = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/**
 * The address that a visitor is counted by. Each trusted proxy adds whom it heard from at the end of X-Forwarded-For; what
 * stands before that anybody can have written. Without trusted proxies the header is not read at all.
 *
 * Of an IPv6 address the first half is taken: the other half is the visitor's own to choose.
 */
export function clientAddress(c: Context, trustedProxies: number): string {
  const direct = nodeBindings.safeParse(c.env).data?.incoming.socket.remoteAddress ?? "";
  if (trustedProxies === 0) return network(direct);
  const heard = (c.req.header("X-Forwarded-For") ?? "").split(",").map((part) => part.trim());
  const claimed = heard.at(-trustedProxies) ?? heard[0] ?? "";
  return network(isIP(claimed) === 0 ? direct : claimed);
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const between = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...between, ...after].slice(0, 4).join(":");
}
