import { Hono } from "hono";
import { idPattern, isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { readAdvice } from "../domain/advice.ts";
import { mostOfNote } from "../domain/handover.ts";
import { type Fields, textOf } from "../domain/problems.ts";
import { applicationPath } from "../paths.ts";
import { assignCaseworker } from "../use-cases/assign-caseworker.ts";
import { recordAdvice } from "../use-cases/record-advice.ts";
import { routeCase } from "../use-cases/route-case.ts";
import { withdrawApplication } from "../use-cases/withdraw-application.ts";
import { AdvicePage } from "../views/advice-page.tsx";
import { ApplicationPage } from "../views/application-page.tsx";
import { AssignPage, assignFields, toNobody } from "../views/assign-page.tsx";
import type { CasePageProps } from "../views/case-page.tsx";
import { saidField } from "../views/my-withdraw-page.tsx";
import { RoutePage, routeFields } from "../views/route-page.tsx";
import { WithdrawPage } from "../views/withdraw-page.tsx";
import { handedOn, pathAfter } from "./handed-on.tsx";
import { adviceWords, assignWords, noOpenApplicationWords, routeWords } from "./refusal-words.ts";
import { type StaffContext, showCase } from "./show-case.tsx";

const at = `/sager/:caseId{${idPattern}}/ansoegning` as const;

/** A case's applications and the acts on them, mounted at `/sagsbehandler`. The notice of delay has routes of its own. */
export const caseworkerApplicationRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(at, (c) => showCase(app, c, c.req.param("caseId"), (props) => <ApplicationPage {...props} />))
    .get(`${at}/traek-tilbage`, (c) =>
      showCase(app, c, c.req.param("caseId"), (props) => <WithdrawPage {...props} said="" />),
    )
    .post(`${at}/traek-tilbage`, (c) => withdraw(app, c, c.req.param("caseId")))
    .get(`${at}/enhed`, (c) => showCase(app, c, c.req.param("caseId"), (props) => <RoutePage {...props} typed={{}} />))
    .post(`${at}/enhed`, (c) => move(app, c, c.req.param("caseId")))
    .get("/flyttet", (c) => handedOn(app, c, "moved"))
    .get("/fordelt", (c) => handedOn(app, c, "assigned"))
    .get(`${at}/sagsbehandler`, (c) =>
      showCase(app, c, c.req.param("caseId"), (props) => <AssignPage {...props} reader={c.var.actor.id} typed={{}} />),
    )
    .post(`${at}/sagsbehandler`, (c) => assign(app, c, c.req.param("caseId")))
    .get(`${at}/vejledning`, (c) =>
      showCase(app, c, c.req.param("caseId"), (props) => <AdvicePage {...props} typed={{}} />),
    )
    .post(`${at}/vejledning`, (c) => advise(app, c, c.req.param("caseId")));

async function withdraw(app: App, c: StaffContext, caseId: string) {
  const said = textOf(await formFields(c), saidField);
  const page = (props: CasePageProps) => <WithdrawPage {...props} said={said} />;
  if (said === "") {
    const problems = [{ field: saidField, message: "Skriv, hvordan og hvornår borgeren har sagt det." }];
    return showCase(app, c, caseId, page, { problems });
  }
  const outcome = await withdrawApplication(app, c.var.actor, caseId, said);
  if (outcome.ok) return c.redirect(applicationPath(caseId), 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showCase(app, c, caseId, page, { refusal: noOpenApplicationWords[outcome.refusal] });
}

async function move(app: App, c: StaffContext, caseId: string) {
  const typed: Fields = await formFields(c);
  const page = (props: CasePageProps) => <RoutePage {...props} typed={typed} />;
  const to = { unit: textOf(typed, routeFields.unit), reason: textOf(typed, routeFields.reason) };
  const problems = [
    ...(to.unit === "" ? [{ field: routeFields.unit, message: "Vælg en enhed." }] : []),
    ...(to.reason === "" ? [{ field: routeFields.reason, message: "Skriv, hvorfor sagen flytter." }] : []),
  ];
  if (problems.length > 0) return showCase(app, c, caseId, page, { problems });
  const outcome = await routeCase(app, c.var.actor, caseId, to);
  if (outcome.ok) return c.redirect(await pathAfter(app, c, caseId, "moved"), 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showCase(app, c, caseId, page, { refusal: routeWords[outcome.refusal] });
}

async function assign(app: App, c: StaffContext, caseId: string) {
  const typed: Fields = await formFields(c);
  const page = (props: CasePageProps) => <AssignPage {...props} reader={c.var.actor.id} typed={typed} />;
  const chosen = textOf(typed, assignFields.to);
  const to = chosen === toNobody ? null : chosen;
  if (to !== null && !isId(to)) {
    return showCase(app, c, caseId, page, {
      problems: [{ field: assignFields.to, message: "Vælg en sagsbehandler." }],
    });
  }
  const seen = textOf(typed, assignFields.seen) || null;
  const note = textOf(typed, assignFields.note).slice(0, mostOfNote);
  const outcome = await assignCaseworker(app, c.var.actor, caseId, { to, seen, note });
  if (outcome.ok) return c.redirect(await pathAfter(app, c, caseId, "assigned"), 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showCase(app, c, caseId, page, { refusal: assignWords[outcome.refusal] });
}

async function advise(app: App, c: StaffContext, caseId: string) {
  const typed: Fields = await formFields(c);
  const page = (props: CasePageProps) => <AdvicePage {...props} typed={typed} />;
  const advice = readAdvice(typed);
  if (!advice.ok) return showCase(app, c, caseId, page, { problems: advice.refusal });
  const outcome = await recordAdvice(app, c.var.actor, caseId, advice.value);
  if (outcome.ok) return c.redirect(applicationPath(caseId), 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showCase(app, c, caseId, page, { refusal: adviceWords[outcome.refusal] });
}
