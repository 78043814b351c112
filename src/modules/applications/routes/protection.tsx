import { Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { casePath } from "../../cases/paths.ts";
import { seeProtectedAddress } from "../../cases/use-cases/see-protected-address.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { ProtectedAddressPage } from "../../people/views/protected-address-page.tsx";
import type { Fields } from "../domain/problems.ts";
import { protectionFields, readProtection } from "../domain/protection-form.ts";
import { keepProtection } from "../use-cases/mark-protected.ts";
import type { CasePageProps } from "../views/case-page.tsx";
import { ProtectionPage } from "../views/protection-page.tsx";
import { dateIn, submissionIn } from "./forms.ts";
import { type StaffContext, showCase } from "./show-case.tsx";

const at = `/sager/:caseId{${idPattern}}` as const;

/** Protected name and address, mounted at `/sagsbehandler`: registering it, and seeing the address by a press of one's own. */
export const protectionRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .post(`${at}/adresse`, (c) => seeAddress(app, c, c.req.param("caseId")))
    .get(`${at}/beskyttelse`, (c) => showCase(app, c, c.req.param("caseId"), pageWith(app.newId(), null)))
    .post(`${at}/beskyttelse`, (c) => keep(app, c, c.req.param("caseId")));

const pageWith = (submissionId: string, typed: Fields | null) => (props: CasePageProps) => (
  <ProtectionPage {...props} typed={typed} submissionId={submissionId} />
);

async function seeAddress(app: App, c: StaffContext, caseId: string) {
  const { actor } = c.var;
  const seen = await seeProtectedAddress(app, actor, caseId);
  if (!seen.ok) return seen.refusal === "not-found" ? c.notFound() : c.redirect(casePath(caseId), 303);
  const frame = staffFrameOf(app, actor);
  const back = { text: `Sag ${seen.value.caseNumber}`, href: casePath(caseId) };
  return c.html(renderPage(<ProtectedAddressPage {...seen.value} frame={frame} back={back} />));
}

async function keep(app: App, c: StaffContext, caseId: string) {
  const typed: Fields = await formFields(c);
  const submissionId = submissionIn(typed, app);
  const told = readProtection(typed, dateIn(typed, protectionFields.until), app.clock.today());
  if (!told.ok) return showCase(app, c, caseId, pageWith(submissionId, typed), { problems: told.refusal });
  const press = { submissionId, path: casePath(caseId) };
  const outcome = await keepProtection(app, c.var.actor, caseId, told.value, press);
  return outcome.ok ? c.redirect(outcome.value, 303) : c.notFound();
}
