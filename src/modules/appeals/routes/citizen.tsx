import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { readMyAppeal } from "../use-cases/read-my-appeal.ts";
import { MyAppealPage } from "../views/my-appeal-page.tsx";

const one = `/sag/:caseId{${idPattern}}/klager/:appealedId{${idPattern}}/ankestyrelsen` as const;

/** What of a complaint was sent to the appeal board, for the citizen; mounted at `/borger/:slug`. */
export const citizenAppealRoutes = (app: App) =>
  new Hono<SignedInCitizen>().get(one, async (c) => {
    const { actor } = c.var;
    const view = await readMyAppeal(app, actor, {
      caseId: c.req.param("caseId"),
      complaintId: c.req.param("appealedId"),
    });
    if (!view) return c.notFound();
    const frame = citizenFrameOf(app, actor, { unit: view.record.unit });
    return c.html(renderPage(<MyAppealPage frame={frame} municipality={actor.municipality} view={view} />));
  });
