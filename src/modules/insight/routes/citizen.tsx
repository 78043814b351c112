import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { citizenCasePath } from "../../cases/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { seenMoveField } from "../paths.ts";
import { readCasePage } from "../use-cases/read-case-page.ts";
import { seeMove } from "../use-cases/see-move.ts";
import { MyCasePage } from "../views/my-case-page.tsx";

/** Mounted at `/borger/:slug`: the citizen's own page of a case. */
export const citizenInsightRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(`/sag/:caseId{${idPattern}}`, (c) => show(app, c, c.req.param("caseId")))
    .post(`/sag/:caseId{${idPattern}}/set`, async (c) => {
      const { actor } = c.var;
      const caseId = c.req.param("caseId");
      const entryId = textOf(await formFields(c), seenMoveField);
      return (await seeMove(app, actor, { caseId, entryId }))
        ? c.redirect(citizenCasePath(actor, caseId), 303)
        : c.notFound();
    });

async function show(app: App, c: Context<SignedInCitizen>, caseId: string) {
  const { actor } = c.var;
  const facts = await readCasePage(app, actor, caseId);
  if (!facts) return c.notFound();
  const standard = standardOf(app, actor);
  const { unit: slug } = facts.record;
  const unit = standard.units.find((one) => one.slug === slug);
  const page = (
    <MyCasePage
      frame={citizenFrame(actor, standard, { unit: slug, caseworker: facts.caseworker })}
      municipality={actor.municipality}
      facts={facts}
      unit={{ phone: unit?.phone, hours: standard.settings.phoneHours?.[slug] }}
      open={openParts(actor)}
      may={(act) => permitsInGeneral(actor, act)}
    >
      <OwedPanel {...facts.owed} today={facts.today} audience="citizen" />
    </MyCasePage>
  );
  return c.html(renderPage(page));
}
