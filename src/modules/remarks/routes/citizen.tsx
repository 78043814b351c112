import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { remarkFields } from "../domain/remark-form.ts";
import { citizenRemarksPath } from "../paths.ts";
import { readMyRemarks } from "../use-cases/read-remarks.ts";
import { writeRemark } from "../use-cases/write-remark.ts";
import { MyRemarksPage } from "../views/my-remarks-page.tsx";
import { WriteRemarkPage } from "../views/write-remark-page.tsx";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/bemaerkninger` as const;

/** What the citizen says is wrong in the case, mounted at `/borger/:slug`. */
export const citizenRemarkRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(`${all}/ny`, (c) => showNew(app, c, c.req.param("caseId"), c.req.query("om") ?? ""))
    .post(`${all}/ny`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const typed = {
        fields,
        text: (name: string) => textOf(fields, name),
        day: (name: string) => typedDay(fields, name),
      };
      const path = `${citizenRemarksPath(c.var.actor, caseId)}?gjort=sendt`;
      const press = { submissionId: submissionIn(fields, app.newId), path };
      const outcome = await writeRemark(app, c.var.actor, caseId, typed, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      const form = triedForm(fields, outcome.refusal.problems);
      return showNew(app, c, caseId, textOf(fields, remarkFields.about), form);
    });

async function showAll(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const view = await readMyRemarks(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyRemarksPage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      open={openParts(actor)}
      mayWrite={permitsInGeneral(actor, "remark:write")}
      notice={
        c.req.query("gjort") === "sendt" ? "Kommunen har fået det. Du får en kvittering i dine breve." : undefined
      }
    />
  );
  return c.html(renderPage(page));
}

async function showNew(app: App, c: CitizenContext, caseId: string, about: string, form = freshForm) {
  const { actor } = c.var;
  if (!permitsInGeneral(actor, "remark:write")) return c.notFound();
  const view = await readMyRemarks(app, actor, caseId, about);
  if (!view) return c.notFound();
  const page = (
    <WriteRemarkPage
      frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
      municipality={actor.municipality}
      view={view}
      about={about}
      form={form}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}
