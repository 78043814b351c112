import type { Context, MiddlewareHandler, Next } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { afterAnswer, isSent, keepInstead, markSent } from "./kept-forms.tsx";
import { withKeptForms } from "./kept-in-page.tsx";
import { loginAddress } from "./login-address.ts";
import type { Actor, Door, Visit } from "./modules/people/domain/actor.ts";
import { forWhomPath, homeOf } from "./modules/people/paths.ts";
import { type App, municipalityOf } from "./platform/app.ts";
import { hasFormToken, withFormTokens } from "./platform/csrf.ts";
import { doorAddress } from "./platform/door-address.ts";
import { answerInstead, holdPages, pageIn } from "./platform/held-page.ts";
import { newId } from "./platform/ids.ts";
import { beginForm } from "./platform/large-forms.ts";
import { takeTurn } from "./platform/limits.ts";
import { PermissionDenied } from "./platform/permissions.ts";
import { readEndedSession, readSession, type Session, sessionCookie, type Visited } from "./platform/sessions.ts";
import { renderPage } from "./ui/render-page.ts";
import { TroublePage } from "./ui/trouble-page.tsx";

/** Tells by the host name alone which door a request came through; null where it is neither's. */
export const tellDoor = (app: App) =>
  createMiddleware<Visited>(async (c, next) => {
    const { hostname } = new URL(c.req.url);
    const { citizenHost, staffHost } = app.config;
    c.set("door", hostname === citizenHost ? "citizen" : hostname === staffHost ? "staff" : null);
    c.set("actor", null);
    await next();
  });

/** Sends whoever asks at the wrong host to the right one. A form is never sent on: what was typed stays where it was. */
export const atDoor = (app: App, door: Door) =>
  createMiddleware<Visited>(async (c, next) => {
    if (c.var.door === door) return next();
    return toHost(app, door, c);
  });

/** Sends whoever asks at no door's host to the citizens'. */
export const atSomeDoor = (app: App) =>
  createMiddleware<Visited>(async (c, next) => (c.var.door ? next() : toHost(app, "citizen", c)));

function toHost(app: App, door: Door, c: Context): Response {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") throw new PermissionDenied("wrong door");
  return c.redirect(doorAddress(app.config, door, c.req.url), 302);
}

/** Whether somebody has business behind a door's path; `slug` is the municipality in it. */
export type MayEnter = (actor: Actor, slug: string | undefined) => boolean;

/**
 * Lets nobody further who has not signed in, or who works somewhere else than what is behind. What is sent must come from
 * a page of this session, and every page shown carries what its forms need for that. Whoever does too much is stopped before
 * anything that they send is read.
 */
export const signedIn = (app: App, door: Door, mayEnter: MayEnter): MiddlewareHandler<Visited> =>
  createMiddleware<Visited>(async (c, next) => {
    const session = await readSession(app, door, getCookie(c, sessionCookie(app.config, door)));
    if (!session) return (await afterSession(app, door, c)) ?? c.redirect(loginAddress(c), 302);
    await takeTurn(c, "signed-in", session.actor);
    const elsewhere = session.actor ? notTheirs(c, door, session.actor, mayEnter) : notChosen(app, c, session);
    if (elsewhere) return elsewhere;
    const done = await beginForm(c, session.actor);
    try {
      return await letOn(app, c, session, next);
    } finally {
      done();
    }
  });

/**
 * What is sent after its session has ended is not acted on, and not lost either: it is kept for whoever's session it was. Who
 * was never signed in here leaves nothing behind.
 */
async function afterSession(app: App, door: Door, c: Context<Visited>): Promise<Response | undefined> {
  if (!isSent(c)) return undefined;
  const ended = await readEndedSession(app, door, getCookie(c, sessionCookie(app.config, door)));
  if (!ended?.actor) return undefined;
  await takeTurn(c, "signed-in", ended.actor);
  const done = await beginForm(c, ended.actor);
  try {
    return await keepInstead(app, c, ended.actor, "logged-out");
  } finally {
    done();
  }
}

async function letOn(app: App, c: Context<Visited>, session: Session, next: Next): Promise<Response | undefined> {
  const { actor } = session;
  if (!(await isFromHere(c, session)))
    return (actor && (await keepInstead(app, c, actor, "old-page"))) ?? notFromHere(c);
  c.set("session", session);
  holdPages(c);
  if (!actor) {
    await next();
    await addFormTokens(c, session.formToken);
    return undefined;
  }
  c.set("actor", { ...actor, visit: visitOf(app, c) });
  const sent = await markSent(app, c, actor);
  await next();
  if (sent) await afterAnswer(app, c, actor, sent);
  await addFormTokens(c, session.formToken, (html) => withKeptForms(app, c, actor, html, sent));
  return undefined;
}

const visitOf = (app: App, c: Context<Visited>): Visit => ({ id: c.var.requestId ?? newId(), at: app.clock.now() });

/** Whether what is sent comes from a page of this session; asking sends nothing. */
const isFromHere = async (c: Context, { formToken }: Session): Promise<boolean> =>
  !isSent(c) || hasFormToken(c, formToken);

const notTheirs = (c: Context, door: Door, actor: Actor, mayEnter: MayEnter): Response | undefined =>
  mayEnter(actor, c.req.param("slug")) ? undefined : toOwnPages(c, door, actor);

/** Who may act only for others is let in where one chooses for whom, and nowhere else before it. */
function notChosen(app: App, c: Context, session: Session): Response | undefined {
  const choice = choiceOf(app, session);
  if (c.req.path === choice) return undefined;
  if (c.req.method !== "GET" && c.req.method !== "HEAD") throw new PermissionDenied("nobody to act for");
  return c.redirect(choice, 302);
}

const choiceOf = (app: App, session: Session): string =>
  forWhomPath({ municipality: municipalityOf(app, session)?.slug ?? "" });

/** What was typed is still in the page before this one. */
const notFromHere = (c: Context<Visited>) =>
  c.html(renderPage(<TroublePage status={403} requestId={c.var.requestId} />), 403);

async function addFormTokens(
  c: Context,
  token: string,
  more: (html: string) => Promise<string> = async (html) => html,
): Promise<void> {
  const page = await pageIn(c);
  if (page !== undefined) answerInstead(c, withFormTokens(await more(page), token));
}

/** Who asks for the first page of somebody else's part of the house is shown to their own; all else there is not for them. */
function toOwnPages(c: Context, door: Door, actor: Actor): Response {
  if (!/^\/(sagsbehandler|udfoerer|borger\/[^/]+)$/.test(c.req.path))
    throw new PermissionDenied("not behind this door");
  return c.redirect(homeOf(door, actor), 302);
}
