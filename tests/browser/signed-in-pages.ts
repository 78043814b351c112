import { Hono } from "hono";
import type { Page } from "playwright-core";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { expectAccessible } from "./accessibility.ts";
import { screenshot } from "./screenshot.ts";

/** Routes as a browser meets them, without the door: for whoever has signed in just then. */
export function pagesFor(who: () => Actor, behind: Hono): Hono {
  const site = new Hono<{ Variables: { actor: Actor } }>();
  site.use(async (c, next) => {
    c.set("actor", who());
    await next();
  });
  site.route("/", behind);
  return new Hono().route("/assets", assetRoutes()).route("/", site);
}

/** Keeps a picture of the page where pictures are kept, and fails where it cannot be used by all; the window stays as wide. */
export async function usable(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 1280;
  await screenshot(page, name);
  await expectAccessible(page);
  await page.setViewportSize({ width, height: 900 });
}
