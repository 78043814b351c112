import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { readCaseGroups } from "../use-cases/read-places.ts";
import { CaseGroupsPage } from "../views/case-groups-page.tsx";

/** The groups and the course of a case, mounted at `/sagsbehandler`. */
export const caseworkerGroupRoutes = (app: App) =>
  new Hono<SignedInStaff>().get(`/sager/:caseId{${idPattern}}/grupper`, async (c) => {
    const { actor } = c.var;
    const view = await readCaseGroups(app, actor, c.req.param("caseId"));
    if (!view) return c.notFound();
    const frame = staffFrameOf(app, actor);
    return c.html(renderPage(<CaseGroupsPage frame={frame} view={view} />));
  });
