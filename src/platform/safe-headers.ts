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
    await headers(c, async () => {
      await next();
      own = c.res.headers.get("Content-Security-Policy");
    });
    // A route may ask for less than is given to all, never for more: both policies hold.
    if (own !== null) c.res.headers.append("Content-Security-Policy", own);
  };
}

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
