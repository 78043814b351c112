import { Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { editorDeparturesPath } from "../../people/paths.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { periodAsked } from "../domain/departure-period.ts";
import { readSharedDepartures } from "../use-cases/read-departures.ts";
import { EditorDeparturesPage } from "../views/editor-departures-page.tsx";

/** Mounted at `/redaktion`: what whoever writes the standard can learn of how it is departed from. */
export const editorDepartureRoutes = (app: App) =>
  new Hono<SignedInStaff>().get("/fravigelser", async (c) => {
    const { actor } = c.var;
    const period = periodAsked(c.req.query("periode"));
    const view = await readSharedDepartures(app, actor, period);
    const frame = staffFrame(actor, view.standard.municipality.name, editorDeparturesPath);
    return c.html(renderPage(<EditorDeparturesPage frame={frame} period={period} {...view} />));
  });
