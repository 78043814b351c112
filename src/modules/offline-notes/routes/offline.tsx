import { Hono } from "hono";
import { contentTag } from "../../../platform/content-tag.ts";
import { builtScript } from "../../../ui/asset-routes.ts";
import { assetHref, assetNames } from "../../../ui/assets.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { providerHomePath } from "../../deliveries/paths.ts";
import { offlinePaths } from "../../people/paths.ts";
import { OfflinePage } from "../views/offline-page.tsx";

const worker = "offline-worker.js";

/** The stylesheet with the pictures of its boxes and lists, and the scripts of the page. */
const isKept = (name: string): boolean =>
  /^(staff\.css|rettesnor\.svg|check-white\.svg|chevron-down\.svg|offline-[a-z-]+\.js)$/.test(name) && name !== worker;

/**
 * What a provider's phone keeps so that its notes can be written without coverage: one page and the program that answers with
 * it. Both are the same for everybody and tell nothing of anybody, so that they are there without a login: a session that has
 * ended must not keep anybody from the notes on the phone. Mounted at `/udfoerer`, in front of its door.
 */
export function offlineRoutes(): Hono {
  const page = renderPage(<OfflinePage home={providerHomePath} />);
  const files = assetNames.filter(isKept).map(assetHref);
  const told = { name: `rettesnor-${contentTag({ page, files })}`, page: offlinePaths.page, files };
  const script = `self.offline = ${JSON.stringify(told)};\n${builtScript(worker)}`;
  const at = (path: string): string => path.slice(providerHomePath.length);
  return new Hono()
    .get(at(offlinePaths.page), (c) => c.html(page))
    .get(at(offlinePaths.worker), (c) => {
      c.header("Content-Type", "text/javascript; charset=utf-8");
      c.header("Service-Worker-Allowed", providerHomePath);
      return c.body(script);
    });
}
