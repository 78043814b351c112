import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { factFields } from "../domain/hearing-draft.ts";
import { readHearing } from "../use-cases/read-hearing.ts";
import { HearingPage } from "../views/hearing-page.tsx";
import { draftKey } from "../views/send-form.tsx";

/** A form as it comes back with what is wrong with it. */
export const asTyped = (fields: Fields, problems: readonly FieldProblem[] = []): FormState => ({
  typed: fields,
  problems,
  conflicts: [],
});

/** A draft that somebody else has changed meanwhile: both are shown, and nothing is lost. */
export const changedMeanwhile = (fields: Fields): FormState => ({
  typed: fields,
  problems: [
    { field: factFields(0).text, message: "En kollega har ændret kladden imens. Se begge tekster, og gem igen." },
  ],
  conflicts: [draftKey],
});

/** The page of a case's hearing, for staff. */
export async function showHearing(
  app: App,
  c: Context<SignedInStaff>,
  caseId: string,
  form: FormState = freshForm,
  refusal?: string,
) {
  const { actor } = c.var;
  const view = await readHearing(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <HearingPage
      frame={staffFrameOf(app, actor)}
      view={view}
      form={form}
      mayHear={permitsInGeneral(actor, "hearing:send")}
      newId={app.newId}
      refusal={refusal}
      above={c.var.aboveWork}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}
