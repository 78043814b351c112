import { type Context, Hono } from "hono";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import { languageOf } from "../../../platform/language.ts";
import { limit } from "../../../platform/limits.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { lawAddress } from "../../standards/domain/law-address.ts";
import { questionState } from "../domain/application-from-draft.ts";
import type { Fields } from "../domain/problems.ts";
import type { Question } from "../domain/question.ts";
import { questionAfter, questionNamed } from "../domain/questions-asked.ts";
import { answerProblems } from "../domain/read-answer.ts";
import { myPagePath, ownFlow } from "../paths.ts";
import { deleteMyDraft } from "../use-cases/delete-my-draft.ts";
import { type MyDraft, readMyDraft } from "../use-cases/read-draft.ts";
import { saveAnswer } from "../use-cases/save-answer.ts";
import { submitApplication } from "../use-cases/submit-application.ts";
import { answerAnchor } from "../views/answer-list.tsx";
import { ApplyPage } from "../views/apply-page.tsx";
import { applyWords } from "../views/apply-words.ts";
import { CheckPage } from "../views/check-page.tsx";
import { QuestionPage, questionButtons } from "../views/question-page.tsx";
import { RemoveDraftPage } from "../views/remove-draft-page.tsx";
import { applyFrame } from "./apply-language.ts";
import { handlePapers, isOnlyAboutPapers } from "./apply-papers.ts";
import { submissionIn } from "./forms.ts";

type CitizenContext = Context<SignedInCitizen>;

/** The citizen's application, mounted at `/borger/:slug`: one question a page, "check your answers", send. */
export const applyRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get("/ansoegning", (c) => showStart(app, c))
    .get("/ansoegning/tjek", async (c) => showCheck(app, c, await draftFor(app, c)))
    .post("/ansoegning/tjek", (c) => send(app, c))
    .get("/ansoegning/slet", async (c) => {
      await draftFor(app, c);
      const page = <RemoveDraftPage frame={applyFrame(app, c)} flow={flowFor(c)} language={languageOf(c)} />;
      return c.html(renderPage(page));
    })
    .post("/ansoegning/slet", async (c) => {
      await deleteMyDraft(app, c.var.actor);
      return c.redirect(flowFor(c).after("slettet"), 303);
    })
    .get("/ansoegning/:question", async (c) => {
      const draft = await draftFor(app, c);
      const question = questionNamed(draft.questions, c.req.param("question"));
      return question ? showQuestion(app, c, draft, question) : c.notFound();
    })
    .post("/ansoegning/dokumenter", limit("upload"), (c) => answer(app, c, "dokumenter"))
    .post("/ansoegning/:question", (c) => answer(app, c, c.req.param("question")));

const flowFor = (c: CitizenContext) => ownFlow(c.var.actor, languageOf(c));
const draftFor = (app: App, c: CitizenContext) => readMyDraft(app, c.var.actor, languageOf(c));

async function showStart(app: App, c: CitizenContext) {
  const { municipality } = c.var.actor;
  const { answers, questions, updatedAt } = await draftFor(app, c);
  const frame = applyFrame(app, c);
  const done = c.req.query("gemt") === "ja" ? "kept" : c.req.query("slettet") === "ja" ? "removed" : undefined;
  const page = (
    <ApplyPage
      {...{ answers, done, frame, municipality, questions }}
      flow={flowFor(c)}
      language={languageOf(c)}
      today={app.clock.today()}
      savedOn={updatedAt === null ? null : dayOfMoment(updatedAt)}
      phone={frame.help?.phone}
      mayWriteForAnother={permitsInGeneral(c.var.actor, "proposal:write")}
    />
  );
  return c.html(renderPage(page));
}

/** Keeps what was typed, whatever it is; then goes on, stops here for today, or tells what is missing. */
async function answer(app: App, c: CitizenContext, id: string) {
  const { actor } = c.var;
  const { questions } = await draftFor(app, c);
  const question = questionNamed(questions, id);
  if (!question) return c.notFound();

  const { [questionButtons.name]: pressed, ...typed } = await formFields(c);
  await saveAnswer(app, actor, question.id, question.answer === "papers" ? {} : typed);
  const refused = question.answer === "papers" ? await handlePapers(app, c, typed) : [];
  const draft = await draftFor(app, c);
  if (refused.length > 0) return showQuestion(app, c, draft, question, refused);
  if (isOnlyAboutPapers(typed)) return c.redirect(samePage(c, question), 303);
  if (pressed === questionButtons.saveForLater) return c.redirect(flowFor(c).after("gemt"), 303);

  const problems = answerProblems(question, draft.answers, languageOf(c));
  if (problems.length > 0) return showQuestion(app, c, draft, question, problems);
  return c.redirect(pathAfter(c, question, draft), 303);
}

const samePage = (c: CitizenContext, { id }: Question): string => flowFor(c)[isChange(c) ? "change" : "question"](id);

function pathAfter(c: CitizenContext, question: Question, draft: MyDraft): string {
  const flow = flowFor(c);
  const next = isChange(c) ? undefined : questionAfter(draft.questions, question.id);
  return next === undefined ? flow.check : flow.question(next.id);
}

const isChange = (c: CitizenContext): boolean => c.req.query("ret") === "ja";

function showQuestion(app: App, c: CitizenContext, draft: MyDraft, question: Question, problems: FieldProblems = []) {
  const { answers, papers, questions } = draft;
  const page = (
    <QuestionPage
      {...{ answers, papers, problems, question, questions }}
      frame={applyFrame(app, c)}
      municipality={c.var.actor.municipality}
      flow={flowFor(c)}
      language={languageOf(c)}
      isChange={isChange(c)}
      lawHref={(citation) => lawAddress(app.law, citation)}
    />
  );
  return c.html(renderPage(page), problems.length === 0 ? 200 : 422);
}

async function send(app: App, c: CitizenContext) {
  const { actor } = c.var;
  const typed: Fields = await formFields(c);
  const outcome = await submitApplication(app, actor, submissionIn(typed, app));
  if (outcome.ok) return c.redirect(languageOf(c) === "en" ? `${outcome.value}?sprog=en` : outcome.value, 303);
  // Sent from another window already, or never begun: the citizen's start page shows which.
  if (outcome.refusal === "nothing-to-send") return c.redirect(myPagePath(actor), 303);
  return showCheck(app, c, await draftFor(app, c), true);
}

function showCheck(app: App, c: CitizenContext, draft: MyDraft, isTried = false) {
  const { answers, questions } = draft;
  const page = (
    <CheckPage
      {...{ answers, questions }}
      frame={applyFrame(app, c)}
      flow={flowFor(c)}
      language={languageOf(c)}
      submissionId={app.newId()}
      problems={isTried ? unansweredProblems(c, draft) : []}
    />
  );
  return c.html(renderPage(page), isTried ? 422 : 200);
}

const unansweredProblems = (c: CitizenContext, { answers, questions }: MyDraft): FieldProblems =>
  questions
    .filter((question) => questionState(question, answers) !== "done")
    .map(({ id, title }) => ({ field: answerAnchor(id), message: applyWords[languageOf(c)].answerIt(title) }));
