import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { mayChange } from "../domain/may-change.ts";
import { caseMandatesPath } from "../paths.ts";
import { stopMandate } from "../use-cases/change-mandate.ts";
import { readCaseMandates } from "../use-cases/read-mandates.ts";
import { CaseMandatesPage } from "../views/case-mandates-page.tsx";
import { ChangeCaseMandatePage } from "../views/change-mandate-page.tsx";
import { type ActingAt, type Tried, tryChange, tryGive } from "./try-mandate.ts";

type StaffContext = Context<SignedInStaff>;
const all = `/sager/:caseId{${idPattern}}/hvem-hjaelper` as const;
const one = `${all}/:id{${idPattern}}` as const;

/** Who helps the citizen of a case, mounted at `/sagsbehandler`. */
export const caseworkerMandateRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(all, (c) => showMandates(app, c, c.req.param("caseId")))
    .post(all, async (c) => {
      const caseId = c.req.param("caseId");
      const tried = await tryGive(app, c, at(c, caseId));
      return answered(c, tried, (form) => showMandates(app, c, caseId, form));
    })
    .get(one, (c) => showChange(app, c, c.req.param()))
    .post(one, async (c) => {
      const named = c.req.param();
      const tried = await tryChange(app, c, at(c, named.caseId), named.id);
      return answered(c, tried, (form) => showChange(app, c, named, form));
    })
    .post(`${one}/stop`, async (c) => {
      const { caseId, id } = c.req.param();
      const outcome = await stopMandate(app, c.var.actor, { caseId, id });
      return outcome.ok ? c.redirect(caseMandatesPath(caseId), 303) : c.notFound();
    });

const at = (c: StaffContext, caseId: string): ActingAt => ({
  actor: c.var.actor,
  audience: "staff",
  caseId,
  place: caseMandatesPath(caseId),
});

function answered(c: StaffContext, tried: Tried, again: (form: FormState) => Response | Promise<Response>) {
  if (tried === "not-found") return c.notFound();
  return "path" in tried ? c.redirect(tried.path, 303) : again(tried);
}

async function showMandates(app: App, c: StaffContext, caseId: string, form = freshForm) {
  const view = await readCaseMandates(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <CaseMandatesPage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      place={caseMandatesPath(caseId)}
      form={form}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}

interface Named {
  readonly caseId: string;
  readonly id: string;
}

async function showChange(app: App, c: StaffContext, { caseId, id }: Named, form = freshForm) {
  const view = await readCaseMandates(app, c.var.actor, caseId);
  const mandate = view?.mandates.find((each) => each.id === id);
  if (!view || !mandate || !mayChange(c.var.actor, mandate, view.today)) return c.notFound();
  const page = (
    <ChangeCaseMandatePage
      frame={staffFrameOf(app, c.var.actor)}
      view={view}
      mandate={mandate}
      place={caseMandatesPath(caseId)}
      form={form}
      submissionId={app.newId()}
      today={view.today}
    />
  );
  return c.html(renderPage(page), statusOf(form));
}
