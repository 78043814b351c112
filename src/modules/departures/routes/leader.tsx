import { Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { departuresPath } from "../../people/paths.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { periodAsked } from "../domain/departure-period.ts";
import { readDepartures } from "../use-cases/read-departures.ts";
import { DeparturesPage } from "../views/departures-page.tsx";

/** Mounted at `/ledelse`: where, how often and why cases depart from the standard. */
export const managerDepartureRoutes = (app: App) =>
  new Hono<SignedInStaff>().get("/fravigelser", async (c) => {
    const { actor } = c.var;
    const period = periodAsked(c.req.query("periode"));
    const view = await readDepartures(app, actor, period);
    const frame = staffFrame(actor, view.standard.municipality.name, departuresPath);
    return c.html(renderPage(<DeparturesPage frame={frame} period={period} {...view} />));
  });
