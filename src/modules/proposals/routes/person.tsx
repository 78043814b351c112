import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { submissionIn } from "../../../ui/typed-form.ts";
import type { QuestionId } from "../../applications/domain/question.ts";
import { questionNamed } from "../../applications/domain/questions-asked.ts";
import { myPagePath } from "../../applications/paths.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import type { Proposal } from "../domain/proposal.ts";
import { forMePath, proposalFlow } from "../paths.ts";
import {
  acceptProposal,
  declineProposal,
  readOneFor,
  readWrittenFor,
  saveForMe,
} from "../use-cases/answer-proposal.ts";
import { questionsOf } from "../use-cases/questions-of.ts";
import { DeclinePage } from "../views/decline-page.tsx";
import { ForMePage } from "../views/for-me-page.tsx";
import { WrittenForYou } from "../views/written-for-you.tsx";
import { pressedIn, problemsOf, showQuestion, unanswered } from "./question-pages.tsx";

type CitizenContext = Context<SignedInCitizen>;
const one = `/skrevet-for-mig/:proposalId{${idPattern}}` as const;

/** What another has written for the citizen, mounted at `/borger/:slug`: read it, change it, send it or say no. */
export const personRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get(one, (c) => withOne(app, c, (found) => showOne(app, c, found)))
    .post(one, (c) => accept(app, c, c.req.param("proposalId")))
    .get(`${one}/nej`, (c) =>
      withOne(app, c, (proposal) => {
        const { municipality } = c.var.actor;
        return c.html(
          renderPage(
            <DeclinePage
              {...{ municipality, proposal }}
              frame={citizenFrameOf(app, c.var.actor, { within: myPagePath(c.var.actor) })}
            />,
          ),
        );
      }),
    )
    .post(`${one}/nej`, async (c) => {
      const declined = await declineProposal(app, c.var.actor, c.req.param("proposalId"));
      return declined ? c.redirect(myPagePath(c.var.actor), 303) : c.notFound();
    })
    .get(`${one}/:question`, (c) =>
      withOne(app, c, (found) => {
        const question = questionNamed(questionsOf(app, c.var.actor, found), c.req.param("question"));
        return question ? showOneQuestion(app, c, found, question.id) : c.notFound();
      }),
    )
    .post(`${one}/:question`, (c) => withOne(app, c, (found) => answer(app, c, found)));

/** What the citizen's start page tells of it. */
export const writtenForYou = async (app: App, actor: CitizenSide) => (
  <WrittenForYou municipality={actor.municipality} waiting={await readWrittenFor(app, actor)} />
);

const flowOf = ({ var: { actor } }: CitizenContext, { id }: Pick<Proposal, "id">) => proposalFlow(forMePath(actor, id));

async function withOne(
  app: App,
  c: CitizenContext,
  work: (found: Proposal) => Response | Promise<Response>,
): Promise<Response> {
  const found = await readOneFor(app, c.var.actor, c.req.param("proposalId") ?? "");
  return found ? work(found) : c.notFound();
}

function showOne(app: App, c: CitizenContext, proposal: Proposal, isTried = false) {
  const { actor } = c.var;
  const questions = questionsOf(app, actor, proposal);
  const page = (
    <ForMePage
      {...{ proposal, questions }}
      frame={citizenFrameOf(app, c.var.actor, { within: myPagePath(c.var.actor) })}
      municipality={actor.municipality}
      flow={flowOf(c, proposal)}
      submissionId={app.newId()}
      problems={isTried ? unanswered(questions, proposal.answers) : []}
    />
  );
  return c.html(renderPage(page), isTried ? 422 : 200);
}

async function accept(app: App, c: CitizenContext, id: string) {
  const { actor } = c.var;
  const outcome = await acceptProposal(app, actor, id, submissionIn(await formFields(c), app.newId));
  if (outcome.ok) return c.redirect(outcome.value, 303);
  // Sent or refused from another window already: it is told as one that is not there.
  if (outcome.refusal === "nothing-to-send") return c.notFound();
  return withOne(app, c, (found) => showOne(app, c, found, true));
}

const showOneQuestion = (app: App, c: CitizenContext, found: Proposal, id: QuestionId, problems: FieldProblems = []) =>
  showQuestion(app, c, {
    proposal: found,
    id,
    problems,
    flow: flowOf(c, found),
    frame: citizenFrameOf(app, c.var.actor, { within: myPagePath(c.var.actor) }),
    isForAnother: false,
  });

/** What is changed leads back to the page with all answers. */
async function answer(app: App, c: CitizenContext, found: Proposal) {
  const { actor } = c.var;
  const question = questionNamed(questionsOf(app, actor, found), c.req.param("question") ?? "");
  if (!question) return c.notFound();
  const { isForLater, typed } = pressedIn(await formFields(c));
  if (!(await saveForMe(app, actor, found.id, question.id, typed))) return c.notFound();
  if (isForLater) return c.redirect(myPagePath(actor), 303);
  const now = { ...found, answers: { ...found.answers, [question.id]: typed } };
  const problems = problemsOf(question, now.answers);
  if (problems.length > 0) return showOneQuestion(app, c, now, question.id, problems);
  return c.redirect(flowOf(c, found).check, 303);
}
