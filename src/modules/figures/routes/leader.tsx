import { type Context, Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import { csv } from "../../../platform/csv.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { moneyFiguresPath } from "../../people/paths.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { yearAsked } from "../domain/asked-year.ts";
import { tellings } from "../domain/money-figures.ts";
import { moneyRows } from "../domain/money-file.ts";
import type { MoneyQuery } from "../domain/money-view.ts";
import { tellingSlugs } from "../paths.ts";
import { readMoney } from "../use-cases/read-money.ts";
import { MoneyPage } from "../views/money-page.tsx";

/** Mounted at `/ledelse`: time and money of the municipality. */
export const managerMoneyRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/oekonomi", async (c) => {
      const view = await readMoney(app, c.var.actor, queryIn(app, c));
      const frame = staffFrame(c.var.actor, view.standard.municipality.name, moneyFiguresPath);
      return c.html(renderPage(<MoneyPage frame={frame} view={view} />));
    })
    .get("/oekonomi.csv", limit("export"), async (c) => {
      const { figures, query, standard } = await readMoney(app, c.var.actor, { ...queryIn(app, c), chosen: null });
      return c.body(csv(moneyRows(standard, query.by, figures)), 200, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="tid-og-penge-${query.year}-${tellingSlugs[query.by]}.csv"`,
        "Content-Security-Policy": "sandbox",
      });
    });

const queryIn = (app: App, c: Context): MoneyQuery => ({
  year: yearAsked(c.req.query("aar"), app.clock.today()),
  by: tellings.find((by) => tellingSlugs[by] === c.req.query("efter")) ?? "unit",
  chosen: c.req.query("vis") ?? null,
});
