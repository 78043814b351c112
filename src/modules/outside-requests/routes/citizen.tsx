import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { readMyOutside } from "../use-cases/read-outside.ts";
import { MyOutsidePage } from "../views/my-outside-page.tsx";

/** What others have asked to see, for the citizen; mounted at `/borger/:slug`. */
export const citizenOutsideRoutes = (app: App) =>
  new Hono<SignedInCitizen>().get(`/sag/:caseId{${idPattern}}/aktindsigt/andre`, async (c) => {
    const { actor } = c.var;
    const view = await readMyOutside(app, actor, c.req.param("caseId"));
    if (!view) return c.notFound();
    const frame = citizenFrameOf(app, actor, { unit: view.record.unit });
    return c.html(renderPage(<MyOutsidePage frame={frame} municipality={actor.municipality} view={view} />));
  });
