import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { newId } from "./ids.ts";
import { faultFacts, type Log } from "./log.ts";
import { faultCode } from "./operator-error.ts";
import { PermissionDenied } from "./permissions.ts";
import { sameOriginOnly } from "./same-origin.ts";

/** What a page of the shell itself tells: there is no such page, it came from elsewhere, it was too large, it broke. */
export type ShellPage = 403 | 404 | 413 | 500 | 503;

/** What the shell around all routes needs. */
export interface Shell {
  readonly log: Log;
  /** Whether the system can serve: what `/healthz` answers. */
  readonly health: () => Promise<Health>;
  /** The page shown for a status; the request's id is what a visitor can tell and the log can find. */
  readonly page: (c: Context, status: ShellPage, requestId: string) => Response | Promise<Response>;
}

/** Whether the parts that serving needs are in order. */
export interface Health {
  readonly database: boolean;
  readonly migrations: boolean;
}

/** What every route knows of its request. */
export interface ShellVariables {
  readonly Variables: { requestId: string };
}

/** A form with long answers fits many times over. */
const largestBody = 2 * 1024 * 1024;

/** The server's outermost layer: request id, log, safe headers, limits, error pages and `/healthz`. Routes are added to it. */
export function webShell(shell: Shell): Hono<ShellVariables> {
  const app = new Hono<ShellVariables>();
  const page = (c: Context<ShellVariables>, status: ShellPage) => shell.page(c, status, c.var.requestId);
  app.use(async (c, next) => {
    c.set("requestId", newId());
    const from = performance.now();
    await next();
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
    const ms = Math.round((performance.now() - from) * 10) / 10;
    shell.log.info("request", {
      requestId: c.var.requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms,
    });
  });
  app.get("/healthz", async (c) => {
    const health = await shell.health();
    return c.json(health, health.database && health.migrations ? 200 : 503);
  });
  app.use(safeHeaders());
  app.use(async (c, next) => sameOriginOnly((status) => page(c, status))(c, next));
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => page(c, 413) }));
  app.notFound((c) => page(c, 404));
  app.onError((fault, c) => {
    if (fault instanceof PermissionDenied) return page(c, 404);
    shell.log.error("request failed", { requestId: c.var.requestId, route: routePath(c, -1), ...faultFacts(fault) });
    return page(c, isDatabaseAway(fault) ? 503 : 500);
  });
  return app;
}

/** Nothing from other sites, no inline script, no framing; pages of persons are kept by no cache. */
const safeHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    xXssProtection: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });

const awayCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08006",
  "53100",
]);

/** Whether the fault is the database's absence, which passes, and no fault of ours. */
function isDatabaseAway(fault: unknown): boolean {
  if (awayCodes.has(faultCode(fault) ?? "")) return true;
  return (
    fault instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect)/.test(fault.message)
  );
}
