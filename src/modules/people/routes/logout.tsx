import { type Context, Hono } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import type { App } from "../../../platform/app.ts";
import { hasFormToken } from "../../../platform/csrf.ts";
import { faultFacts, type Log } from "../../../platform/log.ts";
import { cookieOptions, readSession, sessionCookie, type Visited } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { TroublePage } from "../../../ui/trouble-page.tsx";
import type { Door } from "../domain/actor.ts";
import { backChannelPath, logoutPath, notesLeftField } from "../paths.ts";
import { endLogins, signOut } from "../use-cases/sign-out.ts";
import type { DoorLogins } from "./door-logins.ts";
import { originAt } from "./login-visit.ts";
import { onward } from "./onward.tsx";

/** Mounted at the root of both doors: logging out, and being told by the issuer that somebody has. */
export const logoutRoutes = (app: App, logins: DoorLogins, log: Log) =>
  new Hono<Visited>()
    .post(logoutPath, async (c) => {
      const door = c.var.door ?? "citizen";
      const session = await readSession(app, door, getCookie(c, sessionCookie(app.config, door)));
      if (session && !(await hasFormToken(c, session.formToken)))
        return c.html(renderPage(<TroublePage status={403} />), 403);
      const forgotten = await whatIsForgotten(c, door);
      if (session) await signOut(app, session);
      deleteCookie(c, sessionCookie(app.config, door), cookieOptions(app.config));
      // Not "cookies": that would also empty the other door's, and those of all the municipality's systems beside ours.
      c.header("Clear-Site-Data", forgotten);
      const address = session && (await endAtIssuer(app, logins, log, c, door));
      return address === undefined ? c.redirect("/", 303) : onward(c, door, address, "Du er logget ud");
    })
    .post(backChannelPath, (c) => beTold(app, logins, log, c));

/**
 * Storage goes where the page tells that no note lies on this phone, of anybody. Else it stays: notes that were written without
 * coverage are sealed there, their key is taken away by the page, and they wait for their writer.
 */
async function whatIsForgotten(c: Context, door: Door): Promise<string> {
  const form = await c.req.formData().catch(() => undefined);
  const isEmpty = door === "citizen" || form?.get(notesLeftField.name) === notesLeftField.none;
  return isEmpty ? '"cache", "storage"' : '"cache"';
}

/** What the issuer itself says has ended, ends here. Only then is its message used up: what failed it may say again. */
async function beTold(app: App, logins: DoorLogins, log: Log, c: Context<Visited>) {
  const [door, { requestId }] = [c.var.door ?? "citizen", c.var];
  const tokens = (await logins.at(door, originAt(app, door, c)))?.provider.logoutTokens;
  const sent = await c.req.formData().then(
    (form) => form.get("logout_token"),
    () => null,
  );
  const said = typeof sent === "string" ? await tokens?.read(sent) : undefined;
  if (!said?.ok) {
    const why = said?.refusal ?? "no token";
    log.warn("logout token refused", { requestId, door, why });
    return c.json({ error: "invalid_request" }, why === "away" ? 503 : 400);
  }
  const sessions = await endLogins(app, door, said.value);
  tokens?.actedOn(said.value);
  log.info("logged out by issuer", { requestId, door, sessions });
  return c.body(null, 200);
}

/** Where the issuer's own session ends too. Where the issuer does not answer, ours has ended all the same. */
async function endAtIssuer(app: App, logins: DoorLogins, log: Log, c: Context<Visited>, door: Door) {
  const origin = originAt(app, door, c);
  try {
    return await (await logins.at(door, origin))?.provider.logoutAddress(`${origin}/`);
  } catch (fault) {
    log.warn("issuer away at logout", { requestId: c.var.requestId, door, ...faultFacts(fault) });
    return undefined;
  }
}
