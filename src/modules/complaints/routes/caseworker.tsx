import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern, isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import type { Complaint } from "../domain/complaint.ts";
import { registerFields } from "../domain/register-form.ts";
import { type StepAct, stepActNamed, stepActs, stepFields } from "../domain/step-acts.ts";
import { complaintPath } from "../paths.ts";
import { followComplaint } from "../use-cases/follow-complaint.ts";
import { readCaseComplaints, readWaitingComplaints } from "../use-cases/read-complaints.ts";
import { type RegisterRefusal, registerComplaint } from "../use-cases/register-complaint.ts";
import { ComplaintPage } from "../views/complaint-page.tsx";
import { ComplaintsPage } from "../views/complaints-page.tsx";
import { RegisterComplaintPage } from "../views/register-page.tsx";
import { WaitingComplaintsPage } from "../views/waiting-page.tsx";
import { fileProblemsOf } from "./file-problems.ts";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/klager` as const;
const one = `${all}/:complaintId{${idPattern}}` as const;

/** What a later part of the system tells of a complaint on its page; null where it has nothing to tell. */
export type BesideComplaint = (app: App, actor: StaffActor, at: BesideAt) => Promise<VNode | null>;

/** The complaint whose page is shown, in its case. */
export interface BesideAt {
  readonly record: CaseRecord;
  readonly complaint: Complaint;
}

/**
 * The complaints of a case, mounted at `/sagsbehandler`, and those that wait in all cases.
 *
 * @param beside what later parts of the system tell of a complaint on its page
 */
export const caseworkerComplaintRoutes = (app: App, beside: readonly BesideComplaint[] = []) =>
  new Hono<SignedInStaff>()
    .get("/klager", async (c) => {
      const waiting = await readWaitingComplaints(app, c.var.actor);
      return c.html(renderPage(<WaitingComplaintsPage frame={staffFrameOf(app, c.var.actor)} waiting={waiting} />));
    })
    .get(all, async (c) => {
      const view = await readCaseComplaints(app, c.var.actor, c.req.param("caseId"));
      return view
        ? c.html(renderPage(<ComplaintsPage frame={staffFrameOf(app, c.var.actor)} view={view} />))
        : c.notFound();
    })
    .get(`${all}/ny`, (c) => showRegister(app, c, c.req.param("caseId")))
    .post(`${all}/ny`, limit("upload"), (c) => register(app, c, c.req.param("caseId")))
    .get(one, (c) => show(app, c, c.req.param(), beside))
    .post(`${one}/:complaintAct`, async (c) => {
      const { caseId, complaintId } = c.req.param();
      const act = stepActNamed(c.req.param("complaintAct"));
      return act === undefined ? c.notFound() : follow(app, c, { caseId, complaintId, act }, beside);
    });

async function register(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const outcome = await registerComplaint(app, c.var.actor, caseId, {
    fields,
    receivedOn: typedDay(fields, registerFields.receivedOn),
    files: await formFiles(c, registerFields.files),
    submissionId: submissionIn(fields, app.newId),
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showRegister(app, c, caseId, triedForm(fields, problemsOf(outcome.refusal)));
}

const problemsOf = (refusal: Exclude<RegisterRefusal, "not-found">): FieldProblems =>
  typeof refusal === "object" && "problems" in refusal ? refusal.problems : fileProblemsOf(refusal);

async function showRegister(app: App, c: StaffContext, caseId: string, form: FormState = freshForm) {
  const { actor } = c.var;
  const view = await readCaseComplaints(app, actor, caseId);
  if (!view) return c.notFound();
  const named = c.req.query("afgoerelse");
  const page = (
    <RegisterComplaintPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      form={form}
      submissionId={app.newId()}
      decisionId={named !== undefined && isId(named) ? named : null}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

interface Named {
  readonly caseId: string;
  readonly complaintId: string;
}

async function follow(
  app: App,
  c: StaffContext,
  named: Named & { readonly act: StepAct },
  beside: readonly BesideComplaint[],
) {
  const fields = await formFields(c);
  const path = `${complaintPath(named.caseId, named.complaintId)}?gjort=${named.act}`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const names = stepFields(named.act);
  const typed = { fields, on: typedDay(fields, names.on), expectedOn: typedDay(fields, names.expectedOn) };
  const outcome = await followComplaint(app, c.var.actor, named, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (refusal === "not-now")
    return show(app, c, named, beside, { typed: fields, refusal: "Klagen er kommet videre i mellemtiden." });
  return show(app, c, named, beside, { typed: fields, problems: refusal.problems });
}

interface Shown {
  readonly typed?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function show(
  app: App,
  c: StaffContext,
  { caseId, complaintId }: Named,
  beside: readonly BesideComplaint[],
  shown: Shown = {},
) {
  const { actor } = c.var;
  const view = await readCaseComplaints(app, actor, caseId);
  const complaint = view?.complaints.find(({ id }) => id === complaintId);
  if (!view || !complaint) return c.notFound();
  const page = (
    <ComplaintPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      complaint={complaint}
      form={triedForm(shown.typed ?? null, shown.problems)}
      submissionIds={idsFor(app)}
      mayAnswer={permitsInGeneral(actor, "complaint:answer")}
      notice={c.req.method === "GET" ? notices[c.req.query("gjort") ?? ""] : undefined}
      refusal={shown.refusal}
      beside={await Promise.all(beside.map((tell) => tell(app, actor, { record: view.record, complaint })))}
    />
  );
  return c.html(renderPage(page), shown.problems ? 422 : shown.refusal === undefined ? 200 : 409);
}

const idsFor = (app: App) =>
  Object.fromEntries(Object.keys(stepActs).map((act) => [act, app.newId()])) as Record<StepAct, string>;

const notices: Readonly<Record<string, string>> = {
  modtaget: "Klagen er modtaget. Kvitteringen til borgeren er lavet.",
  svar: "Svaret er lavet som et brev til borgeren.",
  flyt: "Klagen er flyttet til det rigtige spor.",
  genvurderet: "Genvurderingen er gemt.",
  del: "Klagen er delt i to.",
  bemaerkning: "Udføreren er spurgt.",
  "skrevet-ned": "Det, der bliver sagt, er skrevet ned.",
  ret: "Rettelsen er gemt.",
  haster: "Det er gemt, at klagen haster.",
  afventer: "Borgeren får et brev om, hvad I venter på.",
  "traek-noget": "Det er gemt, at noget af klagen er trukket tilbage.",
  fejl: "Klagen er taget ud af sagen. Borgeren får brev om fejlen. Husk at skrive den ned i den rigtige sag.",
  "taget-ud": "Ankestyrelsens afgørelse er taget ud. Klagen står, som den gjorde før.",
  sendt: "Det er gemt, at klagen er sendt til Ankestyrelsen.",
  fasthold: "Det er gemt, at klagen holdes fast.",
  "traek-tilbage": "Det er gemt, at klagen er trukket tilbage.",
  ja: "Det er gemt, at borgeren står ved klagen.",
  nej: "Det er gemt. Klagen er stoppet.",
};
