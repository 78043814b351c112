import { Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { openParts } from "../../people/domain/actor.ts";
import { citizenHelpPath, rightsPath } from "../../people/paths.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { readOwnCases } from "../use-cases/read-own-cases.ts";
import { HelpPage } from "../views/help-page.tsx";
import { rightsOf } from "../views/rights.ts";
import { RightsPage } from "../views/rights-page.tsx";

/** Mounted at `/borger/:slug`: what the citizen may, and whom to ask. */
export const citizenRightsRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get("/mine-rettigheder", async (c) => {
      const { actor } = c.var;
      const page = (
        <RightsPage
          frame={citizenFrameOf(app, actor, { current: rightsPath(actor) })}
          groups={rightsOf({ actor, open: openParts(actor), cases: await readOwnCases(app, actor) })}
          citizenName={actor.kind === "representative" ? actor.citizenName : undefined}
        />
      );
      return c.html(renderPage(page));
    })
    .get("/hjaelp", async (c) => {
      const { actor } = c.var;
      const standard = standardOf(app, actor);
      const [newest] = await readOwnCases(app, actor);
      const frame = citizenFrame(actor, standard, { current: citizenHelpPath(actor), unit: newest?.unit });
      const unit = standard.units.find(({ name }) => name === frame.help?.name);
      const page = <HelpPage frame={frame} actor={actor} unit={unit} />;
      return c.html(renderPage(page));
    });
