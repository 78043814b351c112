import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { type ConflictRefusal, conflictFields } from "../domain/conflict.ts";
import { readConflicts } from "../use-cases/read-conflicts.ts";
import { endConflictOfInterest, registerConflict } from "../use-cases/register-conflict.ts";
import { ConflictsPage } from "../views/conflicts-page.tsx";
import { OutOfCasePage } from "../views/out-of-case-page.tsx";

type StaffContext = Context<SignedInStaff>;

const at = `/sager/:caseId{${idPattern}}/inhabilitet` as const;

/** Mounted at `/sagsbehandler`: who has a conflict of interest in a case. */
export const conflictRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(at, (c) => show(app, c, c.req.param("caseId")))
    .post(at, (c) => register(app, c, c.req.param("caseId")))
    .post(`${at}/:conflictId{${idPattern}}/ophoert`, async (c) => {
      const { caseId, conflictId } = c.req.param();
      const submissionId = submissionIn(await formFields(c), app.newId);
      const outcome = await endConflictOfInterest(app, c.var.actor, caseId, conflictId, submissionId);
      return outcome.ok ? c.redirect(outcome.value, 303) : c.notFound();
    })
    .get("/ude-af-sagen", (c) => c.html(renderPage(<OutOfCasePage frame={staffFrameOf(app, c.var.actor)} />)));

async function register(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : "");
  const told = { staffId: text(conflictFields.who), reason: text(conflictFields.reason) };
  const outcome = await registerConflict(app, c.var.actor, caseId, told, submissionIn(fields, app.newId));
  if (!outcome.ok) return outcome.refusal === "not-found" ? c.notFound() : show(app, c, caseId, told, outcome.refusal);
  return c.redirect(outcome.value, 303);
}

const problemOf = {
  "not-a-colleague": { field: conflictFields.who, message: "Vælg, hvem der er inhabil." },
  "reason-missing": { field: conflictFields.reason, message: "Skriv hvorfor." },
  "already-registered": { field: conflictFields.who, message: "Medarbejderen er allerede registreret." },
} as const;

async function show(
  app: App,
  c: StaffContext,
  caseId: string,
  typed = { staffId: "", reason: "" },
  refusal?: Exclude<ConflictRefusal, "not-found">,
) {
  const view = await readConflicts(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const problems = refusal === undefined ? [] : [problemOf[refusal]];
  const shown = { ...view, typed, problems, reader: c.var.actor.id, newSubmissionId: app.newId };
  return c.html(
    renderPage(<ConflictsPage frame={staffFrameOf(app, c.var.actor)} {...shown} />),
    refusal === undefined ? 200 : 422,
  );
}
