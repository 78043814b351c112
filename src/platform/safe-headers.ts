import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { cspReportGroup, cspReportPath } from "./csp-reports.ts";

/** What the safe headers depend on. */
export interface HeaderFacts {
  /** Whether visitors come by https, so that browsers may be told never to come by anything else. */
  readonly https: boolean;
  /** Other origins that a form of ours may lead on to: the identity providers. */
  readonly formTargets: readonly string[];
}

/**
 * Nothing from other sites, no inline script or style, no framing, no shared window; browsers tell what they had to stop.
 * What a page may not do is listed; what is left out here is off by the first line.
 */
export function safeHeaders(facts: HeaderFacts): MiddlewareHandler {
  const headers = headersOf(facts);
  return async (c, next) => {
    let own: string | null = null;
    let permissions: string | null = null;
    await headers(c, async () => {
      await next();
      own = c.res.headers.get("Content-Security-Policy");
      permissions = c.res.headers.get("Permissions-Policy");
    });
    const all = c.res.headers.get("Permissions-Policy");
    if (permissions === withMicrophone && all !== null)
      c.res.headers.set("Permissions-Policy", all.replace("microphone=()", withMicrophone));
    // A route may ask for less than is given to all, never for more: both policies hold.
    if (own !== null) c.res.headers.append("Content-Security-Policy", own);
  };
}

/** What a page is sent with, as its permissions policy, where something can be said into it. Nothing else can be asked for. */
export const withMicrophone = "microphone=(self)";

const headersOf = ({ https, formTargets }: HeaderFacts): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'none'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      // A recording that was made on the page, before it is sent.
      mediaSrc: ["'self'", "blob:"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      formAction: ["'self'", ...formTargets],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      reportUri: cspReportPath,
      reportTo: cspReportGroup,
      ...(https ? { upgradeInsecureRequests: [] } : {}),
    },
    reportingEndpoints: [{ name: cspReportGroup, url: cspReportPath }],
    strictTransportSecurity: https ? "max-age=31536000; includeSubDomains" : false,
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    xXssProtection: false,
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      serial: [],
      bluetooth: [],
      hid: [],
      midi: [],
      displayCapture: [],
      publickeyCredentialsGet: [],
      browsingTopics: [],
    },
  });
