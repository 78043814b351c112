import type { Context } from "hono";
import { renderPage } from "../../../ui/render-page.ts";
import type { Door } from "../domain/actor.ts";
import { OnwardPage } from "../views/sign-in-page.tsx";

/**
 * Sends the browser on to another site after a form was pressed. By a page and not by a redirect: browsers hold a form to
 * the addresses that a page may send forms to, through every redirect after it, and issuers send on to others we do not know.
 */
export function onward(c: Context, door: Door, address: string, title = "Et øjeblik"): Response | Promise<Response> {
  c.header("Refresh", `0; url=${address}`);
  return c.html(renderPage(<OnwardPage door={door} title={title} address={address} />));
}
