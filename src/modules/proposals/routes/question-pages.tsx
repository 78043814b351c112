import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import type { SignedInCitizen } from "../../../platform/sessions.ts";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { renderPage } from "../../../ui/render-page.ts";
import { questionState } from "../../applications/domain/application-from-draft.ts";
import type { Draft } from "../../applications/domain/draft.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { Question, QuestionId } from "../../applications/domain/question.ts";
import { questionNamed } from "../../applications/domain/questions-asked.ts";
import { answerProblems } from "../../applications/domain/read-answer.ts";
import type { ApplyFlow } from "../../applications/paths.ts";
import { answerAnchor } from "../../applications/views/answer-list.tsx";
import { QuestionPage, questionButtons } from "../../applications/views/question-page.tsx";
import { lawAddress } from "../../standards/domain/law-address.ts";
import type { Proposal } from "../domain/proposal.ts";
import { questionsOf } from "../use-cases/questions-of.ts";
import { WritingFor } from "../views/words-for-another.tsx";

/** A question of an application for another, and around it. */
interface Shown {
  readonly proposal: Proposal;
  readonly id: QuestionId;
  readonly problems: FieldProblems;
  readonly flow: ApplyFlow;
  readonly frame: Frame;
  /** True where it is the writer who answers: then it is said whom "du" means. */
  readonly isForAnother: boolean;
}

/** Shows one question, to the writer or to whom it is for. */
export function showQuestion(app: App, c: Context<SignedInCitizen>, shown: Shown): Response | Promise<Response> {
  const { flow, frame, id, isForAnother, problems, proposal } = shown;
  const questions = questionsOf(app, c.var.actor, proposal);
  const question = questionNamed(questions, id);
  if (!question) return c.notFound();
  const page = (
    <QuestionPage
      {...{ flow, frame, problems, question, questions }}
      municipality={c.var.actor.municipality}
      answers={proposal.answers}
      isChange={isChange(c)}
      lawHref={(citation) => lawAddress(app.law, citation)}
    >
      {isForAnother && <WritingFor person={proposal.person} />}
    </QuestionPage>
  );
  return c.html(renderPage(page), problems.length === 0 ? 200 : 422);
}

/** Whether a question is changed from the page with all answers, and leads back there. */
export const isChange = (c: Pick<Context, "req">): boolean => c.req.query("ret") === "ja";

/** What was typed on the page of a question, without the button that was pressed. */
export function pressedIn(fields: Fields): { readonly typed: Fields; readonly isForLater: boolean } {
  const { [questionButtons.name]: pressed, ...typed } = fields;
  return { typed, isForLater: pressed === questionButtons.saveForLater };
}

/** What is missing on the page of a question. */
export const problemsOf = (question: Question, answers: Draft): FieldProblems => answerProblems(question, answers);

/** The questions that are open, as problems on the page with all answers. */
export const unanswered = (questions: readonly Question[], answers: Draft): FieldProblems =>
  questions
    .filter((question) => questionState(question, answers) !== "done")
    .map(({ id, title }) => ({ field: answerAnchor(id), message: `Svar på: ${title}` }));
