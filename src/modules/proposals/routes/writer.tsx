import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { QuestionId } from "../../applications/domain/question.ts";
import { questionNamed } from "../../applications/domain/questions-asked.ts";
import { applyPath } from "../../applications/paths.ts";
import { citizenFrameOf } from "../../people/routes/frame-of.ts";
import type { Proposal } from "../domain/proposal.ts";
import { asFields } from "../domain/proposal-form.ts";
import { forAnotherPath, newProposalPath, proposalFlow, writtenPath } from "../paths.ts";
import { questionsOf } from "../use-cases/questions-of.ts";
import {
  beginProposal,
  changeWho,
  readWritten,
  removeProposal,
  saveWritten,
  sendProposal,
} from "../use-cases/write-proposal.ts";
import { ForAnotherPage } from "../views/for-another-page.tsx";
import { RemovePage } from "../views/remove-page.tsx";
import { WhoPage } from "../views/who-page.tsx";
import { WrittenPage } from "../views/written-page.tsx";
import { isChange, pressedIn, problemsOf, showQuestion, unanswered } from "./question-pages.tsx";
import { typedWho } from "./typed-who.ts";

type CitizenContext = Context<SignedInCitizen>;
const one = `/for-en-anden/:writtenId{${idPattern}}` as const;

/** Writing an application for another, mounted at `/borger/:slug`. For people as themselves, not in another's place. */
export const writerRoutes = (app: App) =>
  new Hono<SignedInCitizen>()
    .get("/for-en-anden", (c) => showAll(app, c))
    .get("/for-en-anden/ny", async (c) => {
      await readWritten(app, c.var.actor);
      return showWho(app, c, {});
    })
    .post("/for-en-anden/ny", async (c) => {
      const form = await typedWho(app, c);
      const begun = await beginProposal(app, c.var.actor, form);
      if (begun.ok) return c.redirect(`${begun.value}/opgaver`, 303);
      await readWritten(app, c.var.actor);
      return showWho(app, c, form.fields, begun.refusal);
    })
    .get(one, (c) => withOne(app, c, (found) => showOne(app, c, found)))
    .post(one, (c) => send(app, c, c.req.param("writtenId")))
    .get(`${one}/hvem`, (c) => withDraft(app, c, (found) => showWho(app, c, asFields(found), [], found)))
    .post(`${one}/hvem`, (c) => withDraft(app, c, (found) => changed(app, c, found)))
    .get(`${one}/slet`, (c) =>
      withOne(app, c, (proposal) =>
        c.html(
          renderPage(
            <RemovePage
              frame={citizenFrameOf(app, c.var.actor, { within: applyPath(c.var.actor) })}
              flow={flowOf(c, proposal)}
              proposal={proposal}
            />,
          ),
        ),
      ),
    )
    .post(`${one}/slet`, async (c) => {
      const { actor } = c.var;
      const isGone = await removeProposal(app, actor, c.req.param("writtenId"));
      return isGone ? c.redirect(`${forAnotherPath(actor)}?slettet=ja`, 303) : c.notFound();
    })
    .get(`${one}/:question`, (c) =>
      withDraft(app, c, (found) => {
        const question = questionNamed(questionsOf(app, c.var.actor, found), c.req.param("question"));
        return question ? showOneQuestion(app, c, found, question.id) : c.notFound();
      }),
    )
    .post(`${one}/:question`, (c) => withDraft(app, c, (found) => answer(app, c, found)));

const flowOf = ({ var: { actor } }: CitizenContext, { id }: Pick<Proposal, "id">) =>
  proposalFlow(writtenPath(actor, id));

type Answer = Response | Promise<Response>;

/** One of the writer's, sent on or not. */
async function withOne(app: App, c: CitizenContext, work: (found: Proposal) => Answer): Promise<Response> {
  const written = await readWritten(app, c.var.actor);
  const found = written.find(({ id }) => id === c.req.param("writtenId"));
  return found ? work(found) : c.notFound();
}

/** One that is still a draft; one that was sent on is shown as such. */
const withDraft = (app: App, c: CitizenContext, work: (found: Proposal) => Answer): Promise<Response> =>
  withOne(app, c, (found) => (found.state === "draft" ? work(found) : c.redirect(flowOf(c, found).start, 303)));

