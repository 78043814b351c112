import type { MiddlewareHandler } from "hono";

/**
 * Refuses what another site's page sends in the visitor's name. Browsers say where a request comes from; a program that
 * is no browser says nothing, and carries nobody's cookie.
 */
export const sameOriginOnly =
  (refuse: (status: 403) => Response | Promise<Response>): MiddlewareHandler =>
  async (c, next) => {
    const header = (name: string): string | undefined => c.req.header(name);
    if (["GET", "HEAD", "OPTIONS"].includes(c.req.method) || fromOurselves(header)) return next();
    return refuse(403);
  };

/** Whether the browser says that our own page sent it. */
export function fromOurselves(header: (name: string) => string | undefined): boolean {
  const site = header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = header("Origin");
  return origin === undefined || URL.parse(origin)?.host === header("Host");
}
