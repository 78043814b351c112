import { type Context, Hono } from "hono";
import { idPattern, isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { adviceFields } from "../domain/advice.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { personFields } from "../domain/read-person.ts";
import { registrationFields } from "../domain/registration.ts";
import { handedOnPath, intakePath, knownCitizenPath, registerPath } from "../paths.ts";
import { lookUpCitizen, readKnownCitizen } from "../use-cases/look-up-citizen.ts";
import type { IntakeProblems } from "../use-cases/place-in-form.ts";
import { readCaseApplications } from "../use-cases/read-case-applications.ts";
import { recordInquiry } from "../use-cases/record-inquiry.ts";
import { type RegistrationForm, registerApplication } from "../use-cases/register-application.ts";
import { InquiryPage } from "../views/inquiry-page.tsx";
import { IntakePage } from "../views/intake-page.tsx";
import { KnownCitizenPage } from "../views/known-citizen-page.tsx";
import { RegisterPage } from "../views/register-page.tsx";
import { dateIn, submissionIn } from "./forms.ts";
import { handedOn, pathAfter } from "./handed-on.tsx";

type StaffContext = Context<SignedInStaff>;

/** Intake, mounted at `/sagsbehandler`: look up, register an application, write down an inquiry. */
export const intakeRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/modtagelse", (c) => c.html(renderPage(<IntakePage frame={frameFor(app, c)} />)))
    .post("/modtagelse", limit("cpr-look-up"), (c) => lookUp(app, c))
    .get(`/modtagelse/borger/:citizenId{${idPattern}}`, (c) => knownCitizen(app, c, c.req.param("citizenId")))
    .get("/modtagelse/ny", async (c) => showForm(app, c, RegisterPage, await beginning(app, c)))
    .post("/modtagelse/ny", limit("cpr-look-up"), async (c) => {
      const form = await formIn(app, c);
      const outcome = await registerApplication(app, c.var.actor, form);
      if (outcome.ok) return c.redirect(await pathAfter(app, c, outcome.value, "registered"), 303);
      return showForm(app, c, RegisterPage, { ...outcome.refusal, typed: form.fields }, form.submissionId);
    })
    .get("/modtagelse/registreret", (c) => handedOn(app, c, "registered"))
    .get("/modtagelse/henvendelse", async (c) => showForm(app, c, InquiryPage, await beginning(app, c)))
    .post("/modtagelse/henvendelse", limit("cpr-look-up"), async (c) => {
      const form = await formIn(app, c);
      const outcome = await recordInquiry(app, c.var.actor, form);
      if (outcome.ok) return c.redirect(await pathAfterInquiry(app, c, form.fields, outcome.value), 303);
      return showForm(app, c, InquiryPage, { ...outcome.refusal, typed: form.fields }, form.submissionId);
    });

function frameFor(app: App, c: StaffContext) {
  const { actor } = c.var;
  return staffFrameOf(app, actor, intakePath);
}

/** Looks a number up. It is posted, so that it stands in no address and no log. */
async function lookUp(app: App, c: StaffContext) {
  const typed: Fields = await formFields(c);
  const cpr = textOf(typed, personFields.cpr);
  const found = await lookUpCitizen(app, c.var.actor, cpr);
  if (!found.ok) {
    const problems = [{ field: personFields.cpr, message: found.refusal }];
    return c.html(renderPage(<IntakePage frame={frameFor(app, c)} cpr={cpr} problems={problems} />), 422);
  }
  if (found.value?.isShown) return c.redirect(knownCitizenPath(found.value.citizen.id), 303);
  const unseen = found.value?.citizen.id ?? null;
  return showForm(app, c, RegisterPage, { ...nothingWrong, unseen, typed: { [personFields.cpr]: cpr } });
}

async function knownCitizen(app: App, c: StaffContext, citizenId: string) {
  const { actor } = c.var;
  const known = await readKnownCitizen(app, actor, citizenId);
  if (!known) return c.notFound();
  const { units } = standardOf(app, actor);
  return c.html(renderPage(<KnownCitizenPage frame={frameFor(app, c)} known={known} units={units} />));
}

type Shown = IntakeProblems & { readonly typed: Fields };

const nothingWrong: IntakeProblems = { problems: [], lookalikes: [], citizen: null, unseen: null, cases: [] };

/** An empty form; with a citizen (and a case) in the address, one about that citizen. */
async function beginning(app: App, c: StaffContext): Promise<Shown> {
  const citizenId = c.req.query("borger") ?? "";
  const known = isId(citizenId) ? await readKnownCitizen(app, c.var.actor, citizenId) : undefined;
  if (!known) return { ...nothingWrong, typed: {} };
  const open = known.cases.map(({ record }) => record).filter(({ closedOn }) => closedOn === null);
  const typed = { [registrationFields.into]: c.req.query("sag") ?? "" };
  return { ...nothingWrong, citizen: known.citizen, cases: open, typed };
}

/** Either form of intake; a form that was sent and is shown again keeps its one-use id. */
function showForm(app: App, c: StaffContext, Form: typeof RegisterPage, shown: Shown, submissionId = app.newId()) {
  const page = <Form frame={frameFor(app, c)} submissionId={submissionId} {...shown} />;
  return c.html(renderPage(page), shown.problems.length === 0 ? 200 : 422);
}

async function formIn(app: App, c: StaffContext): Promise<RegistrationForm> {
  const fields: Fields = await formFields(c);
  return {
    submissionId: submissionIn(fields, app),
    fields,
    bornOn: dateIn(fields, personFields.bornOn),
    receivedOn: dateIn(fields, registrationFields.receivedOn),
  };
}

/** To the case; or, where the citizen wants to apply now, on to the application in it. */
async function pathAfterInquiry(app: App, c: StaffContext, fields: Fields, caseId: string): Promise<string> {
  if (textOf(fields, adviceFields.wish) !== "soeg") return pathAfter(app, c, caseId, "registered");
  const data = await readCaseApplications(app, c.var.actor, caseId);
  return data ? registerPath(data.citizen.id, caseId) : handedOnPath.registered;
}