async function showAll(app: App, c: CitizenContext) {
  const { actor } = c.var;
  const page = (
    <ForAnotherPage
      frame={citizenFrameOf(app, c.var.actor, { within: applyPath(c.var.actor) })}
      municipality={actor.municipality}
      written={await readWritten(app, actor)}
      days={app.config.proposalDays}
      isDeleted={c.req.query("slettet") === "ja"}
    />
  );
  return c.html(renderPage(page));
}

function showWho(app: App, c: CitizenContext, typed: Fields, problems: FieldProblems = [], found?: Proposal) {
  const { actor } = c.var;
  const page = (
    <WhoPage
      frame={citizenFrameOf(app, c.var.actor, { within: applyPath(c.var.actor) })}
      action={found ? `${writtenPath(actor, found.id)}/hvem` : newProposalPath(actor)}
      back={{ text: "Tilbage", href: found ? writtenPath(actor, found.id) : forAnotherPath(actor) }}
      writerName={actor.name}
      typed={typed}
      submissionId={app.newId()}
      problems={problems}
    />
  );
  return c.html(renderPage(page), problems.length === 0 ? 200 : 422);
}

async function changed(app: App, c: CitizenContext, found: Proposal) {
  const form = await typedWho(app, c);
  const outcome = await changeWho(app, c.var.actor, found.id, form);
  if (!outcome) return c.notFound();
  return outcome.ok ? c.redirect(flowOf(c, found).start, 303) : showWho(app, c, form.fields, outcome.refusal, found);
}

function showOne(app: App, c: CitizenContext, proposal: Proposal, isTried = false) {
  const { actor } = c.var;
  const questions = questionsOf(app, actor, proposal);
  const page = (
    <WrittenPage
      frame={citizenFrameOf(app, c.var.actor, { within: applyPath(c.var.actor) })}
      municipality={actor.municipality}
      proposal={proposal}
      flow={flowOf(c, proposal)}
      whoHref={`${writtenPath(actor, proposal.id)}/hvem`}
      questions={questions}
      submissionId={app.newId()}
      isKept={c.req.query("gemt") === "ja"}
      problems={isTried ? unanswered(questions, proposal.answers) : []}
    />
  );
  return c.html(renderPage(page), isTried ? 422 : 200);
}

async function send(app: App, c: CitizenContext, id: string) {
  const sent = await sendProposal(app, c.var.actor, id);
  return withOne(app, c, (found) =>
    sent?.ok === false ? showOne(app, c, found, true) : c.redirect(flowOf(c, found).start, 303),
  );
}

const showOneQuestion = (app: App, c: CitizenContext, found: Proposal, id: QuestionId, problems: FieldProblems = []) =>
  showQuestion(app, c, {
    proposal: found,
    id,
    problems,
    flow: flowOf(c, found),
    frame: citizenFrameOf(app, c.var.actor, { within: applyPath(c.var.actor) }),
    isForAnother: true,
  });

async function answer(app: App, c: CitizenContext, found: Proposal) {
  const { actor } = c.var;
  const question = questionNamed(questionsOf(app, actor, found), c.req.param("question") ?? "");
  if (!question) return c.notFound();
  const { isForLater, typed } = pressedIn(await formFields(c));
  if (!(await saveWritten(app, actor, found.id, question.id, typed))) return c.notFound();
  const flow = flowOf(c, found);
  if (isForLater) return c.redirect(flow.after("gemt"), 303);
  const now = { ...found, answers: { ...found.answers, [question.id]: typed } };
  const problems = problemsOf(question, now.answers);
  if (problems.length > 0) return showOneQuestion(app, c, now, question.id, problems);
  return c.redirect(isChange(c) ? flow.check : nextPath(app, c, now, question.id), 303);
}

function nextPath(app: App, c: CitizenContext, found: Proposal, id: QuestionId): string {
  const questions = questionsOf(app, c.var.actor, found);
  const next = questions[questions.findIndex((question) => question.id === id) + 1];
  const flow = flowOf(c, found);
  return next === undefined ? flow.check : flow.question(next.id);
}
