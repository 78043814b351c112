import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { isOpenTo, openParts } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { readAnswer } from "../domain/answer-plan.ts";
import { citizenPlanPath } from "../paths.ts";
import { answerPlan } from "../use-cases/answer-plan.ts";
import { readPlan } from "../use-cases/read-plan.ts";
import { MyPlanPage } from "../views/my-plan-page.tsx";
import { answerRefusalWords } from "../views/refusal-words.ts";

/** Mounted at `/borger/:slug`: the citizen's own page of the plan, with the answer to it. */
export const citizenPlanRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(`/sag/:caseId{${idPattern}}/handleplan`, (c) => myPlan(app, c, c.req.param("caseId")))
    .post(`/sag/:caseId{${idPattern}}/handleplan`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const answer = readAnswer(fields, app.clock.today());
      if (!answer.ok) return myPlan(app, c, caseId, { typed: fields, problems: answer.refusal });
      const outcome = await answerPlan(app, c.var.actor, caseId, answer.value, {
        submissionId: submissionIn(fields, app.newId),
        path: `${citizenPlanPath(c.var.actor, caseId)}?gjort=${answer.value.answer === "talk" ? "samtale" : "svar"}`,
      });
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return myPlan(app, c, caseId, { typed: fields, refusal: answerRefusalWords[outcome.refusal] });
    });

const notices: Readonly<Record<string, string>> = {
  svar: "Dit svar er sendt. Kommunen læser det.",
  samtale: "Dit ønske er sendt. Din sagsbehandler kontakter dig om en samtale.",
};

interface CameBack {
  readonly typed: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function myPlan(app: App, c: Context<SignedInCitizen>, caseId: string, back?: CameBack) {
  const { actor } = c.var;
  const view = await readPlan(app, actor, caseId);
  if (!view) return c.notFound();
  const page = (
    <MyPlanPage
      frame={citizenFrame(actor, view.standard, { unit: view.record.unit })}
      municipality={actor.municipality}
      caseId={caseId}
      caseNumber={view.record.number}
      plan={view.plan}
      submissionId={back === undefined ? app.newId() : submissionIn(back.typed, app.newId)}
      fields={back?.typed ?? {}}
      problems={back?.problems}
      refusal={back?.refusal}
      notice={notices[c.req.query("gjort") ?? ""]}
      talkWaits={view.wishes.some(({ kind, answer }) => kind === "plan-talk" && answer === null)}
      open={openParts(actor)}
      mayAnswer={permitsInGeneral(actor, "plan:answer")}
    >
      {isOpenTo(actor, "status") && <OwedPanel {...view.owed} today={view.today} audience="citizen" />}
    </MyPlanPage>
  );
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}
