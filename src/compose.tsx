import { type Context, Hono } from "hono";
import { authorityPages } from "./authority-pages.ts";
import { jobsOf } from "./background-jobs.ts";
import { buildApp } from "./build-app.ts";
import { citizenPages } from "./citizen-pages.ts";
import { fillAtFirstStart } from "./demo/first-start.ts";
import { asChosen, displayRoutes } from "./display.tsx";
import { atDoor, atSomeDoor, type MayEnter, signedIn, tellDoor } from "./doors.tsx";
import { demandFreshLogins } from "./fresh-login.tsx";
import { leaderPages } from "./leader-pages.ts";
import { markProtected } from "./modules/applications/use-cases/mark-protected.ts";
import { calendarFeedRoutes } from "./modules/appointments/routes/calendar.tsx";
import { editorDepartureRoutes } from "./modules/departures/routes/editor.tsx";
import { takesFiles } from "./modules/documents/paths.ts";
import { readCitizensAtAGlance } from "./modules/insight/use-cases/read-citizens-at-a-glance.ts";
import { signCheckpoints } from "./modules/journal/use-cases/sign-checkpoints.ts";
import { offlineRoutes } from "./modules/offline-notes/routes/offline.tsx";
import type { Door, StaffActor } from "./modules/people/domain/actor.ts";
import { loginPath, logoutPath, offlinePaths } from "./modules/people/paths.ts";
import { doorLogins, type ToldAtLogin } from "./modules/people/routes/door-logins.ts";
import { loginRoutes } from "./modules/people/routes/login.tsx";
import { logoutRoutes } from "./modules/people/routes/logout.tsx";
import { personaRoutes } from "./modules/people/routes/personas.tsx";
import { takesConsentPaper } from "./modules/proposals/paths.ts";
import { editorReversalRoutes } from "./modules/rulings/routes/learning.tsx";
import { publicRoutes } from "./modules/standards/routes/public.tsx";
import { personaLines } from "./persona-lines.ts";
import type { App } from "./platform/app.ts";
import { doorAddress } from "./platform/door-address.ts";
import { keepLanguage } from "./platform/language.ts";
import { limit } from "./platform/limits.ts";
import { jsonLog } from "./platform/log.ts";
import { requireDevelopmentParts } from "./platform/oidc/development-issuer.ts";
import { packed } from "./platform/packed.ts";
import type { Program } from "./platform/serve.ts";
import type { SignedInStaff, Visited } from "./platform/sessions.ts";
import type { World } from "./platform/world.ts";
import { providerPages } from "./provider-pages.tsx";
import { assetRoutes } from "./ui/asset-routes.ts";
import { renderPage } from "./ui/render-page.ts";
import { TroublePage } from "./ui/trouble-page.tsx";

/** Hangs the business on the opened world: every route at its address, the error pages, the background work. */
export async function compose(world: World): Promise<Program> {
  if (world.config.personas) requireDevelopmentParts();
  await fillAtFirstStart(
    world,
    () => buildApp(world),
    (text) => process.stdout.write(text),
  );
  const app = await buildApp(world);
  const personas = app.config.personas ? await personaLines(app) : () => [];
  return {
    mount: (shell) => shell.route("/", siteOf(app)),
    page: (c, status, requestId) => c.html(renderPage(<TroublePage status={status} requestId={requestId} />), status),
    takesFiles: (path) => takesFiles(path) || takesConsentPaper(path),
    jobs: jobsOf(app, world),
    lastly: () => signCheckpoints(app, world.checkpoints),
    welcome: personas,
  };
}

/** Every page of the system. `logins` is how one signs in; unless told, as the settings say. */
export function siteOf(app: App, logins = doorLogins(app, toldAtLogin(app))): Hono<Visited> {
  const site = new Hono<Visited>();
  site.route("/assets", assetRoutes());
  site.use(packed, asChosen(app));
  site.use(tellDoor(app));
  site.use(keepLanguage(app.config));
  site.use(`${loginPath}/*`, limit("login"));
  const log = jsonLog(app.config.logLevel);
  site.route(
    "/",
    personaRoutes(app, logins, (tenantId) => readCitizensAtAGlance(app, tenantId)),
  );
  for (const path of [loginPath, logoutPath]) site.use(`${path}/*`, atSomeDoor(app));
  site.route("/", loginRoutes(app, logins, log));
  site.route("/", logoutRoutes(app, logins, log));
  site.route("/", displayRoutes(app));
  site.route("/", calendarFeedRoutes(app));
  site.route("/", publicRoutes({ ...app, staffHref: (c) => staffAddress(app, c) }));

  behind(site, "/borger/:slug", app, "citizen", (actor, slug) => actor.municipality === slug);
  site.route("/borger/:slug", citizenPages(app));

  behind(site, "/sagsbehandler", app, "staff", (actor) => actor.kind === "staff" && worksWithCases(actor));
  site.route("/sagsbehandler", authorityPages(app));

  behind(site, "/ledelse", app, "staff", (actor) => actor.kind === "staff" && actor.role === "manager");
  site.route("/ledelse", leaderPages(app));

  const editors = new Hono<SignedInStaff>();
  behind(site, "/redaktion", app, "staff", (actor) => actor.kind === "staff" && actor.role === "editor");
  editors.route("/", editorDepartureRoutes(app));
  editors.route("/", editorReversalRoutes(app));
  site.route("/redaktion", editors);

  for (const path of [offlinePaths.page, offlinePaths.worker]) site.use(path, atDoor(app, "staff"));
  site.route("/udfoerer", offlineRoutes());
  behind(site, "/udfoerer", app, "staff", (actor) => actor.kind === "staff" && actor.role === "provider");
  site.route("/udfoerer", providerPages(app));
  return site;
}

/** What the business is told when somebody has signed in. */
export const toldAtLogin = (app: App): ToldAtLogin => ({ markProtected: (citizen) => markProtected(app, citizen) });

/** Providers have pages of their own; an editor of the standard has no business in anybody's case. */
const worksWithCases = ({ role }: StaffActor): boolean => role !== "provider" && role !== "editor";

/** Everything from a path on is at one door, and only for those who have signed in there and may enter. */
function behind(site: Hono<Visited>, path: string, app: App, door: Door, mayEnter: MayEnter): void {
  // This pattern is also met by the path itself.
  site.use(`${path}/*`, atDoor(app, door), signedIn(app, door, mayEnter));
  demandFreshLogins(site, path, app);
}

function staffAddress(app: App, c: Context): string {
  return doorAddress(app.config, "staff", new URL("/sagsbehandler", c.req.url).href);
}
