import { type Context, Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { Frame } from "../../../ui/frame.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { Actor } from "../domain/actor.ts";
import { homeOf, ownLoginsPath, rightsPath } from "../paths.ts";
import type { SessionNamed } from "../use-cases/act-for.ts";
import { endOwnLogins, readOwnLogins } from "../use-cases/own-logins.ts";
import { OwnLoginsPage, ownLoginField } from "../views/own-logins-page.tsx";
import { citizenFrameOf, staffFrameOf } from "./frame-of.ts";

/** Whoever has signed in, at either door. */
interface AtDoor {
  readonly Variables: { readonly actor: Actor; readonly session?: SessionNamed };
}

const at = ownLoginsPath("");

/** Where one sees and ends one's own logins, mounted at the first page of each door and part of the house. */
export const ownLoginsRoutes = (app: App) =>
  new Hono<AtDoor>().get(at, (c) => show(app, c)).post(at, (c) => end(app, c));

const pathOf = (actor: Actor): string => ownLoginsPath(homeOf(actor.kind === "staff" ? "staff" : "citizen", actor));

const frameOf = (app: App, actor: Actor): Frame =>
  actor.kind === "staff" ? staffFrameOf(app, actor) : citizenFrameOf(app, actor, { within: rightsPath(actor) });

async function show(app: App, c: Context<AtDoor>) {
  const { actor, session } = c.var;
  if (!session) return c.notFound();
  const logins = await readOwnLogins(app, session, actor);
  const isEnded = c.req.query("afsluttet") !== undefined;
  const shown = { logins, isEnded, path: pathOf(actor), frame: frameOf(app, actor) };
  return c.html(renderPage(<OwnLoginsPage {...shown} />));
}

async function end(app: App, c: Context<AtDoor>) {
  const { actor, session } = c.var;
  if (!session) return c.notFound();
  const { [ownLoginField.name]: told } = await formFields(c);
  const path = pathOf(actor);
  if (typeof told !== "string") return c.redirect(path, 303);
  const ended = await endOwnLogins(app, session, told === ownLoginField.others ? null : told);
  return c.redirect(ended > 0 ? `${path}?afsluttet` : path, 303);
}
