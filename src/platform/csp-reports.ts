import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { limit } from "./limits.ts";
import type { Log } from "./log.ts";

/** Where browsers tell what a page's Content-Security-Policy made them stop. */
export const cspReportPath = "/csp-rapport";
/** The name by which the policy points to that address. */
export const cspReportGroup = "csp";

/** A report is a few hundred bytes; several may come together. */
const largestReport = 16 * 1024;
const mostReports = 10;

/** What is kept of a report. The page's own address is not: it may hold a case's id. */
interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/**
 * Takes browsers' reports, of the older kind and the newer. Anybody can send one, so they are few, small, and told in the
 * log as a directive and an origin: never a path, never a text.
 */
export function cspReportRoutes(log: Log): Hono {
  const routes = new Hono();
  const small = bodyLimit({ maxSize: largestReport, onError: (c) => c.body(null, 413) });
  routes.post(cspReportPath, limit("csp-report"), small, async (c) => {
    const read = kinds.get((c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "");
    if (!read) return c.body(null, 415);
    const reports = read(jsonOrNothing(await c.req.text()));
    if (!reports) return c.body(null, 400);
    for (const report of reports.slice(0, mostReports)) log.warn("csp violation", { ...report });
    return c.body(null, 204);
  });
  return routes;
}

const directive = z
  .string()
  .transform((text) => text.split(" ", 1)[0] ?? "")
  .pipe(z.string().regex(/^[a-z-]{3,40}$/));
const older = z.object({
  "csp-report": z.object({
    "effective-directive": directive.optional(),
    "violated-directive": directive.optional(),
    "blocked-uri": z.string().default(""),
  }),
});
const newer = z.array(
  z.object({
    type: z.literal("csp-violation"),
    body: z.object({ effectiveDirective: directive, blockedURL: z.string().default("") }),
  }),
);

const kinds: ReadonlyMap<string, (told: unknown) => readonly Violation[] | undefined> = new Map([
  [
    "application/csp-report",
    (told) => {
      const report = older.safeParse(told).data?.["csp-report"];
      const stopped = report?.["effective-directive"] ?? report?.["violated-directive"];
      return report && stopped ? [{ directive: stopped, blocked: originOf(report["blocked-uri"]) }] : undefined;
    },
  ],
  [
    "application/reports+json",
    (told) =>
      newer
        .safeParse(told)
        .data?.map(({ body }) => ({ directive: body.effectiveDirective, blocked: originOf(body.blockedURL) })),
  ],
]);

const keywords = new Set(["inline", "eval", "wasm-eval", "self", "data", "blob", "trusted-types-policy"]);

function originOf(blocked: string): string {
  if (keywords.has(blocked)) return blocked;
  const url = URL.parse(blocked);
  if (!url) return "unknown";
  return /^(https?|wss?):$/.test(url.protocol) && url.origin.length <= 100 ? url.origin : url.protocol.slice(0, 20);
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
