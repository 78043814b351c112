import { Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { type CitizenSide, openParts } from "../../people/domain/actor.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { readMySupport } from "../use-cases/read-my-support.ts";
import { MySupportPage } from "../views/my-support-page.tsx";

/** What another module tells the citizen of the support in a case; null where it has nothing to tell. */
export type BesideSupport = (app: App, actor: CitizenSide, caseId: string) => Promise<VNode | null>;

/** Mounted at `/borger/:slug`: the citizen's own page of who gives the support, and what other modules tell of it. */
export const whoGivesRoutes = (app: App, beside: readonly BesideSupport[] = []) =>
  new Hono<SignedInCitizen>().get(`/sag/:caseId{${idPattern}}/hvem-giver-stoetten`, async (c) => {
    const { actor } = c.var;
    const view = await readMySupport(app, actor, c.req.param("caseId"));
    if (!view) return c.notFound();
    const standard = standardOf(app, actor);
    const unit = standard.units.find(({ slug }) => slug === view.record.unit);
    const page = (
      <MySupportPage
        frame={citizenFrame(actor, standard, { unit: view.record.unit })}
        municipality={actor.municipality}
        view={view}
        phone={unit?.phone ?? null}
        open={openParts(actor)}
      >
        {await Promise.all(beside.map((tell) => tell(app, actor, view.record.id)))}
      </MySupportPage>
    );
    return c.html(renderPage(page));
  });
