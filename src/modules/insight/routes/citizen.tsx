import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { readCasePage } from "../use-cases/read-case-page.ts";
import { MyCasePage } from "../views/my-case-page.tsx";

/** Mounted at `/borger/:slug`: the citizen's own page of a case. */
export const citizenInsightRoutes = (app: App) =>
  new Hono<SignedInCitizen>().get(`/sag/:caseId{${idPattern}}`, async (c) => {
    const { actor } = c.var;
    const facts = await readCasePage(app, actor, c.req.param("caseId"));
    if (!facts) return c.notFound();
    const standard = standardOf(app, actor);
    const unit = standard.units.find(({ slug }) => slug === facts.record.unit);
    const page = (
      <MyCasePage
        frame={citizenFrame(actor, standard, { unit: facts.record.unit, caseworker: facts.caseworker })}
        municipality={actor.municipality}
        facts={facts}
        unitPhone={unit?.phone}
        open={openParts(actor)}
        may={(act) => permitsInGeneral(actor, act)}
      >
        <OwedPanel {...facts.owed} today={facts.today} audience="citizen" />
      </MyCasePage>
    );
    return c.html(renderPage(page));
  });
