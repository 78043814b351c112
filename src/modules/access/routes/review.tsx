import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
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
      const note = (await formFields(c))[noteField(id)];
      const outcome = await reviewOpening(app, c.var.actor, id, typeof note === "string" ? note : "");
      if (outcome.ok) return c.redirect(lookUpReviewPath, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, false, [{ field: noteField(id), message: "Skriv kort, hvad du så." }]);
    });

async function show(app: App, c: StaffContext, reviewed: boolean, problems: FieldProblems = []) {
  const { actor } = c.var;
  const openings = await readOpeningsToReview(app, actor, reviewed ? "reviewed" : "waiting");
  const frame = staffFrameOf(app, actor, lookUpReviewPath);
  const page = <ReviewPage frame={frame} openings={openings} reviewed={reviewed} problems={problems} />;
  return c.html(renderPage(page), problems.length === 0 ? 200 : 422);
}
