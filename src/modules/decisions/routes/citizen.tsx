import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { readIssuedDecision } from "../use-cases/read-issued-decision.ts";
import { CitizenDecisionPage } from "../views/citizen-decision-page.tsx";

/** The citizen's decisions, mounted at `/borger/:slug`. */
export const citizenDecisionRoutes = (app: App) =>
  new Hono<SignedInCitizen>().get(`/sag/:caseId{${idPattern}}/afgoerelse/:decisionId{${idPattern}}`, async (c) => {
    const { actor } = c.var;
    const view = await readIssuedDecision(app, actor, c.req.param("caseId"), c.req.param("decisionId"));
    if (!view) return c.notFound();
    const frame = citizenFrame(actor, standardOf(app, actor), { unit: view.record.unit });
    return c.html(renderPage(<CitizenDecisionPage frame={frame} municipality={actor.municipality} view={view} />));
  });
