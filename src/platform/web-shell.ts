import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { keptFormsStep } from "../modules/kept-forms/domain/kept-form.ts";
import { clientAddress } from "./client-address.ts";
import { holdsCprNumber } from "./cpr-in-address.ts";
import { cspReportRoutes } from "./csp-reports.ts";
import { evenTime } from "./even-time.ts";
import { TooManyFields } from "./form-fields.ts";
import { newId } from "./ids.ts";
import { largeForms, ordinaryForm } from "./large-forms.ts";
import { type Counted, type Limits, limit, memoryLimits, TooManyRequests } from "./limits.ts";
import { faultFacts, type Log } from "./log.ts";
import { faultCode } from "./operator-error.ts";
import { PermissionDenied } from "./permissions.ts";
import { safeHeaders } from "./safe-headers.ts";
import { sameOriginOnly } from "./same-origin.ts";
import { largestUploadForm } from "./uploads/upload-sizes.ts";

/** What a page of the shell itself tells: the address, the sender or the size was refused, it is not there, it broke. */
export type ShellPage = 400 | 403 | 404 | 413 | 429 | 500 | 503;

/** What the shell around all routes needs. */
export interface Shell {
  readonly log: Log;
  /** Whether the system can serve: what `/healthz` answers. */
  readonly health: () => Promise<Health>;
  /** The page shown for a status; the request's id is what a visitor can tell and the log can find. */
  readonly page: (c: Context, status: ShellPage, requestId: string) => Response | Promise<Response>;
  /** Whether visitors come by https; unless told, they do not. */
  readonly https?: boolean;
  /** How many proxies stand in front and tell whom they heard from; unless told, none. */
  readonly trustedProxies?: number;
  /** Other origins that a form may lead on to: the identity providers. */
  readonly formTargets?: readonly string[];
  /** Whether a path takes files: only there may a form be as large as files are. Unless told, none does. */
  readonly takesFiles?: (path: string) => boolean;
  /** Waits before it is told that something is not there, so that the clock tells nothing; unless told, whole steps. */
  readonly evenTime?: (since: number) => Promise<void>;
  /** Who counts what is done too often; unless told, the program's memory. */
  readonly limits?: Limits;
}

/** Whether the parts that serving needs are in order. */
export interface Health {
  readonly database: boolean;
  readonly migrations: boolean;
}

/** What every route knows of its request. */
export interface ShellVariables {
  readonly Variables: Counted["Variables"] & { requestId: string };
}

/** The server's outermost layer: request id, log, safe headers, limits, error pages and `/healthz`. Routes are added to it. */
export function webShell(shell: Shell): Hono<ShellVariables> {
  const app = new Hono<ShellVariables>();
  const page = (c: Context, status: ShellPage) => shell.page(c, status, String(c.get("requestId")));
  const [limits, large] = [shell.limits ?? memoryLimits(), largeForms()];
  app.use(async (c, next) => {
    c.set("requestId", newId());
    c.set("limits", limits);
    c.set("largeForms", large);
    c.set("address", clientAddress(c, shell.trustedProxies ?? 0));
    const from = performance.now();
    await next();
    // Not by `c.header`: that would copy the whole answer.
    if (!isAsset(c)) c.res.headers.set("Cache-Control", "no-store");
    if (c.res.status === 404) await (shell.evenTime ?? evenTime)(from);
    const ms = Math.round((performance.now() - from) * 10) / 10;
    shell.log.info("request", { ...whatWasAsked(c), status: c.res.status, ms });
  });
  app.use(safeHeaders({ https: shell.https ?? false, formTargets: shell.formTargets ?? [] }));
  app.route("/", cspReportRoutes(shell.log));
  app.use(except(isAsset, limit("request")));
  app.get("/healthz", async (c) => {
    const health = await shell.health();
    return c.json(health, health.database && health.migrations ? 200 : 503);
  });
  app.use(async (c, next) => (isAsset(c) || !holdsCprNumber(c.req.url) ? next() : page(c, 400)));
  app.use(sameOriginOnly((c) => page(c, 403)));
  // What is kept while people write is counted by person: a whole town hall writes behind one address.
  app.post(
    "*",
    except((c) => c.req.path.endsWith(keptFormsStep), limit("post")),
  );
  app.use(sizeLimit(shell.takesFiles ?? (() => false), (c) => page(c, 413)));
  app.notFound((c) => page(c, 404));
  app.onError((fault, c) => {
    const status = statusOf(fault);
    if (fault instanceof TooManyRequests) {
      c.header("Retry-After", String(fault.retryAfterSeconds));
      shell.log.warn("limit met", { ...whatWasAsked(c), limit: fault.limited });
    }
    if (status >= 500) shell.log.error("request failed", { ...whatWasAsked(c), ...faultFacts(fault) });
    return page(c, status);
  });
  return app;
}

/** The route's pattern and never the address: an address holds ids, and may hold what somebody typed. */
const whatWasAsked = (c: Context<ShellVariables>) => ({
  requestId: c.var.requestId,
  method: c.req.method,
  route: routePath(c, -1),
});

/**
 * How much may be sent. Who it is that sends is known only later, so a form with files must tell its size: then nothing is
 * read before somebody asks for it.
 */
function sizeLimit(takesFiles: (path: string) => boolean, refuse: (c: Context) => Response | Promise<Response>) {
  const [ordinary, withFiles] = [ordinaryForm, largestUploadForm].map((maxSize) =>
    bodyLimit({ maxSize, onError: (c) => refuse(c) }),
  );
  return createMiddleware((c, next) => {
    // Whoever only asks sends nothing that is read; to look for it would make the whole request anew.
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const isTold = c.req.header("Content-Length") !== undefined && c.req.header("Transfer-Encoding") === undefined;
    const limitHere = isTold && takesFiles(c.req.path) ? withFiles : ordinary;
    return limitHere ? limitHere(c, next) : next();
  });
}

const isAsset = (c: Context): boolean => c.req.path.startsWith("/assets/");

function statusOf(fault: unknown): ShellPage {
  if (fault instanceof PermissionDenied) return 404;
  if (fault instanceof TooManyRequests) return 429;
  if (fault instanceof TooManyFields) return 413;
  return isDatabaseAway(fault) ? 503 : 500;
}

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
