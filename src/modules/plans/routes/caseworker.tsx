import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { answerFields, readAnswer } from "../domain/answer-plan.ts";
import { isSettled } from "../domain/offer-plan.ts";
import { readTold } from "../domain/own-goal-form.ts";
import { fieldsOfNewPlan, fieldsOfPlan, planFields, withOneMoreGoal } from "../domain/plan-fields.ts";
import { lacksOf, readPlan as readTypedPlan, seenVersion } from "../domain/plan-form.ts";
import { proposedTheme } from "../domain/proposed-theme.ts";
import { planPath } from "../paths.ts";
import { answerPlan } from "../use-cases/answer-plan.ts";
import { offerPlan } from "../use-cases/offer-plan.ts";
import { type PlanView, readPlan } from "../use-cases/read-plan.ts";
import { savePlanDraft } from "../use-cases/save-plan-draft.ts";
import { planButtons } from "../views/plan-form.tsx";
import { PlanPage } from "../views/plan-page.tsx";
import { answerRefusalWords, offerRefusalWords } from "../views/refusal-words.ts";

type StaffContext = Context<SignedInStaff>;

/** Mounted at `/sagsbehandler`: the plan of a case, and the citizen's answer as staff write it down. */
export const caseworkerPlanRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(`/sager/:caseId{${idPattern}}/handleplan`, async (c) => {
      const view = await readPlan(app, c.var.actor, c.req.param("caseId"));
      return view ? show(app, c, view, { notice: notices[c.req.query("gjort") ?? ""] }) : c.notFound();
    })
    .post(`/sager/:caseId{${idPattern}}/handleplan`, async (c) => writePlan(app, c, c.req.param("caseId")))
    .post(`/sager/:caseId{${idPattern}}/handleplan/svar`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const view = await readPlan(app, c.var.actor, caseId);
      if (!view) return c.notFound();
      const answer = readAnswer(fields, typedDay(fields, answerFields.on));
      if (!answer.ok) return show(app, c, view, { typed: fields, problems: answer.refusal });
      const told = readTold(fields, answer.value.on, app.clock.today());
      const how = told.ok ? told.value.how : "phone";
      const outcome = await answerPlan(
        app,
        c.var.actor,
        caseId,
        { ...answer.value, how },
        {
          submissionId: submissionIn(fields, app.newId),
          path: `${planPath(caseId)}?gjort=svar`,
        },
      );
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return show(app, c, view, { typed: fields, refusal: answerRefusalWords[outcome.refusal] });
    });

const notices: Readonly<Record<string, string>> = {
  gemt: "Kladden er gemt. Borgeren har ikke fået den.",
  tilbudt: "Planen er tilbudt. Brevet ligger i sagen.",
  svar: "Borgerens svar er skrevet ned. Borgeren får en kvittering.",
};

async function writePlan(app: App, c: StaffContext, caseId: string) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const view = await readPlan(app, actor, caseId);
  if (!view) return c.notFound();
  const typed = readTypedPlan({ fields, dayIn: (name) => typedDay(fields, name) }, view.grant?.granted ?? [], view.ffb);
  if (!typed.ok) return show(app, c, view, { typed: fields, problems: typed.refusal });

  const written = { content: typed.value, seenVersion: seenVersion(fields) };
  const isOffer = textOf(fields, planButtons.name) === planButtons.offer;
  const lacks = isOffer ? lacksOf(typed.value, view.today) : [];
  if (lacks.length > 0) return show(app, c, view, { typed: fields, problems: lacks });

  const outcome = isOffer
    ? await offerPlan(app, actor, caseId, written, {
        submissionId: submissionIn(fields, app.newId),
        path: `${planPath(caseId)}?gjort=tilbudt`,
      })
    : await savePlanDraft(app, actor, caseId, written);
  if (!outcome.ok) return refusedPage(app, c, fields, outcome.refusal);
  if (isOffer) return c.redirect(outcome.value, 303);
  const addsGoal = textOf(fields, planButtons.name) === planButtons.addGoal;
  return c.redirect(`${planPath(caseId)}?gjort=gemt${addsGoal ? "&maal=nyt" : ""}`, 303);
}

type Refusal = keyof typeof offerRefusalWords | "not-found";

/** The form again, with what was typed, and what somebody else has saved meanwhile. */
async function refusedPage(app: App, c: StaffContext, fields: Fields, refusal: Refusal) {
  const now = refusal === "not-found" ? undefined : await readPlan(app, c.var.actor, c.req.param("caseId") ?? "");
  if (!now || refusal === "not-found") return c.notFound();
  const isConflict = refusal === "changed-by-another" && now.plan !== null;
  const typed = isConflict ? { ...fields, [planFields.version]: String(now.plan?.version ?? 0) } : fields;
  const other = isConflict ? (now.plan ?? undefined) : undefined;
  return show(app, c, now, { typed, refusal: offerRefusalWords[refusal], other });
}

interface Shown {
  readonly typed?: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
  readonly notice?: string | undefined;
  readonly other?: PlanView["plan"] | undefined;
}

function show(app: App, c: StaffContext, view: PlanView, { typed, problems, refusal, notice, other }: Shown) {
  const { plan, events } = view;
  const stored = fieldsOf(view);
  const page = (
    <PlanPage
      {...view}
      frame={staffFrame(c.var.actor, view.standard.municipality.name)}
      fields={typed ?? (c.req.query("maal") === "nyt" ? withOneMoreGoal(stored) : stored)}
      isOpen={plan === null || !isSettled(plan, events)}
      mayWrite={permitsInGeneral(c.var.actor, "plan:write")}
      problems={problems}
      refusal={refusal}
      notice={notice}
      other={other ?? undefined}
      submissionId={typed ? submissionIn(typed, app.newId) : app.newId()}
    />
  );
  return c.html(renderPage(page), problems ? 422 : refusal ? 409 : 200);
}

function fieldsOf({ plan, grant, assessed, ffb }: PlanView): Fields {
  if (plan !== null) return fieldsOfPlan(plan);
  if (grant === undefined) return {};
  return fieldsOfNewPlan(grant.granted, grant.firstFollowUpOn, (task) => proposedTheme(task, assessed, ffb));
}
