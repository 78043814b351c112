import { type Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { myFollowUpsPath } from "../../follow-ups/paths.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { fieldsOfReply } from "../domain/quality-form.ts";
import { askedHere } from "../domain/who-said.ts";
import { answerQuality } from "../use-cases/answer-quality.ts";
import { readMyQuality } from "../use-cases/read-quality.ts";
import { MyQualityPage } from "../views/my-quality-page.tsx";
import { MyQualityWayIn } from "../views/my-quality-way-in.tsx";

type CitizenContext = Context<SignedInCitizen>;
const path = `/sag/:caseId{${idPattern}}/kvalitet` as const;

/** Questions about the support to the citizen, or to a relative with a login of their own; mounted at `/borger/:slug`. */
export const citizenQualityRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(path, (c) => show(app, c, c.req.param("caseId")))
    .post(path, (c) => answer(app, c, c.req.param("caseId")));

async function show(
  app: App,
  c: CitizenContext,
  caseId: string,
  back?: { readonly fields: Fields; readonly problems: FieldProblems },
) {
  const { actor } = c.var;
  const view = await readMyQuality(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyQualityPage
      {...view}
      frame={citizenFrame(actor, view.standard, { unit: view.record.unit })}
      municipality={actor.municipality}
      fields={back?.fields ?? fieldsOfReply(view.reply ?? undefined)}
      problems={back?.problems}
      submissionId={back === undefined ? app.newId() : submissionIn(back.fields, app.newId)}
    />
  );
  return c.html(renderPage(page), back === undefined ? 200 : 422);
}

async function answer(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const typed = { asked: askedHere(actor), fields, said: { text: () => "", day: () => "blank" as const } };
  const press = {
    submissionId: submissionIn(fields, app.newId),
    path: `${myFollowUpsPath(actor, caseId)}?svar=sendt#om-stoetten`,
  };
  const outcome = await answerQuality(app, actor, caseId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, caseId, {
    fields,
    problems: outcome.refusal === "nothing-asked" ? [] : outcome.refusal.problems,
  });
}

/** On the page of follow-ups: the way to the questions, with what was answered last. */
export async function qualityWayIn(
  app: App,
  actor: CitizenSide,
  caseId: string,
  isSent: boolean,
): Promise<ComponentChildren> {
  if (!permitsInGeneral(actor, "quality:answer")) return null;
  const view = await readMyQuality(app, actor, caseId);
  if (view === undefined) return null;
  return <MyQualityWayIn {...view} municipality={actor.municipality} isSent={isSent} />;
}
