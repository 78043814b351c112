import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Actor, Door } from "./modules/people/domain/actor.ts";
import { homeOf, loginPath } from "./modules/people/paths.ts";
import { actorOf } from "./modules/people/use-cases/personas.ts";
import type { App } from "./platform/app.ts";
import { PermissionDenied } from "./platform/permissions.ts";
import { cookieName, openSession, type Visited } from "./platform/sessions.ts";

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
    if (c.req.method !== "GET" && c.req.method !== "HEAD") throw new PermissionDenied("wrong door");
    return c.redirect(addressAt(app, door, c), 302);
  });

function addressAt(app: App, door: Door, c: Context): string {
  const address = new URL(c.req.url);
  address.hostname = door === "citizen" ? app.config.citizenHost : app.config.staffHost;
  return address.href;
}

/** Lets nobody further who has not signed in, or who works somewhere else than what is behind. */
export const signedIn = (app: App, door: Door, mayEnter: (actor: Actor, slug: string | undefined) => boolean) =>
  createMiddleware<Visited>(async (c, next) => {
    const actor = await whoAsks(app, door, getCookie(c, cookieName[door]));
    if (!actor) return c.redirect(loginAddress(c), 302);
    if (!mayEnter(actor, c.req.param("slug"))) return toOwnPages(c, door, actor);
    c.set("actor", actor);
    return next();
  });

/** Who asks for the first page of somebody else's part of the house is shown to their own; all else there is not for them. */
function toOwnPages(c: Context, door: Door, actor: Actor): Response {
  if (!/^\/(sagsbehandler|udfoerer|borger\/[^/]+)$/.test(c.req.path))
    throw new PermissionDenied("not behind this door");
  return c.redirect(homeOf(door, actor), 302);
}

/** To the login, and back to this page afterwards. */
function loginAddress(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  const query = new URLSearchParams(c.req.method === "GET" ? { next: pathname + search } : {});
  const slug = c.req.param("slug");
  if (slug !== undefined) query.set("kommune", slug);
  return `${loginPath}?${query}`;
}

async function whoAsks(app: App, door: Door, cookie: string | undefined): Promise<Actor | undefined> {
  const claim = cookie === undefined ? undefined : openSession(app.sessionKey, door, cookie);
  return claim && actorOf(app, door, claim.tenantId, claim.id);
}
