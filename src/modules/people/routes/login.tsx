import { Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { App } from "../../../platform/app.ts";
import { cookieName, sealSession, type Visited } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { Actor, Door } from "../domain/actor.ts";
import { roleWords } from "../domain/role-words.ts";
import { homeOf, loginPath, logoutPath } from "../paths.ts";
import { actorOf, type PersonaChoice, personaChoices } from "../use-cases/personas.ts";
import { LoginPage, NoLoginPage, type PersonaGroup } from "../views/login-page.tsx";

const chosen = z.object({ tenantId: z.uuid(), id: z.uuid(), next: z.string().optional() });

/** Tells where each citizen of a municipality stands, in a few words, by the citizen's id; those who have come least far first. */
export type TellStanding = (tenantId: string) => Promise<ReadonlyMap<string, string>>;

/** Mounted at the root of both doors: choosing a persona, and logging out. */
export const loginRoutes = (app: App, tellStanding: TellStanding) =>
  new Hono<Visited>()
    .get(loginPath, async (c) => {
      const door = c.var.door ?? "citizen";
      if (!app.config.personas) return c.html(renderPage(<NoLoginPage door={door} />), 503);
      const choices = await personaChoices(app, door);
      const groups = await Promise.all(choices.map((choice) => toGroup(app, choice, door, tellStanding)));
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
        read.success && app.config.personas ? await actorOf(app, door, read.data.tenantId, read.data.id) : undefined;
      if (!actor || !read.success) return c.redirect(loginPath, 303);
      setCookie(c, cookieName[door], sealSession(app.sessionKey, { door, tenantId: actor.tenantId, id: actor.id }), {
        httpOnly: true,
        sameSite: "Lax",
        path: "/",
      });
      return c.redirect(pathAfterLogin(read.data.next, homeOf(door, actor)), 303);
    })
    .post(logoutPath, (c) => {
      deleteCookie(c, cookieName[c.var.door ?? "citizen"], { path: "/" });
      return c.redirect("/", 303);
    });

/** Back to the page that was asked for, where it is among one's own pages; else to the first of them. */
const pathAfterLogin = (asked: string | undefined, home: string): string =>
  asked !== undefined && ["/", "?"].some((next) => asked.startsWith(home + next)) ? asked : home;

/** A path on this host, so that a login never leads away from it. */
const ownPath = (text: string | undefined): string | null =>
  text !== undefined && /^\/(?![/\\])/.test(text) ? text : null;

async function toGroup(app: App, choice: PersonaChoice, door: Door, tellStanding: TellStanding): Promise<PersonaGroup> {
  const standings = door === "citizen" ? await tellStanding(choice.tenantId) : new Map<string, string>();
  const places = [...standings.keys()];
  const abouts = choice.people
    .toSorted((one, other) => places.indexOf(one.id) - places.indexOf(other.id))
    .map((actor) => ({
      actor,
      about: standings.get(actor.id) ?? about(actor, app.standards.get(choice.municipality)),
    }));
  return {
    municipality: choice.name,
    slug: choice.municipality,
    tenantId: choice.tenantId,
    kinds: [...Map.groupBy(abouts, (one) => one.about)].map(([kind, those]) => ({
      about: kind,
      personas: those.map(({ actor: { id, name } }) => ({ id, name })),
    })),
  };
}

/** "Sagsbehandler, Visitation & Understøttelse". */
function about(actor: Actor, standard: Standard | undefined): string {
  if (actor.kind !== "staff") return "Borger";
  const place =
    actor.provider === null
      ? standard?.units.find(({ slug }) => slug === actor.unit)?.name
      : standard?.providers.find(({ slug }) => slug === actor.provider)?.name;
  return place === undefined ? roleWords[actor.role] : `${roleWords[actor.role]}, ${place}`;
}
