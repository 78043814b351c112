import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { sendKeptFile } from "../../../platform/uploads/send-kept-file.ts";
import { uploadRefusalWords } from "../../../platform/uploads/upload-refusal.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { documentTypes } from "../../documents/domain/document-type.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { parkedFields } from "../domain/parked-ruling.ts";
import type { ComplaintsFound } from "../domain/parked-views.ts";
import { type ParkRefusal, parkRuling } from "../use-cases/park-ruling.ts";
import { complaintsFound, readParkedFile, readParkedRuling, readParkedRulings } from "../use-cases/read-parked.ts";
import { ParkedRulingPage } from "../views/parked-page.tsx";
import { ParkedRulingsPage, ParkRulingPage } from "../views/parked-pages.tsx";

type StaffContext = Context<SignedInStaff>;
const one = `/ankeafgoerelser/:parkedId{${idPattern}}` as const;

/** Rulings that fit no case, mounted at `/sagsbehandler`. */
export const parkedRulingRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/ankeafgoerelser", async (c) => {
      const parked = await readParkedRulings(app, c.var.actor);
      return c.html(renderPage(<ParkedRulingsPage frame={staffFrameOf(app, c.var.actor)} parked={parked} />));
    })
    .get("/ankeafgoerelser/ny", async (c) => {
      await readParkedRulings(app, c.var.actor);
      return showForm(app, c, freshForm);
    })
    .post("/ankeafgoerelser/ny", limit("upload"), async (c) => {
      const fields = await formFields(c);
      const outcome = await parkRuling(app, c.var.actor, {
        fields,
        receivedOn: typedDay(fields, parkedFields.receivedOn),
        files: await formFiles(c, parkedFields.file),
        submissionId: submissionIn(fields, app.newId),
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      return showForm(app, c, triedForm(fields, problemsOf(outcome.refusal)));
    })
    .get(one, (c) => show(app, c, c.req.param("parkedId"), freshForm))
    .get(`${one}/fil`, async (c) => {
      const found = await readParkedFile(app, c.var.actor, c.req.param("parkedId"));
      if (!found) return c.notFound();
      const { title, type } = found.parked;
      return sendKeptFile(c, { title, type, ending: documentTypes[type].ending, bytes: found.bytes });
    })
    .post(`${one}/sag`, async (c) => {
      const fields = await formFields(c);
      const number = textOf(fields, parkedFields.caseNumber).trim();
      const found = await complaintsFound(app, c.var.actor, number);
      const problems = found ? [] : [{ field: parkedFields.caseNumber, message: notFound }];
      return show(app, c, c.req.param("parkedId"), triedForm(fields, problems), found);
    });

const notFound = "Vi fandt ingen sag med det nummer, som du kan åbne.";

function problemsOf(refusal: ParkRefusal): FormState["problems"] {
  if ("problems" in refusal) return refusal.problems;
  const message = refusal.map(({ name, refusal: why }) => `»${name.slice(0, 100)}«: ${uploadRefusalWords[why]}`);
  return [{ field: parkedFields.file, message: message.join(" ") }];
}

function showForm(app: App, c: StaffContext, form: FormState) {
  const shown = { form, submissionId: app.newId(), today: app.clock.today() };
  return c.html(renderPage(<ParkRulingPage frame={staffFrameOf(app, c.var.actor)} {...shown} />), statusOf(form));
}

async function show(app: App, c: StaffContext, id: string, form: FormState, found?: ComplaintsFound) {
  const view = await readParkedRuling(app, c.var.actor, id);
  if (!view) return c.notFound();
  const notice =
    c.req.query("gjort") === "gemt" ? "Afgørelsen er gemt. Den ligger her, til I finder sagen." : undefined;
  const page = (
    <ParkedRulingPage frame={staffFrameOf(app, c.var.actor)} view={view} form={form} found={found} notice={notice} />
  );
  return c.html(renderPage(page), statusOf(form));
}
