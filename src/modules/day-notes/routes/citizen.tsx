import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { openParts } from "../../people/domain/actor.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { readSupport } from "../use-cases/read-support.ts";
import { MySupportPage } from "../views/my-support-page.tsx";

/** The citizen's own support, mounted at `/borger/:slug`. */
export const citizenSupportRoutes = (app: App) =>
  new Hono<SignedInCitizen>().get(`/sag/:caseId{${idPattern}}/stoetten`, async (c) => {
    const { actor } = c.var;
    const view = await readSupport(app, actor, c.req.param("caseId"));
    if (!view) return c.notFound();
    const page = (
      <MySupportPage
        frame={citizenFrameOf(app, actor, { unit: view.record.unit })}
        municipality={actor.municipality}
        view={view}
        open={openParts(actor)}
      />
    );
    return c.html(renderPage(page));
  });
