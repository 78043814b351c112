import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { readAnswer, reportFields } from "../domain/report-form.ts";
import { authorityOutcomes } from "../domain/report-words.ts";
import { reportPath } from "../paths.ts";
import { answerReport, type ReportNamed } from "../use-cases/answer-report.ts";
import { readReport, readWaitingReports, reportsIn } from "../use-cases/read-reports.ts";
import { ReportPage, WaitingReportsPage } from "../views/authority-pages.tsx";
import { CaseReports } from "../views/report-list.tsx";

type StaffContext = Context<SignedInStaff>;
const one = `/sager/:caseId{${idPattern}}/tilbagemeldinger/:reportId{${idPattern}}` as const;

/** What was reported in an order, as it stands on the authority's page of it. */
export async function reportsBesideOrder(app: App, actor: StaffActor, order: SupportOrder): Promise<VNode | null> {
  const reports = await reportsIn(app.database.of(actor), order.caseId);
  return <CaseReports reports={reports.filter(({ orderId }) => orderId === order.id)} />;
}

/** Mounted at `/sagsbehandler`: what providers report, and what is answered. */
export const caseworkerReportRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get("/tilbagemeldinger", async (c) => {
      const waiting = await readWaitingReports(app, c.var.actor);
      return c.html(renderPage(<WaitingReportsPage frame={staffFrameOf(app, c.var.actor)} waiting={waiting} />));
    })
    .get(one, (c) => show(app, c, c.req.param()))
    .post(one, (c) => answer(app, c, c.req.param()))
    .post(`${one}/set`, async (c) => {
      const named = c.req.param();
      const press = {
        submissionId: submissionIn(await formFields(c), app.newId),
        path: `${reportPath(named.caseId, named.reportId)}?gjort=set`,
      };
      const outcome = await answerReport(app, c.var.actor, named, "seen", press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      return outcome.refusal === "not-found"
        ? c.notFound()
        : show(app, c, named, { fields: {}, refusal: settledWords });
    });

const settledWords = "En kollega har svaret, mens du skrev. Se svaret herunder.";
const notices: Readonly<Record<string, string>> = {
  set: "Udføreren kan nu se, at du har set den.",
  svar: "Svaret er gemt. Udføreren kan læse det.",
};

async function answer(app: App, c: StaffContext, named: ReportNamed) {
  const fields = await formFields(c);
  const day = typedDay(fields, reportFields.followUpBy);
  const told = readAnswer(fields, authorityOutcomes, day, app.clock.today());
  if (!told.ok) return show(app, c, named, { fields, problems: told.refusal });
  const press = {
    submissionId: submissionIn(fields, app.newId),
    path: `${reportPath(named.caseId, named.reportId)}?gjort=svar`,
  };
  const outcome = await answerReport(app, c.var.actor, named, told.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, named, { fields, refusal: settledWords });
}

interface CameBack {
  readonly fields: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function show(app: App, c: StaffContext, named: ReportNamed, back?: CameBack) {
  const view = await readReport(app, c.var.actor, named);
  if (!view) return c.notFound();
  const page = (
    <ReportPage
      {...view}
      frame={staffFrameOf(app, c.var.actor)}
      today={app.clock.today()}
      mayAnswer={permitsInGeneral(c.var.actor, "report:answer")}
      fields={back?.fields ?? {}}
      problems={back?.problems}
      refusal={back?.refusal}
      notice={back ? undefined : notices[c.req.query("gjort") ?? ""]}
      newSubmissionId={app.newId}
    />
  );
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}
