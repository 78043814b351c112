import { type Context, Hono, type MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { ownPath } from "./modules/people/routes/login-visit.ts";
import type { App } from "./platform/app.ts";
import { formFields } from "./platform/form-fields.ts";
import { answerInstead, pageIn } from "./platform/held-page.ts";
import { languageOf, otherLanguage } from "./platform/language.ts";
import { cookieOptions, ourCookie } from "./platform/sessions.ts";
import {
  type Display,
  displayClasses,
  displayIn,
  displayPath,
  keptDisplay,
  leavingPath,
  ordinaryDisplay,
  type switches,
  textSizes,
} from "./ui/display.ts";
import { DisplayPage, displayFields } from "./ui/display-page.tsx";
import type { Frame } from "./ui/frame.ts";
import { LeavingPage } from "./ui/leaving-page.tsx";
import { renderPage } from "./ui/render-page.ts";

type Site = Pick<App, "config">;

const cookieName = ({ config }: Site): string => ourCookie(config, "rettesnor_visning");
const yearInSeconds = 365 * 24 * 60 * 60;

const displayOf = (app: Site, c: Context): Display => displayIn(getCookie(c, cookieName(app)));

/** Every page as its reader has chosen: the page's `html` is told, so that nothing moves once it is shown. */
export const asChosen =
  (app: Site): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const classes = displayClasses(displayOf(app, c));
    if (classes === "") return;
    const page = await pageIn(c);
    if (page !== undefined) answerInstead(c, page.replace("<html ", `<html class="${classes}" `));
  };

/** Where everybody chooses how pages are shown, and reads how to leave them quickly; for both doors, without a login. */
export const displayRoutes = (app: Site) =>
  new Hono()
    .get(displayPath, (c) => show(app, c))
    .post(displayPath, (c) => keep(app, c))
    .get(leavingPath, (c) => c.html(renderPage(<LeavingPage frame={frameOf(c)} />)));

const frameOf = (c: Context): Frame => ({ door: "public", lang: languageOf(c), otherLanguage: otherLanguage(c) });

function show(app: Site, c: Context) {
  const from = pathBefore(c.req.query(displayFields.from) ?? refererOf(c));
  const shown = { display: displayOf(app, c), from, isKept: c.req.query("gemt") !== undefined };
  return c.html(renderPage(<DisplayPage frame={frameOf(c)} {...shown} />));
}

async function keep(app: Site, c: Context) {
  const fields = await formFields(c);
  const display = fields[displayFields.act] === displayFields.reset ? ordinaryDisplay : displayOfForm(fields);
  setCookie(c, cookieName(app), keptDisplay(display), { ...cookieOptions(app.config), maxAge: yearInSeconds });
  const from = pathBefore(fields[displayFields.from]);
  const query = new URLSearchParams({
    gemt: "ja",
    ...(from !== undefined && { [displayFields.from]: from }),
  });
  return c.redirect(`${displayPath}?${query}`, 303);
}

function displayOfForm(fields: Awaited<ReturnType<typeof formFields>>): Display {
  const chosen = [fields[displayFields.switches]].flat();
  const text = textSizes.find((size) => size === fields[displayFields.text]) ?? "ordinary";
  const isOn = (one: (typeof switches)[number]) => chosen.includes(one);
  return { text, calm: isOn("calm"), oneAtATime: isOn("oneAtATime"), airy: isOn("airy") };
}

/** The page before, as the browser tells it, where it is one of this host's. */
function refererOf(c: Context): string | undefined {
  const referer = c.req.header("Referer");
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const { host, pathname, search } = new URL(referer);
  return host === new URL(c.req.url).host ? pathname + search : undefined;
}

/** A path of this host to go back to; not these pages themselves. */
function pathBefore(told: unknown): string | undefined {
  const path = typeof told === "string" ? ownPath(told) : null;
  return path === null || path.startsWith(displayPath) || path.startsWith(leavingPath) ? undefined : path;
}
