import type { App } from "../../../platform/app.ts";
import type { Question } from "../../applications/domain/question.ts";
import { questionsFor } from "../../applications/domain/questions-asked.ts";
import { guidanceFor } from "../../applications/domain/routing.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Proposal } from "../domain/proposal.ts";

/** The questions of an application for another: those for that person. Papers are sent when there is a case. */
export function questionsOf(
  app: App,
  actor: Actor,
  { person, writer }: Pick<Proposal, "person" | "writer">,
): readonly Question[] {
  const today = app.clock.today();
  const rules = { standard: standardOf(app, actor), law: app.law };
  const unanswered = guidanceFor(rules, person, { facts: { appliedBy: writer.as }, receivedOn: today }, today);
  return questionsFor(unanswered).filter(({ answer }) => answer !== "papers");
}
