import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
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
      const frame = staffFrame(c.var.actor, standardOf(app, c.var.actor).municipality.name);
      return c.html(renderPage(<ExplainedPage frame={frame} view={view} />));
    },
  );
