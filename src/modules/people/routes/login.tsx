import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { App, Municipality } from "../../../platform/app.ts";
import { hasFormToken, withFormTokens } from "../../../platform/csrf.ts";
import { faultFacts, type Log } from "../../../platform/log.ts";
import { firstTimes } from "../../../platform/oidc/first-times.ts";
import { attemptMinutes, type LoginAttempt, openAttempt, sealAttempt } from "../../../platform/oidc/login-attempt.ts";
import { LoginFault } from "../../../platform/oidc/login-fault.ts";
import { cookieOptions, readSession, type Session, sessionCookie, type Visited } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { Door } from "../domain/actor.ts";
import { homeOf, loginPath, loginReturnPath } from "../paths.ts";
import { signOut } from "../use-cases/sign-out.ts";
import { NoLoginPage } from "../views/login-page.tsx";
import { type LoginTrouble, LoginTroublePage } from "../views/login-trouble-page.tsx";
import { SignInPage } from "../views/sign-in-page.tsx";
import type { DoorLogin, DoorLogins } from "./door-logins.ts";
import { attemptCookie, originAt, ownPath, pathAfterLogin, tokenOfVisitor } from "./login-visit.ts";
import { onward } from "./onward.tsx";

type Visit = Context<Visited>;

/** Mounted at the root of both doors: signing in at the issuer's and coming back. */
export function loginRoutes(app: App, logins: DoorLogins, log: Log): Hono<Visited> {
  const isFirst = firstTimes(attemptMinutes * 60_000);
  return new Hono<Visited>()
    .get(loginPath, async (c) => {
      const door = c.var.door ?? "citizen";
      const login = await logins.at(door, originAt(app, door, c));
      if (!login) return c.html(renderPage(<NoLoginPage door={door} />), 503);
      const wish = wishOf(app, c.req.query("next"), c.req.query("kommune"));
      return login.isChoice ? begin(app, log, c, login, wish) : askToPress(app, c, door, wish);
    })
    .post(loginPath, async (c) => {
      const door = c.var.door ?? "citizen";
      const login = await logins.at(door, originAt(app, door, c));
      if (!login) return c.html(renderPage(<NoLoginPage door={door} />), 503);
      if (!(await hasFormToken(c, tokenOfVisitor(app, c)))) return trouble(c, door, "untrusted");
      const form = await c.req.formData();
      const wish = wishOf(app, form.get("next"), form.get("kommune"));
      if (login.needsMunicipality && !wish.municipality) return askToPress(app, c, door, wish);
      return begin(app, log, c, login, wish);
    })
    .get(loginReturnPath, async (c) => {
      const door = c.var.door ?? "citizen";
      const login = await logins.at(door, originAt(app, door, c));
      if (!login) return c.html(renderPage(<NoLoginPage door={door} />), 503);
      return comeBack(app, log, c, login, isFirst);
    });
}

/** What somebody who signs in came for. */
interface Wish {
  readonly next: string | null;
  readonly municipality: Municipality | undefined;
}

const wishOf = (app: App, next: unknown, slug: unknown): Wish => ({
  next: typeof next === "string" ? ownPath(next) : null,
  municipality: typeof slug === "string" ? app.municipalities.get(slug) : undefined,
});

/** No session without somebody's own act: a link from elsewhere leads to this page and no further. */
async function askToPress(app: App, c: Visit, door: Door, { next, municipality }: Wish) {
  const again = (await sessionAt(app, c, door)) !== undefined;
  const choices = [...app.municipalities.values()];
  const ended = !again && getCookie(c, sessionCookie(app.config, door)) !== undefined;
  const page = <SignInPage {...{ door, next, choices, again, ended }} municipality={municipality ?? null} />;
  return c.html(withFormTokens(renderPage(page), tokenOfVisitor(app, c)));
}

/** The session that stands open in this browser, at this door. */
const sessionAt = (app: App, c: Visit, door: Door): Promise<Session | undefined> =>
  readSession(app, door, getCookie(c, sessionCookie(app.config, door)));

