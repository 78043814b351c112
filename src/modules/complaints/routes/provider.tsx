import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { providerComplaintsPath } from "../paths.ts";
import { commentComplaint, complaintsToComment, readProviderComplaints } from "../use-cases/comment-complaint.ts";
import { commentField, ProviderComplaintsPage, type TriedComment } from "../views/provider-complaints-page.tsx";
import { WaitingComplaintsNotice } from "../views/waiting-notice.tsx";

type ProviderContext = Context<SignedInStaff>;

/** The complaints that wait for a provider, as they stand above its orders; null where none does. */
export async function complaintsWaiting(app: App, actor: StaffActor): Promise<VNode | null> {
  const count = await complaintsToComment(app, actor);
  return count === 0 ? null : <WaitingComplaintsNotice count={count} />;
}

/** Mounted at `/udfoerer`: complaints about the provider's support, and what it says to them. */
export const providerComplaintRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/klager", (c) => show(app, c))
    .post(`/klager/:complaintId{${idPattern}}`, async (c) => {
      const { complaintId } = c.req.param();
      const fields = await formFields(c);
      const note = textOf(fields, commentField(complaintId));
      const press = {
        submissionId: submissionIn(fields, app.newId),
        path: `${providerComplaintsPath}?gjort=skrevet`,
      };
      const outcome = await commentComplaint(app, c.var.actor, complaintId, note, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, { complaintId, note, because: outcome.refusal });
    });

async function show(app: App, c: ProviderContext, tried?: TriedComment) {
  const { actor } = c.var;
  const page = (
    <ProviderComplaintsPage
      frame={staffFrameOf(app, actor, providerComplaintsPath)}
      complaints={await readProviderComplaints(app, actor)}
      newSubmissionId={app.newId}
      tried={tried}
      notice={c.req.query("gjort") === "skrevet" && !tried ? "Kommunen har fået jeres bemærkninger." : undefined}
    />
  );
  return c.html(renderPage(page), tried === undefined ? 200 : tried.because === "blank" ? 422 : 409);
}
