import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { readIssuedDecision } from "../use-cases/read-issued-decision.ts";
import { CitizenDecisionPage } from "../views/citizen-decision-page.tsx";

/** The citizen's decisions, mounted at `/borger/:slug`: each by itself, and the newest of a case. */
export const citizenDecisionRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(`/sag/:caseId{${idPattern}}/afgoerelse`, (c) => show(app, c, c.req.param("caseId"), "newest"))
    .get(`/sag/:caseId{${idPattern}}/afgoerelse/:decisionId{${idPattern}}`, (c) =>
      show(app, c, c.req.param("caseId"), c.req.param("decisionId")),
    );

async function show(app: App, c: Context<SignedInCitizen>, caseId: string, decisionId: string) {
  const { actor } = c.var;
  const view = await readIssuedDecision(app, actor, caseId, decisionId);
  if (!view) return c.notFound();
  const page = (
    <CitizenDecisionPage
      frame={citizenFrameOf(app, actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      open={openParts(actor)}
      mayComplain={permitsInGeneral(actor, "complaint:register")}
    />
  );
  return c.html(renderPage(page));
}
