import type { Hono } from "hono";
import { siteOf } from "../src/compose.tsx";
import { takesFiles } from "../src/modules/documents/paths.ts";
import type { Actor, Door } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import { noLimits } from "../src/platform/limits.ts";
import { jsonLog } from "../src/platform/log.ts";
import { webShell } from "../src/platform/web-shell.ts";
import { renderPage } from "../src/ui/render-page.ts";
import { TroublePage } from "../src/ui/trouble-page.tsx";
import { type SignedIn, signInAs } from "./sign-in-as.ts";
import { socketAt } from "./socket-at.ts";

/** A route of the site as it is registered: `GET /borger/:slug/sag/:caseId`, without the patterns of its parameters. */
export interface Route {
  readonly method: "GET" | "POST";
  /** Method and path, for tables and messages. */
  readonly name: string;
  readonly path: string;
}

/** Every route that somebody can ask for: a new one is met the day it is made. */
export function routesOf(site: Pick<Hono, "routes">): readonly Route[] {
  const routes = site.routes.flatMap(({ method, path }): Route[] => {
    if (method !== "GET" && method !== "POST") return [];
    const plain = path.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, "");
    return [{ method, name: `${method} ${plain}`, path: plain }];
  });
  return [...new Map(routes.map((route) => [route.name, route])).values()];
}

/** What the parameters of routes stand for in one case. */
export type Parameters = Readonly<Record<string, string>>;

/** The route's address with the parameters filled in. @throws RangeError for a parameter that is not told. */
export const addressOf = ({ path }: Route, parameters: Parameters): string =>
  path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new RangeError(`no value for the parameter '${name}' of ${path}`);
    return value;
  });

/** The whole site in its shell, as it is served, but for counting how often somebody asks. What it logs is handed over. */
export function servedSite(app: App, logged: (line: string) => void = () => undefined): Site {
  const shell = webShell({
    log: jsonLog("info", logged),
    page: (c, status) => c.html(renderPage(<TroublePage status={status} requestId="" />), status),
    health: async () => ({ database: true, migrations: true }),
    takesFiles,
    limits: noLimits,
    evenTime: async () => undefined,
  });
  shell.route("/", siteOf(app));
  return { request: async (address, asked) => shell.request(address, asked, socketAt("127.0.0.1")) };
}

/** What can be asked. */
export interface Site {
  readonly request: (address: string, asked: RequestInit) => Promise<Response>;
}

/** Somebody who asks: an actor who has signed in at a door, or nobody. */
export interface Asker {
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Response>;
  /** A form with files. */
  readonly send: (path: string, form: FormData) => Promise<Response>;
}

/** Asks as the actor, in a session of the actor's own; `null` is somebody who has not signed in. */
export function askerAs(app: App, site: Site, actor: Actor | null, door: Door = doorOf(actor)): Asker {
  const host = door === "citizen" ? app.config.citizenHost : app.config.staffHost;
  let signedIn: Promise<SignedIn | null> | undefined;
  const ask = async (path: string, asked: (session: SignedIn | null) => RequestInit) => {
    signedIn ??= actor ? signInAs(app, actor) : Promise.resolve(null);
    const session = await signedIn;
    const headers = { host, ...(session && { cookie: session.cookie }) };
    return site.request(`http://${host}${path}`, { headers, ...asked(session) });
  };
  return {
    get: (path) => ask(path, () => ({})),
    post: (path, fields = {}) =>
      ask(path, (session) => ({
        method: "POST",
        body: new URLSearchParams({ ...fields, ...(session && { _csrf: session.formToken }) }),
      })),
    send: (path, form) =>
      ask(path, (session) => {
        if (session) form.set("_csrf", session.formToken);
        return { method: "POST", body: form };
      }),
  };
}

/** The door that an actor comes through. */
export const doorOf = (actor: Actor | null): Door => (actor !== null && actor.kind !== "staff" ? "citizen" : "staff");
