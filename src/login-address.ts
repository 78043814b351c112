import type { Context } from "hono";
import { loginPath } from "./modules/people/paths.ts";

/** To the login, and back to this page afterwards, or to another that is told. */
export function loginAddress(c: Context, next = pageAsked(c)): string {
  const query = new URLSearchParams(next === undefined ? {} : { next });
  const slug = c.req.param("slug");
  if (slug !== undefined) query.set("kommune", slug);
  return `${loginPath}?${query}`;
}

function pageAsked(c: Context): string | undefined {
  const { pathname, search } = new URL(c.req.url);
  return c.req.method === "GET" ? pathname + search : undefined;
}