/** Whoever has signed in already, and does so again, must show anew who they are: a login that the issuer remembers is not enough. */
async function begin(app: App, log: Log, c: Visit, { provider, isChoice }: DoorLogin, { next, municipality }: Wish) {
  const door = c.var.door ?? "citizen";
  try {
    const redirectUri = originAt(app, door, c) + loginReturnPath;
    const fresh = (await sessionAt(app, c, door)) !== undefined;
    const { address, secrets } = await provider.begin(redirectUri, {
      hint: isChoice ? municipality?.slug : undefined,
      freshMinutes: freshMinutesOf(app, { fresh }),
    });
    const attempt = { ...secrets, issuer: provider.issuer, next, municipality: municipality?.slug ?? null, fresh };
    const sealed = sealAttempt(app.sessionKey, door, attempt, app.clock.now());
    setCookie(c, attemptCookie(app), sealed, { ...cookieOptions(app.config), maxAge: attemptMinutes * 60 });
    return isChoice ? c.redirect(address, 302) : await onward(c, door, address, "Du skal logge ind");
  } catch (fault) {
    return stopped(log, c, door, fault, { next, municipality: municipality?.slug ?? null });
  }
}

const freshMinutesOf = ({ config }: App, { fresh }: Pick<LoginAttempt, "fresh">): number | undefined =>
  fresh ? config.login.freshMinutes : undefined;

/** Back from the issuer: whoever began here is let in, under a new session, if all that came back proves who it is. */
async function comeBack(app: App, log: Log, c: Visit, login: DoorLogin, isFirst: (id: string) => boolean) {
  const door = c.var.door ?? "citizen";
  const attempt = takeAttempt(app, c, door);
  const session = await sessionAt(app, c, door);
  if (!attempt) {
    // Whoever has come back already, and presses "reload", is where they wanted to be.
    return session?.actor ? c.redirect(homeOf(door, session.actor), 303) : refuse(log, c, door, "untrusted", "attempt");
  }
  if (attempt.issuer !== login.provider.issuer || !isFirst(attempt.state)) {
    return refuse(log, c, door, "untrusted", "attempt of another issuer, or used");
  }
  return letIn(app, log, c, login, attempt, session);
}

/** @throws whatever is no fault of a login. */
async function letIn(
  app: App,
  log: Log,
  c: Visit,
  login: DoorLogin,
  attempt: LoginAttempt,
  before: Session | undefined,
) {
  const door = c.var.door ?? "citizen";
  try {
    const answer = new URL(originAt(app, door, c) + loginReturnPath + new URL(c.req.url).search);
    const vouched = await login.provider.finish(answer, attempt, freshMinutesOf(app, attempt));
    const begun = await login.signIn(vouched, app.municipalities.get(attempt.municipality ?? ""));
    if (!begun.ok) return refuse(log, c, door, begun.refusal, begun.refusal, attempt);
    if (before) await signOut(app, before);
    setCookie(c, sessionCookie(app.config, door), begun.value.cookie, cookieOptions(app.config));
    log.info("signed in", { requestId: c.var.requestId, door });
    return c.redirect(pathAfterLogin(attempt.next, begun.value), 303);
  } catch (fault) {
    return stopped(log, c, door, fault, attempt);
  }
}

/** The attempt that this browser began; it can be used once. */
function takeAttempt(app: App, c: Visit, door: Door): LoginAttempt | undefined {
  const sealed = getCookie(c, attemptCookie(app));
  deleteCookie(c, attemptCookie(app), cookieOptions(app.config));
  return sealed === undefined ? undefined : openAttempt(app.sessionKey, door, sealed, app.clock.now());
}

function refuse(log: Log, c: Visit, door: Door, what: LoginTrouble, why: string, asked: Asked = nothing) {
  log.warn("login refused", { requestId: c.var.requestId, door, why });
  return trouble(c, door, what, asked);
}

/** @throws whatever is no fault of a login. */
function stopped(log: Log, c: Visit, door: Door, fault: unknown, asked: Asked) {
  if (!(fault instanceof LoginFault)) throw fault;
  const facts = { requestId: c.var.requestId, door, why: fault.reason };
  if (fault.kind === "away") log.error("issuer away", { ...faultFacts(fault.cause), ...facts });
  else log.warn(fault.kind === "cancelled" ? "login cancelled" : "login refused", facts);
  return trouble(c, door, fault.kind, asked);
}

const statusOf = (what: LoginTrouble): 200 | 403 | 503 => (what === "away" ? 503 : what === "cancelled" ? 200 : 403);

/** What somebody came for, to begin again with. */
type Asked = Pick<LoginAttempt, "next" | "municipality">;
const nothing: Asked = { next: null, municipality: null };

function trouble(c: Visit, door: Door, what: LoginTrouble, { next, municipality }: Asked = nothing) {
  const query = new URLSearchParams({ ...(next && { next }), ...(municipality && { kommune: municipality }) });
  const again = query.size === 0 ? loginPath : `${loginPath}?${query}`;
  return c.html(renderPage(<LoginTroublePage door={door} trouble={what} again={again} />), statusOf(what));
}
