import { type Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { qualityAsked } from "../../standards/domain/effect.ts";
import { askedSlugs } from "../domain/quality-words.ts";
import { caseQualityPath } from "../paths.ts";
import { answerQuality } from "../use-cases/answer-quality.ts";
import { readCaseQuality } from "../use-cases/read-quality.ts";
import { AskedAtFollowUp } from "../views/asked-at-follow-up.tsx";
import { CaseQualityPage } from "../views/case-quality-page.tsx";
import { ToldQualityPage } from "../views/told-quality-page.tsx";

type StaffContext = Context<SignedInStaff>;
type At = { readonly caseId: string; readonly asked: string };
const all = `/sager/:caseId{${idPattern}}/kvalitet` as const;
const one = `${all}/:asked{borger|paaroerende|fagligt}` as const;

/** What is answered about the support in a case, and answers that staff write down; mounted at `/sagsbehandler`. */
export const caseworkerQualityRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(all, async (c) => {
      const { actor } = c.var;
      const view = await readCaseQuality(app, actor, c.req.param("caseId"));
      if (!view) return c.notFound();
      const frame = staffFrame(actor, view.standard.municipality.name);
      const mayAnswer = permitsInGeneral(actor, "quality:answer");
      const notice = c.req.query("gjort") === "gemt" ? "Svarene er gemt." : undefined;
      return c.html(renderPage(<CaseQualityPage frame={frame} view={view} mayAnswer={mayAnswer} notice={notice} />));
    })
    .get(one, (c) => show(app, c, c.req.param()))
    .post(one, (c) => write(app, c, c.req.param()));

const askedIn = ({ asked }: At) => qualityAsked.find((known) => askedSlugs[known] === asked) ?? "caseworker";

async function show(
  app: App,
  c: StaffContext,
  at: At,
  back?: { readonly fields: Fields; readonly problems: FieldProblems },
) {
  const { actor } = c.var;
  const view = permitsInGeneral(actor, "quality:answer") ? await readCaseQuality(app, actor, at.caseId) : undefined;
  const asked = askedIn(at);
  if (!view) return c.notFound();
  const questions = view.isRunning ? (view.questions.find((known) => known.asked === asked)?.questions ?? []) : [];
  const page = (
    <ToldQualityPage
      frame={staffFrame(actor, view.standard.municipality.name)}
      view={view}
      asked={asked}
      questions={questions}
      fields={back?.fields ?? {}}
      problems={back?.problems}
      submissionId={back === undefined ? app.newId() : submissionIn(back.fields, app.newId)}
    />
  );
  return c.html(renderPage(page), back === undefined ? 200 : 422);
}

async function write(app: App, c: StaffContext, at: At) {
  const fields = await formFields(c);
  const said = { text: (name: string) => textOf(fields, name), day: (name: string) => typedDay(fields, name) };
  const press = { submissionId: submissionIn(fields, app.newId), path: `${caseQualityPath(at.caseId)}?gjort=gemt` };
  const outcome = await answerQuality(app, c.var.actor, at.caseId, { asked: askedIn(at), fields, said }, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, at, { fields, problems: outcome.refusal === "nothing-asked" ? [] : outcome.refusal.problems });
}

/** On the page of follow-ups: how many have answered, and the way there. Nothing where the standard asks nothing. */
export async function askedAtFollowUp(app: App, actor: StaffActor, caseId: string): Promise<ComponentChildren> {
  const view = await readCaseQuality(app, actor, caseId);
  return view && view.questions.length > 0 ? <AskedAtFollowUp view={view} /> : null;
}
