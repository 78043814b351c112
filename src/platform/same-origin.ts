import type { Context, MiddlewareHandler } from "hono";

type Header = (name: string) => string | undefined;

/**
 * Refuses what another site's page sends in the visitor's name, and what it asks for as anything else than a page the
 * visitor is led to: no picture, script, frame or fetch of ours in somebody else's page. Browsers say where a request
 * comes from; a program that is no browser says nothing, and carries nobody's cookie.
 */
export const sameOriginOnly =
  (refuse: (c: Context) => Response | Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    const header = (name: string): string | undefined => c.req.header(name);
    const asks = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
    return (asks ? mayAsk(header) : fromOurselves(header)) ? next() : refuse(c);
  };

/** Whether the browser says that our own page sent it. */
export function fromOurselves(header: Header): boolean {
  const site = header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = header("Origin");
  return origin === undefined || URL.parse(origin)?.host === header("Host");
}

/** A link on another site may lead here; all else of ours is for our own pages. */
function mayAsk(header: Header): boolean {
  const site = header("Sec-Fetch-Site");
  if (site === undefined || site === "same-origin" || site === "none") return true;
  return header("Sec-Fetch-Mode") === "navigate" && header("Sec-Fetch-Dest") === "document";
}
