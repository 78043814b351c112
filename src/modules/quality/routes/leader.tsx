import { Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import { csv } from "../../../platform/csv.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { qualityFiguresPath } from "../../people/paths.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { qualityRows } from "../domain/quality-file.ts";
import { halfAsked, halfSlug } from "../domain/quality-period.ts";
import { readQualityFigures } from "../use-cases/read-quality-figures.ts";
import { QualityFiguresPage } from "../views/quality-figures-page.tsx";

/** Mounted at `/ledelse`: how the standard's quality goals are met. */
export const managerQualityRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/kvalitet", async (c) => {
      const half = halfAsked(c.req.query("halvaar"), app.clock.today());
      const view = await readQualityFigures(app, c.var.actor, half);
      const frame = staffFrame(c.var.actor, view.standard.municipality.name, qualityFiguresPath);
      return c.html(renderPage(<QualityFiguresPage frame={frame} view={view} />));
    })
    .get("/kvalitet.csv", limit("export"), async (c) => {
      const half = halfAsked(c.req.query("halvaar"), app.clock.today());
      const { figures, standard } = await readQualityFigures(app, c.var.actor, half);
      return c.body(csv(qualityRows(standard, figures)), 200, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="kvalitetsmaal-${halfSlug(half)}.csv"`,
        "Content-Security-Policy": "sandbox",
      });
    });
