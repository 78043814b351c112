import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import { type FormState, freshForm, statusOf } from "../../../ui/form-state.ts";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { type CitizenSide, openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { isOpen } from "../domain/complaint-stand.ts";
import { type StepAct, stepActNamed } from "../domain/step-acts.ts";
import { citizenComplaintPath } from "../paths.ts";
import { followComplaint } from "../use-cases/follow-complaint.ts";
import { readMyComplaints } from "../use-cases/read-complaints.ts";
import { MyComplaintPage } from "../views/my-complaint-page.tsx";
import { MyComplaintsPage } from "../views/my-complaints-page.tsx";
import { MyWithdrawPage } from "../views/my-withdraw-page.tsx";
import type { BesideAt } from "./caseworker.tsx";

type CitizenContext = Context<SignedInCitizen>;
const all = `/sag/:caseId{${idPattern}}/klager` as const;
const one = `${all}/:complaintId{${idPattern}}` as const;

/** What a later part of the system tells the citizen of a complaint on its page; null where it has nothing to tell. */
export type BesideMyComplaint = (app: App, actor: CitizenSide, at: BesideAt) => Promise<VNode | null>;

/**
 * The citizen's own complaints, mounted at `/borger/:slug`.
 *
 * @param beside what later parts of the system tell of a complaint on its page
 */
export const citizenComplaintRoutes = (app: App, beside: readonly BesideMyComplaint[] = []) =>
  new Hono<SignedInCitizen>()
    .get(all, async (c) => {
      const { actor } = c.var;
      const view = await readMyComplaints(app, actor, c.req.param("caseId"));
      if (!view) return c.notFound();
      const page = (
        <MyComplaintsPage
          frame={citizenFrameOf(app, c.var.actor, { unit: view.record.unit })}
          municipality={actor.municipality}
          view={view}
          open={openParts(actor)}
          mayComplain={permitsInGeneral(actor, "complaint:register")}
        />
      );
      return c.html(renderPage(page));
    })
    .get(one, (c) => show(app, c, c.req.param(), beside))
    .get(`${one}/traek-tilbage`, (c) => showWithdraw(app, c, c.req.param()))
    .post(`${one}/:ownAct{traek-tilbage|traek-noget|ret|fasthold|ja|nej}`, async (c) => {
      const { caseId, complaintId } = c.req.param();
      const act = stepActNamed(c.req.param("ownAct"));
      return act === undefined ? c.notFound() : follow(app, c, { caseId, complaintId, act }, beside);
    });

const notices: Readonly<Record<string, string>> = {
  sendt: "Vi har fået din klage. Du har også fået en kvittering.",
  "traek-tilbage": "Klagen er trukket tilbage.",
  "traek-noget": "Noget af klagen er trukket tilbage.",
  ret: "Vi har skrevet din rettelse ned.",
  fasthold: "Vi har skrevet, at du holder fast i klagen.",
  ja: "Tak for dit svar. Klagen går videre.",
  nej: "Tak for dit svar. Klagen er stoppet.",
};

interface Named {
  readonly caseId: string;
  readonly complaintId: string;
}

async function follow(
  app: App,
  c: CitizenContext,
  named: Named & { readonly act: StepAct },
  beside: readonly BesideMyComplaint[],
) {
  const fields = await formFields(c);
  const { actor } = c.var;
  const path = `${citizenComplaintPath(actor, named.caseId, named.complaintId)}?gjort=${named.act}`;
  const press = { submissionId: submissionIn(fields, app.newId), path };
  const outcome = await followComplaint(app, actor, named, { fields, on: "blank", expectedOn: "blank" }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  if (outcome.refusal === "not-now")
    return show(app, c, named, beside, { form: { ...freshForm, typed: fields }, refusal });
  return show(app, c, named, beside, { form: { ...freshForm, typed: fields, problems: outcome.refusal.problems } });
}

const refusal = "Klagen er kommet videre i mellemtiden. Se, hvor den er nu.";

/** How the page comes back after a press that was not kept. */
interface Tried {
  readonly form: FormState;
  readonly refusal?: string;
}

async function found(app: App, c: CitizenContext, { caseId, complaintId }: Named) {
  const view = await readMyComplaints(app, c.var.actor, caseId);
  const complaint = view?.complaints.find(({ id }) => id === complaintId);
  return view && complaint && { view, complaint };
}

async function show(
  app: App,
  c: CitizenContext,
  named: Named,
  beside: readonly BesideMyComplaint[],
  tried: Tried = { form: freshForm },
) {
  const { actor } = c.var;
  const read = await found(app, c, named);
  if (!read) return c.notFound();
  const page = (
    <MyComplaintPage
      {...read}
      frame={citizenFrameOf(app, c.var.actor, { unit: read.view.record.unit })}
      municipality={actor.municipality}
      open={openParts(actor)}
      mayAct={permitsInGeneral(actor, "complaint:register")}
      isCitizen={actor.kind === "citizen"}
      submissionIds={[app.newId(), app.newId(), app.newId(), app.newId(), app.newId()]}
      notice={c.req.method === "GET" ? notices[c.req.query("gjort") ?? ""] : undefined}
      {...tried}
      beside={
        await Promise.all(
          beside.map((tell) => tell(app, actor, { record: read.view.record, complaint: read.complaint })),
        )
      }
    />
  );
  return c.html(renderPage(page), tried.refusal === undefined ? statusOf(tried.form) : 409);
}

async function showWithdraw(app: App, c: CitizenContext, named: Named) {
  const { actor } = c.var;
  const read = await found(app, c, named);
  if (!read || !permitsInGeneral(actor, "complaint:register")) return c.notFound();
  if (!isOpen(read.complaint)) return c.redirect(citizenComplaintPath(actor, named.caseId, named.complaintId), 303);
  const page = (
    <MyWithdrawPage
      frame={citizenFrameOf(app, c.var.actor, { unit: read.view.record.unit })}
      municipality={actor.municipality}
      record={read.view.record}
      complaint={read.complaint}
      submissionId={app.newId()}
    />
  );
  return c.html(renderPage(page));
}
