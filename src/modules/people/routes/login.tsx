import { Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { App } from "../../../platform/app.ts";
import { cookieName, sealSession, type Visited } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { Actor, Door } from "../domain/actor.ts";
import { roleWords } from "../domain/role-words.ts";
import { homePath, loginPath, logoutPath } from "../paths.ts";
import { actorOf, type PersonaChoice, personaChoices } from "../use-cases/personas.ts";
import { LoginPage, NoLoginPage, type PersonaGroup } from "../views/login-page.tsx";

const chosen = z.object({ tenantId: z.uuid(), id: z.uuid(), next: z.string().optional() });

/** Mounted at the root of both doors: choosing a persona, and logging out. */
export const loginRoutes = (app: App) =>
  new Hono<Visited>()
    .get(loginPath, async (c) => {
      const door = c.var.door ?? "citizen";
      if (!app.config.personas) return c.html(renderPage(<NoLoginPage door={door} />), 503);
      const groups = (await personaChoices(app.database, door)).map(toGroup);
      const page = (
        <LoginPage
          door={door}
          groups={groups}
          next={ownPath(c.req.query("next"))}
          open={c.req.query("kommune") ?? null}
        />
      );
      return c.html(renderPage(page));
    })
    .post(loginPath, async (c) => {
      const door = c.var.door ?? "citizen";
      const read = chosen.safeParse(Object.fromEntries(await c.req.formData()));
      const actor =
        read.success && app.config.personas
          ? await actorOf(app.database, door, read.data.tenantId, read.data.id)
          : undefined;
      if (!actor || !read.success) return c.redirect(loginPath, 303);
      setCookie(c, cookieName[door], sealSession(app.sessionKey, { door, tenantId: actor.tenantId, id: actor.id }), {
        httpOnly: true,
        sameSite: "Lax",
        path: "/",
      });
      return c.redirect(ownPath(read.data.next) ?? home(door, actor), 303);
    })
    .post(logoutPath, (c) => {
      deleteCookie(c, cookieName[c.var.door ?? "citizen"], { path: "/" });
      return c.redirect("/", 303);
    });

const home = (door: Door, actor: Actor): string =>
  homePath(door, actor.kind === "staff" ? actor : { municipality: actor.municipality });

/** A path on this host, so that a login never leads away from it. */
const ownPath = (text: string | undefined): string | null =>
  text !== undefined && /^\/(?![/\\])/.test(text) ? text : null;

const toGroup = (choice: PersonaChoice): PersonaGroup => ({
  municipality: choice.name,
  slug: choice.municipality,
  personas: choice.people.map((actor) => ({
    tenantId: actor.tenantId,
    id: actor.id,
    name: actor.name,
    about: about(actor),
  })),
});

function about(actor: Actor): string {
  if (actor.kind === "citizen") return "Borger";
  const place = actor.provider ?? actor.unit;
  return place === null ? roleWords[actor.role] : `${roleWords[actor.role]}, ${place}`;
}
