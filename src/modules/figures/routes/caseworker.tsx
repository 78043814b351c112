import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { yearAsked } from "../domain/asked-year.ts";
import { readCaseMoney } from "../use-cases/read-money.ts";
import { CaseMoneyPage } from "../views/case-money-page.tsx";

/** Mounted at `/sagsbehandler`: time and money of a case. */
export const caseworkerMoneyRoutes = (app: App) =>
  new Hono<SignedInStaff>().get(`/sager/:caseId{${idPattern}}/tid-og-penge`, async (c) => {
    const { actor } = c.var;
    const year = yearAsked(c.req.query("aar"), app.clock.today());
    const view = await readCaseMoney(app, actor, c.req.param("caseId"), year);
    if (!view) return c.notFound();
    return c.html(renderPage(<CaseMoneyPage frame={staffFrame(actor, view.standard.municipality.name)} view={view} />));
  });
