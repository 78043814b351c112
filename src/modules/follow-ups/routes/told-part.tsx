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
import { staffFrameOf } from "../../people/routes/frame-of.ts";
import { staffFrame } from "../../people/views/frames.ts";
import { saidBy } from "../../plans/domain/own-goal.ts";
import { ownGoalFields, readTold } from "../../plans/domain/own-goal-form.ts";
import { blankPart, partOfSide } from "../domain/follow-up-part.ts";
import { fieldsOfPart, partVersionField } from "../domain/part-form.ts";
import { partRefusalWords } from "../domain/part-refusals.ts";
import { followUpPath } from "../paths.ts";
import { readFollowUps } from "../use-cases/read-follow-ups.ts";
import { readWaitingParts, seeParts } from "../use-cases/see-parts.ts";
import { writePart } from "../use-cases/write-part.ts";
import { saveOrSend } from "../views/together-form.tsx";
import { ToldPartPage } from "../views/told-part-page.tsx";
import { WaitingPartsPage } from "../views/waiting-parts-page.tsx";

type StaffContext = Context<SignedInStaff>;
const told = `/sager/:caseId{${idPattern}}/opfoelgning/borgerens-del` as const;

/** What a citizen tells staff before a follow-up; mounted at `/sagsbehandler`. */
export const toldPartRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .get(told, (c) => show(app, c, c.req.param("caseId")))
    .post(told, (c) => write(app, c, c.req.param("caseId")))
    .get("/opfoelgninger", async (c) => {
      const { actor } = c.var;
      const frame = staffFrameOf(app, actor);
      return c.html(renderPage(<WaitingPartsPage frame={frame} parts={await readWaitingParts(app, actor)} />));
    })
    .post(`/sager/:caseId{${idPattern}}/opfoelgning/laest`, async (c) => {
      const caseId = c.req.param("caseId");
      const press = { submissionId: submissionIn(await formFields(c), app.newId), path: followUpPath(caseId) };
      const outcome = await seeParts(app, c.var.actor, caseId, press);
      return outcome.ok ? c.redirect(outcome.value, 303) : c.notFound();
    });

interface CameBack {
  readonly fields: Fields;
  readonly problems?: FieldProblems;
  readonly refusal?: string;
}

async function show(app: App, c: StaffContext, caseId: string, back?: CameBack) {
  const { actor } = c.var;
  const view = await readFollowUps(app, actor, caseId);
  if (!view || !permitsInGeneral(actor, "follow-up:say")) return c.notFound();
  const together = partOfSide(view.parts, "together");
  const stored = fieldsOfPart(together?.writing ?? blankPart(saidBy(actor, view.today)), view.said);
  const page = (
    <ToldPartPage
      {...view}
      frame={staffFrame(actor, view.standard.municipality.name)}
      together={together}
      fields={{ ...(back?.fields ?? stored), [partVersionField]: String(together?.version ?? 0) }}
      problems={back?.problems}
      refusal={back?.refusal}
      submissionId={back === undefined ? app.newId() : submissionIn(back.fields, app.newId)}
    />
  );
  return c.html(renderPage(page), back === undefined ? 200 : back.problems ? 422 : 409);
}

async function write(app: App, c: StaffContext, caseId: string) {
  const fields = await formFields(c);
  const how = readTold(fields, typedDay(fields, ownGoalFields.on), app.clock.today());
  if (!how.ok) return show(app, c, caseId, { fields, problems: how.refusal });
  const isSent = textOf(fields, saveOrSend.name) === saveOrSend.send;
  const seenVersion = Number(textOf(fields, partVersionField)) || 0;
  const typed = { side: "together", fields, isSent, seenVersion, seenPage: null, told: how.value } as const;
  const press = {
    submissionId: submissionIn(fields, app.newId),
    path: `${followUpPath(caseId)}?gjort=${isSent ? "borgerens-del" : "borgerens-del-gemt"}`,
  };
  const outcome = await writePart(app, c.var.actor, caseId, typed, press);
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  return show(app, c, caseId, { fields, refusal: partRefusalWords[outcome.refusal] });
}
