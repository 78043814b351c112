import { type Context, Hono } from "hono";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { citizenFrame } from "../../people/views/frames.ts";
import { lawAddress } from "../../standards/domain/law-address.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { questionState } from "../domain/application-from-draft.ts";
import type { Fields } from "../domain/problems.ts";
import type { Question } from "../domain/question.ts";
import { questionAfter, questionNamed } from "../domain/questions-asked.ts";
import { answerProblems } from "../domain/read-answer.ts";
import { applyPath, checkPath, myPagePath, questionPath } from "../paths.ts";
import { type MyDraft, readMyDraft } from "../use-cases/read-draft.ts";
import { saveAnswer } from "../use-cases/save-answer.ts";
import { submitApplication } from "../use-cases/submit-application.ts";
import { ApplyPage } from "../views/apply-page.tsx";
import { answerAnchor, CheckPage } from "../views/check-page.tsx";
import { QuestionPage, questionButtons } from "../views/question-page.tsx";
import { submissionIn } from "./forms.ts";

type CitizenContext = Context<SignedInCitizen>;

const applyFrame = (app: App, actor: CitizenSide) =>
  citizenFrame(actor, standardOf(app, actor), { current: applyPath(actor) });

/** The citizen's application, mounted at `/borger/:slug`: one question a page, "check your answers", send. */
export const applyRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get("/ansoegning", async (c) => {
      const { actor } = c.var;
      const draft = await readMyDraft(app, actor);
      const frame = applyFrame(app, actor);
      const page = (
        <ApplyPage
          frame={frame}
          municipality={actor.municipality}
          questions={draft.questions}
          answers={draft.answers}
          phone={frame.help?.phone}
        />
      );
      return c.html(renderPage(page));
    })
    .get("/ansoegning/tjek", async (c) => showCheck(app, c, await readMyDraft(app, c.var.actor)))
    .post("/ansoegning/tjek", (c) => send(app, c))
    .get("/ansoegning/:question", async (c) => {
      const draft = await readMyDraft(app, c.var.actor);
      const question = questionNamed(draft.questions, c.req.param("question"));
      return question ? showQuestion(app, c, draft, question) : c.notFound();
    })
    .post("/ansoegning/:question", (c) => answer(app, c, c.req.param("question")));

/** Keeps what was typed, whatever it is; then goes on, stops here for today, or tells what is missing. */
async function answer(app: App, c: CitizenContext, id: string) {
  const { actor } = c.var;
  const { questions } = await readMyDraft(app, actor);
  const question = questionNamed(questions, id);
  if (!question) return c.notFound();

  const { [questionButtons.name]: pressed, ...typed } = await formFields(c);
  await saveAnswer(app, actor, question.id, typed);
  if (pressed === questionButtons.saveForLater) return c.redirect(applyPath(actor), 303);

  const draft = await readMyDraft(app, actor);
  const problems = answerProblems(question, draft.answers);
  if (problems.length > 0) return showQuestion(app, c, draft, question, problems);
  return c.redirect(pathAfter(c, question, draft), 303);
}

function pathAfter(c: CitizenContext, question: Question, draft: MyDraft): string {
  const { actor } = c.var;
  const next = isChange(c) ? undefined : questionAfter(draft.questions, question.id);
  return next === undefined ? checkPath(actor) : questionPath(actor, next.id);
}

const isChange = (c: CitizenContext): boolean => c.req.query("ret") === "ja";

function showQuestion(app: App, c: CitizenContext, draft: MyDraft, question: Question, problems: FieldProblems = []) {
  const { actor } = c.var;
  const page = (
    <QuestionPage
      frame={applyFrame(app, actor)}
      municipality={actor.municipality}
      questions={draft.questions}
      question={question}
      answers={draft.answers}
      isChange={isChange(c)}
      lawHref={(citation) => lawAddress(app.law, citation)}
      problems={problems}
    />
  );
  return c.html(renderPage(page), problems.length === 0 ? 200 : 422);
}

async function send(app: App, c: CitizenContext) {
  const { actor } = c.var;
  const typed: Fields = await formFields(c);
  const outcome = await submitApplication(app, actor, submissionIn(typed, app));
  if (outcome.ok) return c.redirect(outcome.value, 303);
  // Sent from another window already, or never begun: the citizen's start page shows which.
  if (outcome.refusal === "nothing-to-send") return c.redirect(myPagePath(actor), 303);
  return showCheck(app, c, await readMyDraft(app, actor), true);
}

function showCheck(app: App, c: CitizenContext, draft: MyDraft, isTried = false) {
  const { actor } = c.var;
  const problems = isTried ? unansweredProblems(draft) : [];
  const page = (
    <CheckPage
      frame={applyFrame(app, actor)}
      municipality={actor.municipality}
      questions={draft.questions}
      answers={draft.answers}
      submissionId={app.newId()}
      problems={problems}
    />
  );
  return c.html(renderPage(page), isTried ? 422 : 200);
}

const unansweredProblems = ({ answers, questions }: MyDraft): FieldProblems =>
  questions
    .filter((question) => questionState(question, answers) !== "done")
    .map(({ id, title }) => ({ field: answerAnchor(id), message: `Svar på: ${title}` }));
