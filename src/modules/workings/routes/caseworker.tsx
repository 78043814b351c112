import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { explainDecision } from "../use-cases/explain-decision.ts";
import { ExplainedPage } from "../views/explained-page.tsx";

/** How a decision was computed, mounted at `/sagsbehandler`. */
export const workingRoutes = (app: App) =>
  new Hono<SignedInStaff>().get(
    `/sager/:caseId{${idPattern}}/afgoerelse/:decisionId{${idPattern}}/regnet`,
    async (c) => {
      const { caseId, decisionId } = c.req.param();
      const view = await explainDecision(app, c.var.actor, caseId, decisionId);
      if (!view) return c.notFound();
      const frame = staffFrameOf(app, c.var.actor);
      return c.html(renderPage(<ExplainedPage frame={frame} view={view} />));
    },
  );
