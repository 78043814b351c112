import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Text } from "../kernel/text.ts";
import type { Config } from "./config.ts";
import { cookieOptions, ourCookie } from "./sessions.ts";

/** The languages that pages are written in; everything has the first, and Danish is read unless another is chosen. */
type Language = keyof Text;

/** The word of an address that chooses the language: `?sprog=en`. */
const word = "sprog";
const cookieName = "rettesnor_sprog";
const yearInSeconds = 365 * 24 * 60 * 60;

const isLanguage = (asked: string | undefined): asked is Language => asked === "da" || asked === "en";

/** The language to answer in: as the address says, else as it was chosen last, else Danish. */
export function languageOf(c: Context): Language {
  const asked = c.req.query(word);
  return isLanguage(asked) ? asked : (chosenBefore(c) ?? "da");
}

function chosenBefore(c: Context): Language | undefined {
  const kept = getCookie(c, `__Host-${cookieName}`) ?? getCookie(c, cookieName);
  return isLanguage(kept) ? kept : undefined;
}

/**
 * Remembers the language that somebody has chosen by a link, so that the pages after it come in it too. The cookie holds
 * the language and nothing of whoever reads.
 */
export const keepLanguage = (site: Pick<Config, "https">) =>
  createMiddleware(async (c, next) => {
    await next();
    const asked = c.req.query(word);
    if (!isLanguage(asked) || asked === (chosenBefore(c) ?? "da")) return;
    setCookie(c, ourCookie(site, cookieName), asked, { ...cookieOptions(site), maxAge: yearInSeconds });
  });

/** The way to the same page in the other language, for the frame around it. */
export function otherLanguage(c: Context): { readonly href: string; readonly text: string; readonly lang: Language } {
  const lang = languageOf(c) === "da" ? "en" : "da";
  const query = new URL(c.req.url).searchParams;
  query.set(word, lang);
  return { href: `?${query}`, text: lang === "en" ? "English" : "Dansk", lang };
}
