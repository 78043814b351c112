import { type Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import { calendarFrom } from "../../../kernel/calendar.ts";
import { idPattern } from "../../../kernel/id.ts";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { type ClosingForm, closingFields, readClosing, readEnding } from "../domain/closing-form.ts";
import { firstStartedOn, hasEnded, startedOn } from "../domain/follow-up-acts.ts";
import { type FollowUpTerms, readFollowUp } from "../domain/follow-up-form.ts";
import { comingFollowUp, isAsked } from "../domain/follow-up-opening.ts";
import { standingNow } from "../domain/last-time.ts";
import { latestNext } from "../domain/next-follow-up.ts";
import { reportRules } from "../domain/report-form.ts";
import { lastGrantedDay } from "../domain/support-end.ts";
import { followUpPath } from "../paths.ts";
import { closeGrant, endSupport } from "../use-cases/end-support.ts";
import { holdFollowUp } from "../use-cases/hold-follow-up.ts";
import { type FollowUpView, readFollowUps } from "../use-cases/read-follow-ups.ts";
import { FollowUpPage } from "../views/follow-up-page.tsx";
import { followUpRefusalWords } from "../views/refusal-words.ts";

type StaffContext = Context<SignedInStaff>;
type Refusal = keyof typeof followUpRefusalWords | "not-found" | FieldProblems;
type Done = Promise<Outcome<string, Refusal>>;

/** What other modules show on the page of follow-ups. */
type BesideFollowUps = (actor: StaffContext["var"]["actor"], caseId: string) => Promise<ComponentChildren>;

/** Mounted at `/sagsbehandler`: follow-ups, and the end of support. */
export const caseworkerFollowUpRoutes = (app: App, beside: BesideFollowUps = () => Promise.resolve(null)) =>
  new Hono<SignedInStaff>()
    .get(`/sager/:caseId{${idPattern}}/opfoelgning`, async (c) => {
      const view = await readFollowUps(app, c.var.actor, c.req.param("caseId"));
      if (!view) return c.notFound();
      const shown = { notice: notices[c.req.query("gjort") ?? ""], beside: await beside(c.var.actor, view.record.id) };
      return show(app, c, view, { ...shown, showsEnd: c.req.query("skriv") === "slut" });
    })
    .post(`/sager/:caseId{${idPattern}}/opfoelgning`, (c) => acting(app, c, c.req.param("caseId"), hold))
    .post(`/sager/:caseId{${idPattern}}/opfoelgning/:form{tiden-efter|afsluttende-samtale|slut}`, (c) => {
      const form = closingForms.find((one) => one === c.req.param("form"));
      return form === undefined ? c.notFound() : acting(app, c, c.req.param("caseId"), close(form));
    });

const closingForms: readonly ClosingForm[] = ["tiden-efter", "afsluttende-samtale", "slut"];

const notices: Readonly<Record<string, string>> = {
  holdt: "Opfølgningen er gemt.",
  "borgerens-del": "Borgerens del er gemt. Borgeren får en kvittering.",
  "borgerens-del-gemt": "Borgerens del er gemt. Den er ikke sendt endnu.",
  "tiden-efter": "Aftalen om tiden efter er gemt.",
  "afsluttende-samtale": "Samtalen er gemt.",
  slut: "Støtten er skrevet som slut. Brevet til borgeren ligger i sagen.",
};

type Act = (app: App, c: StaffContext, view: FollowUpView, fields: Fields, submissionId: string) => Done;

/** Reads the form, does the act, and leads on; or shows the page again with all that was typed. */
async function acting(app: App, c: StaffContext, caseId: string, act: Act) {
  const fields = await formFields(c);
  const view = await readFollowUps(app, c.var.actor, caseId);
  if (!view) return c.notFound();
  const outcome = await act(app, c, view, fields, submissionIn(fields, app.newId));
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  if (typeof refusal === "string") return show(app, c, view, { typed: fields, refusal: followUpRefusalWords[refusal] });
  return show(app, c, view, { typed: fields, problems: refusal });
}

const hold: Act = async (app, c, view, fields, submissionId) => {
  const content = readFollowUp(fields, (name) => typedDay(fields, name), termsOf(app, view));
  if (!content.ok) return content;
  const press = { submissionId, path: `${followUpPath(view.record.id)}?gjort=holdt` };
  return holdFollowUp(app, c.var.actor, view.record.id, content.value, press);
};

const close =
  (form: ClosingForm): Act =>
  async (app, c, view, fields, submissionId) => {
    const day = typedDay(fields, closingFields(form).on);
    if (form === "slut") return end(app, c, view, fields, { submissionId, day });
    const closing = readClosing(fields, form, day);
    if (!closing.ok) return closing;
    const press = { submissionId, path: `${followUpPath(view.record.id)}?gjort=${form}` };
    const what = form === "tiden-efter" ? "what-next" : "closing-talk";
    return closeGrant(app, c.var.actor, view.record.id, { what, closing: closing.value }, press);
  };

async function end(
  app: App,
  c: StaffContext,
  view: FollowUpView,
  fields: Fields,
  { submissionId, day }: { readonly submissionId: string; readonly day: TypedDay },
): Done {
  const ending = readEnding(fields, day, lastGrantedDay(view.grant?.granted ?? []));
  if (!ending.ok) return ending;
  const press = { submissionId, path: `${followUpPath(view.record.id)}?gjort=slut` };
  return endSupport(app, c.var.actor, view.record.id, ending.value, press);
}

const termsOf = (app: App, { plan, guidance, standard, today, events }: FollowUpView): FollowUpTerms => ({
  goals: plan?.goals.map(({ id, text }) => ({ id, text })) ?? [],
  rules: guidance.followUp,
  calendar: calendarFrom(app.law.calendar, standard.settings),
  today,
  startedOn: firstStartedOn(events),
});

interface Shown {
  readonly typed?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
  readonly notice?: string | undefined;
  readonly beside?: ComponentChildren;
  readonly showsEnd?: boolean;
}

function show(app: App, c: StaffContext, view: FollowUpView, { typed, problems, refusal, ...shown }: Shown) {
  const { today, grant, standard, events } = view;
  const { goals, rules, calendar } = termsOf(app, view);
  const page = (
    <FollowUpPage
      {...view}
      frame={staffFrame(c.var.actor, standard.municipality.name)}
      rules={rules}
      goals={goals}
      reportRules={reportRules(view.guidance)}
      isPrepared={isAsked(comingFollowUp(view.owed.obligations, standard.settings.followUpFormWeeks), today)}
      lastStandings={goals.map((goal) => ({ standing: standingNow(goal, view) }))}
      startedOn={startedOn(events)}
      isRunning={grant !== undefined && !hasEnded(events, grant.issuedOn)}
      latestNext={latestNext(rules, calendar, today)?.on ?? null}
      fields={typed ?? {}}
      problems={problems}
      refusal={refusal}
      newSubmissionId={app.newId}
      mayHold={permitsInGeneral(c.var.actor, "follow-up:hold")}
      {...shown}
    />
  );
  return c.html(renderPage(page), problems ? 422 : refusal ? 409 : 200);
}
