import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { answerHearing } from "../use-cases/answer-hearing.ts";
import { readHearing } from "../use-cases/read-hearing.ts";
import { sendHearing } from "../use-cases/send-hearing.ts";
import { skipHearing } from "../use-cases/skip-hearing.ts";
import { HearingPage } from "../views/hearing-page.tsx";
import { answerRefusalWords } from "./refusal-words.ts";

type StaffContext = Context<SignedInStaff>;

/** How the party is heard, for staff, mounted at `/sagsbehandler`. */
export const caseworkerHearingRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`/sager/:caseId{${idPattern}}/partshoering`, (c) => show(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/partshoering`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const outcome = await sendHearing(app, c.var.actor, caseId, {
        fields,
        answerBy: typedDay(fields, hearingFields.answerBy),
        submissionId: submissionIn(fields, app.newId),
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      if (outcome.refusal === "nothing-to-decide") {
        return show(app, c, caseId, asTyped(fields), "Der er ingen ansøgning, der venter på en afgørelse.");
      }
      return show(app, c, caseId, asTyped(fields, outcome.refusal.problems));
    })
    .post(`/sager/:caseId{${idPattern}}/partshoering/uden`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const outcome = await skipHearing(app, c.var.actor, caseId, {
        way: textOf(fields, "vej") === "undtagelse" ? "exception" : "not-needed",
        fields,
        submissionId: submissionIn(fields, app.newId),
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, caseId, asTyped(fields, outcome.refusal.problems));
    })
    .post(`/sager/:caseId{${idPattern}}/partshoering/svar`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const outcome = await answerHearing(app, c.var.actor, caseId, {
        answer: textOf(fields, hearingFields.answer),
        submissionId: submissionIn(fields, app.newId),
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      const message = answerRefusalWords[outcome.refusal];
      if (outcome.refusal === "no-hearing") return show(app, c, caseId, asTyped(fields), message);
      return show(app, c, caseId, asTyped(fields, [{ field: hearingFields.answer, message }]));
    });

const asTyped = (fields: Fields, problems: readonly FieldProblem[] = []): FormState => ({
  typed: fields,
  problems,
  conflicts: [],
});

async function show(app: App, c: StaffContext, caseId: string, form = freshForm, refusal?: string) {
  const { actor } = c.var;
  const view = await readHearing(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <HearingPage
      frame={staffFrame(actor, standardOf(app, actor).municipality.name)}
      view={view}
      form={form}
      mayHear={permitsInGeneral(actor, "hearing:send")}
      submissionIds={[app.newId(), app.newId(), app.newId(), app.newId()]}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}
