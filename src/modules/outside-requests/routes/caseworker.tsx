import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type FormFields, formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { outsidePath, partField } from "../../access-requests/paths.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { answerFields, endField, putOffFields, readPutOff } from "../domain/outside-forms.ts";
import { outsideEnds } from "../domain/outside-request.ts";
import { outsideRequestPath } from "../paths.ts";
import { answerOutside, endOutside, type OutsideRefusal, putOffOutside } from "../use-cases/answer-outside.ts";
import { askFromOutside } from "../use-cases/ask-from-outside.ts";
import { type OutsideNamed, readCaseOutside, readOneOutside, readOutsidePdf } from "../use-cases/read-outside.ts";
import { OutsideListPage } from "../views/outside-list-page.tsx";
import { OutsidePage, type OutsidePageProps } from "../views/outside-page.tsx";
import { RegisterOutsidePage } from "../views/register-outside-page.tsx";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/aktindsigt/andre` as const;
const one = `${all}/:outsideId{${idPattern}}` as const;

/** What others ask to see, mounted at `/sagsbehandler`. */
export const caseworkerOutsideRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(`${all}/ny`, (c) => showNew(app, c, c.req.param("caseId"), freshForm))
    .post(`${all}/ny`, (c) => register(app, c, c.req.param("caseId")))
    .get(one, (c) => showOne(app, c, c.req.param()))
    .get(`${all}/:answeredId{${idPattern}}/samlet.pdf`, (c) => sendFile(app, c, c.req.param()))
    .post(`${one}/svar`, (c) => answer(app, c, c.req.param()))
    .post(`${one}/udskyd`, (c) => putOff(app, c, c.req.param()))
    .post(`${one}/afslut`, (c) => end(app, c, c.req.param()));

async function showAll(app: App, c: StaffContext, caseId: string) {
  const view = await readCaseOutside(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const notice = c.req.query("gjort") === "skrevet" ? "Det er skrevet ned. Fristen løber." : undefined;
  return c.html(renderPage(<OutsideListPage frame={staffFrameOf(app, c.var.actor)} view={view} notice={notice} />));
}

async function showNew(app: App, c: StaffContext, caseId: string, form: FormState, submissionId = app.newId()) {
  const view = await readCaseOutside(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <RegisterOutsidePage frame={staffFrameOf(app, c.var.actor)} view={view} form={form} submissionId={submissionId} />
  );
  return c.html(renderPage(page), statusOf(form));
}

async function register(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const submissionId = submissionIn(fields, app.newId);
  const typed = { text: (name: string) => textOf(fields, name), day: (name: string) => typedDay(fields, name) };
  const press = { submissionId, path: `${outsidePath(caseId)}?gjort=skrevet` };
  const outcome = await askFromOutside(app, c.var.actor, caseId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showNew(app, c, caseId, triedForm(fields, outcome.refusal.problems), submissionId);
}

const notices: Readonly<Record<string, string>> = {
  svaret: "Brevet med svaret er lavet. Det skal printes og i post.",
  laves: "Filen og brevet bliver lavet nu.",
  udskudt: "Brevet om den nye dag er lavet. Det skal printes og i post.",
  slut: "Ønsket er sluttet.",
};

/** The file that goes with the answer, or a part of it, byte for byte. */
async function sendFile(app: App, c: StaffContext, named: { readonly caseId: string; readonly answeredId: string }) {
  const asked = c.req.query(partField) ?? "1";
  const part = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
  const found = await readOutsidePdf(app, c.var.actor, { caseId: named.caseId, outsideId: named.answeredId }, part);
  if (!found) return c.notFound();
  return c.body(new Uint8Array(found.pdf), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="aktindsigt-til-anden-${found.number}${part === 1 ? "" : `-del-${part}`}.pdf"`,
  });
}

interface Shown {
  readonly form?: FormState;
  readonly tried?: OutsidePageProps["tried"];
  readonly refusal?: string;
}

async function showOne(app: App, c: StaffContext, named: OutsideNamed, shown: Shown = {}) {
  const view = await readOneOutside(app, c.var.actor, named);
  if (!view) return c.notFound();
  const { form = freshForm, refusal, tried = null } = shown;
  const page = (
    <OutsidePage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      mayAnswer={permitsInGeneral(c.var.actor, "access:give")}
      form={form}
      tried={tried}
      submissionIds={[app.newId(), app.newId(), app.newId()]}
      notice={c.req.method === "GET" ? notices[c.req.query("gjort") ?? ""] : undefined}
      refusal={refusal}
    />
  );
  return c.html(renderPage(page), refusal === undefined ? statusOf(form) : 409);
}

const pressOf = (app: App, fields: FormFields, { caseId, outsideId }: OutsideNamed, done: string) => ({
  submissionId: submissionIn(fields, app.newId),
  path: `${outsideRequestPath(caseId, outsideId)}?gjort=${done}`,
});

async function answer(app: App, c: StaffContext, named: OutsideNamed) {
  const fields = await formFields(c);
  const isGiven = textOf(fields, answerFields.outcome) !== "nothing";
  const press = pressOf(app, fields, named, isGiven ? "laves" : "svaret");
  const outcome = await answerOutside(app, c.var.actor, named, fields, press);
  return shownAfter(app, c, named, outcome, fields, "answer");
}

async function putOff(app: App, c: StaffContext, named: OutsideNamed) {
  const fields = await formFields(c);
  const told = readPutOff(fields, typedDay(fields, putOffFields.expectedOn), app.clock.today());
  if (!told.ok) return showOne(app, c, named, { form: triedForm(fields, told.refusal), tried: "put-off" });
  const outcome = await putOffOutside(app, c.var.actor, named, told.value, pressOf(app, fields, named, "udskudt"));
  return shownAfter(app, c, named, outcome, fields, "put-off");
}

async function end(app: App, c: StaffContext, named: OutsideNamed) {
  const fields = await formFields(c);
  const how = outsideEnds.find((known) => known === textOf(fields, endField));
  const problems = [{ field: endField, message: "Vælg, hvad der er sket." }];
  if (how === undefined) return showOne(app, c, named, { form: triedForm(fields, problems), tried: "end" });
  const outcome = await endOutside(app, c.var.actor, named, how, pressOf(app, fields, named, "slut"));
  return shownAfter(app, c, named, outcome, fields, "end");
}

function shownAfter(
  app: App,
  c: StaffContext,
  named: OutsideNamed,
  outcome: Outcome<string, OutsideRefusal>,
  fields: FormFields,
  tried: NonNullable<OutsidePageProps["tried"]>,
) {
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal === "string")
    return showOne(app, c, named, { form: triedForm(fields, []), refusal: explain[refusal], tried });
  return showOne(app, c, named, { form: triedForm(fields, refusal.problems), tried });
}

const explain = {
  "already-ended": "En kollega har svaret eller afsluttet ønsket i mellemtiden. Se herunder.",
  "being-made": "En kollega har svaret, og filen bliver lavet nu. Se herunder.",
  "changed-meanwhile": "Sagen er ændret, siden du åbnede siden. Se listen igennem igen. Det, du skrev, står her endnu.",
} as const;
