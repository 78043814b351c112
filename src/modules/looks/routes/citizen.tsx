import { type Context, Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { rightsPath } from "../../people/paths.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { ownExtract } from "../use-cases/own-extract.ts";
import { readOwnSeen } from "../use-cases/read-seen.ts";
import { SeenPage } from "../views/seen-page.tsx";
import { pageAsked, pagesFor } from "./page-asked.ts";

/** On a phone each line is four: more would be a long way to the next page. */
const linesOnPage = 15;
/** What a browser still prints at once. */
const linesForPrint = 2000;

/** Mounted at `/borger/:slug`: who has seen the citizen's case. */
export const citizenLooksRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get("/opslag.pdf", (c) => sendExtract(app, c))
    .get("/opslag", async (c) => {
      const { actor } = c.var;
      const [ownToo, whole] = [c.req.query("egne") === "ja", c.req.query("vis") === "alle"];
      const page = whole ? 1 : pageAsked(c.req.query("side"));
      const count = whole ? linesForPrint : linesOnPage;
      const { all, seen } = await readOwnSeen(app, actor, { ownToo, skip: (page - 1) * count, count });
      const standard = standardOf(app, actor);
      const shown = (
        <SeenPage
          frame={citizenFrame(actor, standard, { within: rightsPath(actor) })}
          municipality={actor.municipality}
          seen={seen}
          page={page}
          pages={pagesFor(all, linesOnPage)}
          ownToo={ownToo}
          whole={whole}
          leftOut={whole ? Math.max(0, all - linesForPrint) : 0}
          monthsKept={standard.settings.looksKeptMonths}
          nameOf={(slug) => placeName(standard, slug)}
        />
      );
      return c.html(renderPage(shown));
    });

/** The whole list as a file, to keep or to show somebody. */
async function sendExtract(app: App, c: Context<SignedInCitizen>) {
  const { actor } = c.var;
  const ownToo = c.req.query("egne") === "ja";
  const pdf = await ownExtract(app, actor, { ownToo, skip: 0, count: linesForPrint });
  return c.body(new Uint8Array(pdf), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="udtraek-af-loggen.pdf"',
  });
}

const placeName = ({ providers, units }: Standard, slug: string): string | undefined =>
  [...units, ...providers].find((place) => place.slug === slug)?.name;
