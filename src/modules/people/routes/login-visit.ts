import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { App } from "../../../platform/app.ts";
import { formToken } from "../../../platform/csrf.ts";
import { doorAddress } from "../../../platform/door-address.ts";
import { cookieOptions, ourCookie, randomSecret } from "../../../platform/sessions.ts";
import type { Door } from "../domain/actor.ts";
import type { BegunSession } from "../use-cases/sign-in.ts";

/** The cookie that holds an attempt at signing in. */
export const attemptCookie = ({ config }: Pick<App, "config">): string => ourCookie(config, "rettesnor_login");

/** The address of a door as browsers know it, without a path. */
export const originAt = ({ config }: Pick<App, "config">, door: Door, c: Context): string =>
  new URL(doorAddress(config, door, c.req.url)).origin;

/** Back to the page that was asked for, where it is among one's own pages; else to the first of them. */
export function pathAfterLogin(
  asked: string | null,
  { home, alsoOwn }: Pick<BegunSession, "home" | "alsoOwn">,
): string {
  const isIn = (path: string) => asked === path || ["/", "?"].some((next) => asked?.startsWith(path + next));
  return asked !== null && [home, ...alsoOwn].some(isIn) ? asked : home;
}

/** A path on this host, so that a login never leads away from it. */
export const ownPath = (text: string): string | null => (/^\/(?![/\\])/.test(text) ? text : null);

/** What the form of somebody who has not signed in carries: it belongs to a cookie that only this browser has. */
export function tokenOfVisitor(app: Pick<App, "config" | "sessionKey">, c: Context): string {
  const name = ourCookie(app.config, "rettesnor_form");
  const known = getCookie(c, name);
  const secret = known !== undefined && /^[\w-]{43}$/.test(known) ? known : randomSecret();
  if (secret !== known) setCookie(c, name, secret, cookieOptions(app.config));
  return formToken(app.sessionKey, `visitor:${secret}`);
}
