import { type Context, Hono } from "hono";
import { z } from "zod";
import type { App } from "../../../platform/app.ts";
import { choicePath, developmentPath } from "../../../platform/oidc/development-issuer.ts";
import { onlyFromThisMachine } from "../../../platform/own-machine.ts";
import type { Visited } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { Actor, Door } from "../domain/actor.ts";
import { roleWords } from "../domain/role-words.ts";
import { actorOf, type PersonaChoice, personaChoices } from "../use-cases/personas.ts";
import { personaSubject } from "../use-cases/sign-in.ts";
import { LoginPage, type PersonaGroup } from "../views/login-page.tsx";
import { LoginTroublePage } from "../views/login-trouble-page.tsx";
import type { DoorLogins } from "./door-logins.ts";
import { onward } from "./onward.tsx";

const chosen = z.object({ tenantId: z.uuid(), id: z.uuid() });

/** Tells where each citizen of a municipality stands, in a few words, by the citizen's id; those who have come least far first. */
export type TellStanding = (tenantId: string) => Promise<ReadonlyMap<string, string>>;

/**
 * Mounted at the root: the issuer for development, whose one page is the choice of who to be. Nothing where there is none,
 * and nothing for whoever asks from elsewhere.
 */
export function personaRoutes(app: App, { development }: DoorLogins, tellStanding: TellStanding): Hono<Visited> {
  const routes = new Hono<Visited>();
  if (!development) return routes;
  const issuerFor = (c: Context) => development(new URL(c.req.url).port);
  return routes
    .use(`${developmentPath}/*`, onlyFromThisMachine)
    .get(`${choicePath}/:uid`, async (c) => {
      const waiting = await (await issuerFor(c)).waiting(c.req.raw);
      if (!waiting) return expired(c);
      const groups = await personaGroups(app, waiting.door, tellStanding);
      const page = <LoginPage door={waiting.door} groups={groups} action={c.req.path} open={waiting.municipality} />;
      return c.html(renderPage(page));
    })
    .post(`${choicePath}/:uid`, async (c) => {
      const issuer = await issuerFor(c);
      const waiting = await issuer.waiting(c.req.raw);
      if (!waiting) return expired(c);
      const read = chosen.safeParse(Object.fromEntries(await c.req.formData()));
      const actor = read.success && (await actorOf(app, waiting.door, read.data.tenantId, read.data.id));
      if (!actor) return c.redirect(c.req.path, 303);
      return onward(c, waiting.door, await issuer.choose(c.req.raw, personaSubject(actor)));
    })
    .all(`${developmentPath}/*`, async (c) => (await issuerFor(c)).answer(c.req.raw));
}

const expired = (c: Context) =>
  c.html(renderPage(<LoginTroublePage door="citizen" trouble="untrusted" again="/" />), 403);

/** Everybody whom one can be at a door, by municipality and by what they are about. */
async function personaGroups(app: App, door: Door, tellStanding: TellStanding): Promise<readonly PersonaGroup[]> {
  const choices = await personaChoices(app, door);
  return Promise.all(choices.map((choice) => toGroup(app, choice, door, tellStanding)));
}

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
