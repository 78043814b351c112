import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf, triedForm } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { supportChangePath } from "../../cases/paths.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { afterwardsFields, readAfterwards } from "../domain/afterwards-form.ts";
import type { ChangeTerms } from "../domain/change-fields.ts";
import { readChange } from "../domain/change-form.ts";
import type { StaffChangesView } from "../domain/change-views.ts";
import { dropFields, readDrop, readMove } from "../domain/drop-form.ts";
import { type ChangeRefused, changeRefusalWords } from "../domain/refusal-words.ts";
import { type ChangeKind, changeKinds } from "../domain/support-change.ts";
import { kindNames } from "../paths.ts";
import { changeSupport } from "../use-cases/change-support.ts";
import { readChanges } from "../use-cases/read-changes.ts";
import { settleAfterwards } from "../use-cases/settle-afterwards.ts";
import { moveSupportChange, takeBackChange } from "../use-cases/take-back-change.ts";
import { AfterwardsPage } from "../views/afterwards-page.tsx";
import { ChangeFormPage } from "../views/change-form-page.tsx";
import { ChangesPage } from "../views/changes-page.tsx";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/aendring` as const;
const one = `${all}/:changeId{${idPattern}}` as const;
const form = `${all}/:changeKind{${Object.values(kindNames).join("|")}}` as const;

/** Mounted at `/sagsbehandler`: changing and ending support, and what comes after a time-limited grant. */
export const caseworkerChangeRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(all, (c) => showAll(app, c, c.req.param("caseId")))
    .get(`${all}/bagefter`, (c) => showAfterwards(app, c, c.req.param("caseId")))
    .post(`${all}/bagefter`, (c) => settle(app, c, c.req.param("caseId")))
    .get(form, (c) => showForm(app, c, c.req.param()))
    .post(form, (c) => change(app, c, c.req.param()))
    .post(`${one}/tilbage`, (c) => drop(app, c, c.req.param()))
    .post(`${one}/dag`, (c) => move(app, c, c.req.param()));

const notices: Readonly<Record<string, string>> = {
  gemt: "Det er gemt. Se herunder, hvad der sker nu.",
  opgivet: "Ændringen er opgivet. Støtten fortsætter.",
  flyttet: "Dagen er flyttet.",
  bagefter: "Aftalen om tiden efter er gemt.",
};

const statusFor = (state: FormState, refusal: ChangeRefused | undefined) =>
  refusal === undefined ? statusOf(state) : 409;
const wordsOf = (refusal: ChangeRefused | undefined) =>
  refusal === undefined ? undefined : changeRefusalWords[refusal];

async function showAll(app: App, c: StaffContext, caseId: string, state = freshForm, refusal?: ChangeRefused) {
  const view = await readChanges(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <ChangesPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      form={state}
      refusal={wordsOf(refusal)}
      notice={notices[c.req.query("gjort") ?? ""]}
      mayChange={permitsInGeneral(c.var.actor, "support:change") && view.record.closedOn === null}
      newSubmissionId={app.newId}
    />
  );
  return c.html(renderPage(page), statusFor(state, refusal));
}

interface FormNamed {
  readonly caseId: string;
  readonly changeKind: string;
}

const kindOf = (name: string): ChangeKind | undefined => changeKinds.find((kind) => kindNames[kind] === name);

async function showForm(app: App, c: StaffContext, named: FormNamed, state = freshForm, refusal?: ChangeRefused) {
  const kind = kindOf(named.changeKind);
  const mayChange = permitsInGeneral(c.var.actor, "support:change");
  const view = mayChange ? await readChanges(app, c.var.actor, named.caseId) : undefined;
  if (!view || kind === undefined) return c.notFound();
  if (view.granted.length === 0 && refusal === undefined) return c.redirect(supportChangePath(named.caseId), 303);
  const submissionId = submissionIn(state.typed ?? {}, app.newId);
  const shown = { kind, view, form: state, submissionId, refusal: wordsOf(refusal) };
  return c.html(
    renderPage(<ChangeFormPage frame={staffFrameOf(app, c.var.actor)} {...shown} />),
    statusFor(state, refusal),
  );
}

const termsOf = ({ granted, grantedOn, rules, standard, today }: StaffChangesView): ChangeTerms => ({
  granted,
  packages: standard.settings.packages,
  stepClause: rules.steps[0]?.id ?? null,
  grantedOn: grantedOn ?? today,
  today,
});

async function change(app: App, c: StaffContext, named: FormNamed) {
  const fields = await formFields(c);
  const kind = kindOf(named.changeKind);
  const view = await readChanges(app, c.var.actor, named.caseId);
  if (!view || kind === undefined) return c.notFound();
  const read = readChange(fields, (name) => typedDay(fields, name), kind, termsOf(view));
  if (!read.ok) return showForm(app, c, named, triedForm(fields, read.refusal));
  const press = {
    submissionId: submissionIn(fields, app.newId),
    path: `${supportChangePath(named.caseId)}?gjort=gemt`,
  };
  const outcome = await changeSupport(app, c.var.actor, named.caseId, read.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showForm(app, c, named, triedForm(fields), outcome.refusal);
}

interface ChangeAt {
  readonly caseId: string;
  readonly changeId: string;
}

async function drop(app: App, c: StaffContext, named: ChangeAt) {
  const fields = await formFields(c);
  const why = readDrop(fields, named.changeId);
  if (!why.ok) return showAll(app, c, named.caseId, triedForm(fields, why.refusal));
  const path = `${supportChangePath(named.caseId)}?gjort=opgivet`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await takeBackChange(app, c.var.actor, named, why.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showAll(app, c, named.caseId, triedForm(fields), outcome.refusal);
}

async function move(app: App, c: StaffContext, named: ChangeAt) {
  const fields = await formFields(c);
  const day = typedDay(fields, dropFields(named.changeId).on);
  const read = readMove(fields, named.changeId, day, app.clock.today());
  if (!read.ok) return showAll(app, c, named.caseId, triedForm(fields, read.refusal));
  const path = `${supportChangePath(named.caseId)}?gjort=flyttet`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await moveSupportChange(app, c.var.actor, named, read.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showAll(app, c, named.caseId, triedForm(fields), outcome.refusal);
}

async function showAfterwards(app: App, c: StaffContext, caseId: string, state = freshForm, refusal?: ChangeRefused) {
  const mayChange = permitsInGeneral(c.var.actor, "support:change");
  const view = mayChange ? await readChanges(app, c.var.actor, caseId) : undefined;
  if (!view) return c.notFound();
  const submissionId = submissionIn(state.typed ?? {}, app.newId);
  const shown = { view, form: state, submissionId, refusal: wordsOf(refusal) };
  return c.html(
    renderPage(<AfterwardsPage frame={staffFrameOf(app, c.var.actor)} {...shown} />),
    statusFor(state, refusal),
  );
}

async function settle(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const view = await readChanges(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const terms = {
    tasks: view.granted.map(({ taskId }) => taskId),
    grantedOn: view.grantedOn ?? view.today,
    today: view.today,
  };
  const read = readAfterwards(fields, typedDay(fields, afterwardsFields.on), terms);
  if (!read.ok) return showAfterwards(app, c, caseId, triedForm(fields, read.refusal));
  const press = { submissionId: submissionIn(fields, app.newId), path: `${supportChangePath(caseId)}?gjort=bagefter` };
  const outcome = await settleAfterwards(app, c.var.actor, caseId, read.value, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return showAfterwards(app, c, caseId, triedForm(fields), outcome.refusal);
}
