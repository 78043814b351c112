import { type Context, Hono } from "hono";
import { jobsOf } from "./background-jobs.ts";
import { buildApp } from "./build-app.ts";
import { citizenPages } from "./citizen-pages.ts";
import { fillAtFirstStart } from "./demo/first-start.ts";
import { asChosen, displayRoutes } from "./display.tsx";
import { atDoor, atSomeDoor, type MayEnter, signedIn, tellDoor } from "./doors.tsx";
import { demandFreshLogins } from "./fresh-login.tsx";
import { leaderPages } from "./leader-pages.ts";
import { conflictRoutes } from "./modules/access/routes/conflicts.tsx";
import { lookUpRoutes } from "./modules/access/routes/look-up.tsx";
import { caseworkerAccessRoutes } from "./modules/access-requests/routes/caseworker.tsx";
import { giveAccessRoutes } from "./modules/access-requests/routes/giving.tsx";
import { caseworkerApplicationRoutes } from "./modules/applications/routes/caseworker.tsx";
import { delayRoutes } from "./modules/applications/routes/delay.tsx";
import { intakeRoutes } from "./modules/applications/routes/intake.tsx";
import { protectionRoutes } from "./modules/applications/routes/protection.tsx";
import { markProtected } from "./modules/applications/use-cases/mark-protected.ts";
import { calendarFeedRoutes, staffCalendarRoutes } from "./modules/appointments/routes/calendar.tsx";
import { caseworkerAppointmentRoutes } from "./modules/appointments/routes/caseworker.tsx";
import { caseworkerAssessmentRoutes } from "./modules/assessments/routes/caseworker.tsx";
import { caseworkerChangeRoutes } from "./modules/changes/routes/caseworker.tsx";
import { caseworkerComplaintRoutes } from "./modules/complaints/routes/caseworker.tsx";
import { caseworkerConsentRoutes } from "./modules/consents/routes/caseworker.tsx";
import { informationRequestRoutes } from "./modules/consents/routes/requests.tsx";
import { caseworkerSupportRoutes, notesOnOrder } from "./modules/day-notes/routes/caseworker.tsx";
import { caseworkerDecisionRoutes } from "./modules/decisions/routes/caseworker.tsx";
import { caseworkerOrderRoutes } from "./modules/deliveries/routes/caseworker.tsx";
import { editorDepartureRoutes } from "./modules/departures/routes/editor.tsx";
import { dispatchRoutes } from "./modules/dispatches/routes/dispatches.tsx";
import { takesFiles } from "./modules/documents/paths.ts";
import { caseworkerDocumentRoutes } from "./modules/documents/routes/caseworker.tsx";
import { caseworkerMoneyRoutes } from "./modules/figures/routes/caseworker.tsx";
import { caseworkerFollowUpRoutes } from "./modules/follow-ups/routes/caseworker.tsx";
import { toldPartRoutes } from "./modules/follow-ups/routes/told-part.tsx";
import { caseworkerGroupRoutes } from "./modules/groups/routes/caseworker.tsx";
import { caseworkerHearingRoutes } from "./modules/hearings/routes/caseworker.tsx";
import { caseworkerInsightRoutes } from "./modules/insight/routes/caseworker.tsx";
import { readCitizensAtAGlance } from "./modules/insight/use-cases/read-citizens-at-a-glance.ts";
import { signCheckpoints } from "./modules/journal/use-cases/sign-checkpoints.ts";
import { keptFormRoutes } from "./modules/kept-forms/routes/kept-forms.tsx";
import { caseworkerLetterRoutes } from "./modules/letters/routes/letter.tsx";
import { postRoutes } from "./modules/letters/routes/post.tsx";
import { caseworkerMandateRoutes } from "./modules/mandates/routes/caseworker.tsx";
import { caseworkerMessageRoutes } from "./modules/messages/routes/caseworker.tsx";
import { caseworkerNoteRoutes } from "./modules/notes/routes/caseworker.tsx";
import { correctionRoutes } from "./modules/notes/routes/corrections.tsx";
import { offlineRoutes } from "./modules/offline-notes/routes/offline.tsx";
import type { Door, StaffActor } from "./modules/people/domain/actor.ts";
import { loginPath, logoutPath, offlinePaths } from "./modules/people/paths.ts";
import { doorLogins, type ToldAtLogin } from "./modules/people/routes/door-logins.ts";
import { loginRoutes } from "./modules/people/routes/login.tsx";
import { logoutRoutes } from "./modules/people/routes/logout.tsx";
import { ownLoginsRoutes } from "./modules/people/routes/own-logins.tsx";
import { personaRoutes } from "./modules/people/routes/personas.tsx";
import { phraseRoutes } from "./modules/phrases/routes/caseworker.tsx";
import { caseworkerPlanRoutes } from "./modules/plans/routes/caseworker.tsx";
import { staffGoalRoutes } from "./modules/plans/routes/own-goals-staff.tsx";
import { takesConsentPaper } from "./modules/proposals/paths.ts";
import { waitingRoutes } from "./modules/proposals/routes/intake.tsx";
import { askedAtFollowUp, caseworkerQualityRoutes } from "./modules/quality/routes/caseworker.tsx";
import { caseworkerRemarkRoutes } from "./modules/remarks/routes/caseworker.tsx";
import { publicRoutes } from "./modules/standards/routes/public.tsx";
import { workRoutes } from "./modules/work/routes/caseworker.tsx";
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

  const authority = new Hono<SignedInStaff>();
  behind(site, "/sagsbehandler", app, "staff", (actor) => actor.kind === "staff" && worksWithCases(actor));
  authority.route("/", intakeRoutes(app));
  authority.route("/", waitingRoutes(app));
  authority.route("/", caseworkerApplicationRoutes(app));
  authority.route("/", delayRoutes(app));
  authority.route("/", protectionRoutes(app));
  authority.route("/", caseworkerMandateRoutes(app));
  authority.route("/", caseworkerLetterRoutes(app));
  authority.route("/", postRoutes(app));
  authority.route("/", dispatchRoutes(app));
  authority.route("/", caseworkerDocumentRoutes(app));
  authority.route("/", caseworkerConsentRoutes(app));
  authority.route("/", informationRequestRoutes(app));
  authority.route("/", caseworkerMessageRoutes(app));
  authority.route("/", caseworkerAssessmentRoutes(app));
  authority.route("/", caseworkerHearingRoutes(app));
  authority.route("/", caseworkerDecisionRoutes(app));
  authority.route("/", phraseRoutes(app));
  authority.route("/", caseworkerPlanRoutes(app));
  authority.route("/", staffGoalRoutes(app));
  authority.route("/", caseworkerOrderRoutes(app, [notesOnOrder]));
  authority.route("/", caseworkerSupportRoutes(app));
  authority.route("/", caseworkerAppointmentRoutes(app));
  authority.route("/", staffCalendarRoutes(app));
  authority.route("/", caseworkerGroupRoutes(app));
  authority.route(
    "/",
    caseworkerFollowUpRoutes(app, (actor, caseId) => askedAtFollowUp(app, actor, caseId)),
  );
  authority.route("/", caseworkerQualityRoutes(app));
  authority.route("/", caseworkerChangeRoutes(app));
  authority.route("/", caseworkerComplaintRoutes(app));
  authority.route("/", toldPartRoutes(app));
  authority.route("/", caseworkerNoteRoutes(app));
  authority.route("/", correctionRoutes(app));
  authority.route("/", caseworkerRemarkRoutes(app));
  authority.route("/", caseworkerAccessRoutes(app));
  authority.route("/", giveAccessRoutes(app));
  authority.route("/", caseworkerMoneyRoutes(app));
  authority.route("/", lookUpRoutes(app));
  authority.route("/", conflictRoutes(app));
  authority.route("/", workRoutes(app));
  authority.route("/", caseworkerInsightRoutes(app));
  authority.route("/", ownLoginsRoutes(app));
  authority.route("/", keptFormRoutes(app));
  site.route("/sagsbehandler", authority);

  behind(site, "/ledelse", app, "staff", (actor) => actor.kind === "staff" && actor.role === "manager");
  site.route("/ledelse", leaderPages(app));

  const editors = new Hono<SignedInStaff>();
  behind(site, "/redaktion", app, "staff", (actor) => actor.kind === "staff" && actor.role === "editor");
  editors.route("/", editorDepartureRoutes(app));
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
