import type { MiddlewareHandler } from "hono";
import { compress } from "hono/compress";

/** Pages that hold nothing of anybody. */
const open = /^\/(?:$|standarder(?:\/|$)|tilgaengelighed$|visning$|forlad-siden$)/;
const staff = /^\/(?:sagsbehandler|udfoerer|ledelse|redaktion)(?:\/|$)/;

const pack = compress();

/**
 * Sends pages as small as the browser can read them. How small a page becomes tells something of what is in it, to whoever can
 * put guesses into it and see its length. So a page that belongs to somebody is packed only where the browser says that it was asked
 * for from one of our own pages, or by the person: never where another site leads here. Staff, on fast lines, get theirs as they are.
 */
export const packed: MiddlewareHandler = (c, next) =>
  open.test(c.req.path) || (isAskedFromHere(c.req.header("Sec-Fetch-Site")) && !staff.test(c.req.path))
    ? pack(c, next)
    : next();

const isAskedFromHere = (site: string | undefined): boolean => site === "same-origin" || site === "none";
