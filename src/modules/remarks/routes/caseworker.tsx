import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { readRemarkAnswer } from "../domain/remark-form.ts";
import { remarksPath } from "../paths.ts";
import { answerRemark, type RemarkNamed } from "../use-cases/answer-remark.ts";
import { readCaseRemarks, readWaitingRemarks } from "../use-cases/read-remarks.ts";
import { writeRemark } from "../use-cases/write-remark.ts";
import { AnswerRemarkPage } from "../views/answer-remark-page.tsx";
import { RegisterRemarkPage } from "../views/register-remark-page.tsx";
import { RemarksPage } from "../views/remarks-page.tsx";
import { WaitingRemarksPage } from "../views/waiting-remarks-page.tsx";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/bemaerkninger` as const;
const one = `${all}/:remarkId{${idPattern}}` as const;

/** What citizens say is wrong in their cases, mounted at `/sagsbehandler`. */
export const caseworkerRemarkRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/bemaerkninger", async (c) => {
      const waiting = await readWaitingRemarks(app, c.var.actor);
      return c.html(renderPage(<WaitingRemarksPage frame={staffFrameOf(app, c.var.actor)} waiting={waiting} />));
    })
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(`${all}/ny`, (c) => showNew(app, c, c.req.param("caseId"), freshForm))
    .post(`${all}/ny`, (c) => register(app, c, c.req.param("caseId")))
    .get(one, (c) => showOne(app, c, c.req.param(), freshForm))
    .post(one, (c) => answer(app, c, c.req.param()));

const notices: Readonly<Record<string, string>> = {
  skrevet: "Bemærkningen er gemt, og kvitteringen er lavet.",
  svar: "Svaret er gemt, og brevet er lavet.",
};

async function showAll(app: App, c: StaffContext, caseId: string) {
  const view = await readCaseRemarks(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <RemarksPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      mayAnswer={permitsInGeneral(c.var.actor, "remark:answer")}
      notice={notices[c.req.query("gjort") ?? ""]}
    />
  );
  return c.html(renderPage(page));
}

async function showNew(app: App, c: StaffContext, caseId: string, form: FormState, submissionId = app.newId()) {
  const view = await readCaseRemarks(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const about = c.req.query("om") ?? "";
  const page = (
    <RegisterRemarkPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      about={about}
      form={form}
      submissionId={submissionId}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function register(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const submissionId = submissionIn(fields, app.newId);
  const typed = { fields, text: (name: string) => textOf(fields, name), day: (name: string) => typedDay(fields, name) };
  const press = { submissionId, path: `${remarksPath(caseId)}?gjort=skrevet` };
  const outcome = await writeRemark(app, c.var.actor, caseId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showNew(app, c, caseId, triedForm(fields, outcome.refusal.problems), submissionId);
}

async function showOne(app: App, c: StaffContext, named: RemarkNamed, form: FormState, refusal?: string) {
  const view = await readCaseRemarks(app, c.var.actor, named.caseId);
  const remark = view?.remarks.find(({ id }) => id === named.remarkId);
  if (!view || !remark) return c.notFound();
  const page = (
    <AnswerRemarkPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      remark={remark}
      mayAnswer={permitsInGeneral(c.var.actor, "remark:answer")}
      form={form}
      submissionId={app.newId()}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

async function answer(app: App, c: StaffContext, named: RemarkNamed) {
  const fields = await formFields(c);
  const told = readRemarkAnswer(fields);
  if (!told.ok) return showOne(app, c, named, triedForm(fields, told.refusal));
  const press = { submissionId: submissionIn(fields, app.newId), path: `${remarksPath(named.caseId)}?gjort=svar` };
  const outcome = await answerRemark(app, c.var.actor, named, told.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showOne(app, c, named, triedForm(fields, []), "En kollega har svaret, mens du skrev. Se svaret herunder.");
}
