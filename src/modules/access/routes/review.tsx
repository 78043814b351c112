import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { lookUpReviewPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { readOpeningsToReview } from "../use-cases/read-openings.ts";
import { reviewOpening } from "../use-cases/review-opening.ts";
import { noteField, ReviewPage } from "../views/review-page.tsx";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/ledelse`: who has opened cases of the unit with a reason. */
export const reviewRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/opslag", (c) => show(app, c, c.req.query("vis") === "gennemset"))
    .post(`/opslag/:openingId{${idPattern}}`, async (c) => {
      const id = c.req.param("openingId");
      const fields = await formFields(c);
      const note = fields[noteField(id)];
      const press = { submissionId: submissionIn(fields, app.newId), path: lookUpReviewPath };
      const outcome = await reviewOpening(app, c.var.actor, id, typeof note === "string" ? note : "", press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, false, [{ field: noteField(id), message: "Skriv kort, hvad du så." }]);
    });

async function show(app: App, c: StaffContext, reviewed: boolean, problems: FieldProblems = []) {
  const { actor } = c.var;
  const openings = await readOpeningsToReview(app, actor, reviewed ? "reviewed" : "waiting");
  const frame = staffFrameOf(app, actor, lookUpReviewPath);
  const shown = { openings, reviewed, problems, newSubmissionId: app.newId };
  const page = <ReviewPage frame={frame} {...shown} />;
  return c.html(renderPage(page), problems.length === 0 ? 200 : 422);
}
