import type { Context, Hono, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { isSent, keepInstead } from "./kept-forms.tsx";
import { loginAddress } from "./login-address.ts";
import { SignInAgainPage } from "./modules/people/views/sign-in-again-page.tsx";
import type { App } from "./platform/app.ts";
import type { Session, Visited } from "./platform/sessions.ts";
import { renderPage } from "./ui/render-page.ts";

/** What weighs so heavily that the login must be new. */
interface Weighty {
  readonly path: string;
  /** Where reading is nothing but the way in: what is sent there. Else also what is shown. */
  readonly only?: "what is sent";
}

/** Opening what is closed, taking data out, and changing who may do what (ASVS V7.5.3). */
const weighty: readonly Weighty[] = [
  { path: "/sagsbehandler/opslag" },
  { path: "/sagsbehandler/arbejdsliste.csv" },
  { path: "/sagsbehandler/sager/:caseId/inhabilitet/*", only: "what is sent" },
  { path: "/sagsbehandler/sager/:caseId/hvem-hjaelper/*", only: "what is sent" },
  { path: "/sagsbehandler/sager/:caseId/aktindsigt/:accessId/giv", only: "what is sent" },
  { path: "/sagsbehandler/sager/:caseId/aktindsigt/andre/:outsideId/svar", only: "what is sent" },
  { path: "/sagsbehandler/sager/:caseId/klager/:appealedId/pakke/sendt", only: "what is sent" },
  { path: "/ledelse/*" },
  { path: "/borger/:slug/hvem-hjaelper/*", only: "what is sent" },
  { path: "/borger/:slug/kalender", only: "what is sent" },
  { path: "/sagsbehandler/kalender", only: "what is sent" },
  { path: "/udfoerer/kalender", only: "what is sent" },
];

/** Guards all that weighs heavily in one part of the house, for those who have signed in there. */
export function demandFreshLogins(site: Hono<Visited>, part: string, app: App): void {
  for (const { path, only } of weighty.filter((one) => one.path.startsWith(`${part}/`))) {
    site.use(path, freshLogin(app, only));
  }
}

/**
 * Lets nobody on whose login is older than the setting: first they show anew who they are. Nothing is done before it, and what
 * they wrote is kept.
 */
const freshLogin = (app: App, only: Weighty["only"]): MiddlewareHandler<Visited> =>
  createMiddleware<Visited>(async (c, next) => {
    const { session } = c.var;
    if ((!isSent(c) && only === "what is sent") || (session && isFresh(app, session))) return next();
    return isSent(c) ? askAgain(app, c) : c.redirect(loginAddress(c, pageOf(c)), 302);
  });

async function askAgain(app: App, c: Context<Visited>): Promise<Response> {
  const actor = c.var.session?.actor;
  const kept = actor && (await keepInstead(app, c, actor, "old-login"));
  const page = <SignInAgainPage door={c.var.door ?? "citizen"} address={loginAddress(c, pageOf(c))} />;
  return kept ?? c.html(renderPage(page), 403);
}

function isFresh({ clock, config }: App, { beganAt }: Session): boolean {
  const oldest = Temporal.Instant.from(clock.now()).subtract({ minutes: config.login.freshMinutes });
  return Temporal.Instant.compare(beganAt, oldest) >= 0;
}

/** The page to come back to: a list that is taken out, and an act, have none of their own but the one that they begin at. */
function pageOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  if (pathname.endsWith(".csv")) return pathname.replace(/(\/arbejdsliste)?\.csv$/, "") + search;
  if (c.req.method === "GET") return pathname + search;
  if (/\/(giv|pakke\/sendt|andre\/[^/]+\/svar)$/.test(pathname)) return pathname.replace(/\/[a-z]+$/, "");
  return /^.*?\/(opslag|inhabilitet|hvem-hjaelper|logkontrol)(?=\/|$)/.exec(pathname)?.[0] ?? pathname;
}
