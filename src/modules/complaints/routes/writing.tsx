import { type Context, Hono } from "hono";
import { idPattern, isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { formFiles } from "../../../platform/form-files.ts";
import { limit } from "../../../platform/limits.ts";
import { withMicrophone } from "../../../platform/safe-headers.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { citizenCasePath, citizenComplaintsPath } from "../../cases/paths.ts";
import { openParts } from "../../people/domain/actor.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import { type ComplaintQuestion, complaintFields, questionsAsked } from "../domain/complaint-draft.ts";
import { questionPath } from "../paths.ts";
import { complain } from "../use-cases/complain.ts";
import { answerQuestion, dropDraft, readWriting } from "../use-cases/write-complaint.ts";
import { ComplaintCheckPage } from "../views/check-page.tsx";
import { ComplaintQuestionPage } from "../views/question-page.tsx";
import { fileProblemsOf } from "./file-problems.ts";

type CitizenContext = Context<SignedInCitizen>;
const first = `/sag/:caseId{${idPattern}}/klage` as const;
const later = `${first}/:complaintQuestion{om|ord}` as const;

/** Where the citizen's side complains, mounted at `/borger/:slug`: one question a page, check, send. */
export const complainRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(first, (c) => show(app, c, c.req.param("caseId"), "hvad"))
    .post(first, (c) => answer(app, c, c.req.param("caseId"), "hvad"))
    .get(`${first}/tjek`, (c) => show(app, c, c.req.param("caseId"), "tjek"))
    .post(`${first}/tjek`, limit("upload"), (c) => send(app, c, c.req.param("caseId")))
    .post(`${first}/kasser`, async (c) => {
      const caseId = c.req.param("caseId");
      const outcome = await dropDraft(app, c.var.actor, caseId);
      return outcome.ok ? c.redirect(citizenCasePath(c.var.actor, caseId), 303) : c.notFound();
    })
    .get(later, (c) => show(app, c, c.req.param("caseId"), laterQuestion(c.req.param("complaintQuestion"))))
    .post(later, (c) => answer(app, c, c.req.param("caseId"), laterQuestion(c.req.param("complaintQuestion"))));

const laterQuestion = (name: string): ComplaintQuestion => (name === "om" ? "om" : "ord");

/** The decision that a complaint was begun from, as the address names it. */
function decisionIn(c: CitizenContext): string | null {
  const id = c.req.query("afgoerelse");
  return id !== undefined && isId(id) ? id : null;
}

/** Keeps what was answered, whatever it is; then goes on, or tells what is missing. */
async function answer(app: App, c: CitizenContext, caseId: string, question: ComplaintQuestion) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const outcome = await answerQuestion(app, actor, caseId, { question, fields, decisionId: decisionIn(c) });
  if (!outcome.ok) return c.notFound();
  const { next, problems } = outcome.value;
  if (problems.length > 0) return show(app, c, caseId, question, problems);
  return c.redirect(questionPath(actor, caseId, next), 303);
}

async function show(
  app: App,
  c: CitizenContext,
  caseId: string,
  question: ComplaintQuestion,
  problems: FieldProblems = [],
  isChanged = false,
) {
  const { actor } = c.var;
  const decisionId = question === "hvad" ? decisionIn(c) : null;
  const view = await readWriting(app, actor, caseId, decisionId);
  if (!view) return c.notFound();
  // A page that this complaint does not ask, or one before anything is answered.
  if (
    !questionsAsked(view.draft, view.ground).includes(question) ||
    (view.draft.subject === null && question !== "hvad")
  )
    return c.redirect(questionPath(actor, caseId, "hvad"), 303);
  const props = {
    frame: citizenFrameOf(app, actor, { unit: view.record.unit }),
    municipality: actor.municipality,
    view,
    problems,
    open: openParts(actor),
  };
  const page =
    question === "tjek" ? (
      <ComplaintCheckPage {...props} submissionId={app.newId()} isChanged={isChanged} />
    ) : (
      <ComplaintQuestionPage {...props} question={question} decisionId={decisionId} />
    );
  if (question === "tjek") c.header("Permissions-Policy", withMicrophone);
  return c.html(renderPage(page), problems.length > 0 ? 422 : isChanged ? 409 : 200);
}

async function send(app: App, c: CitizenContext, caseId: string) {
  const { actor } = c.var;
  const fields = await formFields(c);
  const files = [...(await formFiles(c, complaintFields.files)), ...(await formFiles(c, complaintFields.voice))];
  const outcome = await complain(app, actor, caseId, {
    files,
    submissionId: submissionIn(fields, app.newId),
    seen: textOf(fields, complaintFields.seen) || null,
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  const { refusal } = outcome;
  if (refusal === "not-found") return c.notFound();
  // Sent from another window already, or never begun: the citizen's complaints show which.
  if (refusal === "nothing-to-send") return c.redirect(citizenComplaintsPath(actor, caseId), 303);
  if (typeof refusal === "object" && "unanswered" in refusal)
    return c.redirect(questionPath(actor, caseId, refusal.unanswered), 303);
  if (refusal === "changed-meanwhile") return show(app, c, caseId, "tjek", [], true);
  return show(app, c, caseId, "tjek", fileProblemsOf(refusal));
}
