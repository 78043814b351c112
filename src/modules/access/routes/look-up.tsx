import { type Context, Hono } from "hono";
import { isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { submissionField } from "../../../ui/form.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { lookUpPath } from "../../people/paths.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { lookUpFields, readLookUp } from "../domain/look-up-form.ts";
import { openByCpr } from "../use-cases/open-by-cpr.ts";
import { readOwnOpenings } from "../use-cases/read-openings.ts";
import { LookUpPage } from "../views/look-up-page.tsx";

type StaffContext = Context<SignedInStaff>;
type Shown = Omit<Parameters<typeof LookUpPage>[0], "frame" | "openings" | "submissionId">;

/** The field by which a number comes here from a search: it is handed on in the form, and stands in no address. */
const searchField = "soeg";

/** Mounted at `/sagsbehandler`: looking a citizen up by CPR number and reason. The number is posted, never in an address. */
export const lookUpRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/opslag", (c) => show(app, c, {}, 200))
    .post("/opslag", limit("cpr-look-up"), async (c) => {
      const fields = await formFields(c);
      const typed = { cpr: textIn(fields, lookUpFields.cpr), reason: textIn(fields, lookUpFields.reason) };
      const sought = textIn(fields, searchField);
      if (sought !== "") return show(app, c, { told: "came-from-search", typed: { cpr: sought, reason: "" } }, 200);
      const asked = readLookUp(typed.cpr, typed.reason);
      if (!asked.ok) return show(app, c, { typed, problems: asked.refusal }, 422);
      const pressed = textIn(fields, submissionField);
      const submissionId = isId(pressed) ? pressed : app.newId();
      const outcome = await openByCpr(app, c.var.actor, { ...asked.value, submissionId });
      return outcome.ok ? c.redirect(outcome.value, 303) : show(app, c, { told: outcome.refusal }, 404);
    });

function textIn(fields: FormFields, name: string): string {
  const value = fields[name];
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}

async function show(app: App, c: StaffContext, shown: Shown, status: 200 | 404 | 422) {
  const { actor } = c.var;
  const openings = await readOwnOpenings(app, actor);
  const frame = staffFrameOf(app, actor, lookUpPath);
  const page = <LookUpPage frame={frame} openings={openings} submissionId={app.newId()} {...shown} />;
  return c.html(renderPage(page), status);
}
