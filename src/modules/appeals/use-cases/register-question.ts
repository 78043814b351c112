import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { questionEntry } from "../domain/appeal-entries.ts";
import { readQuestion } from "../domain/package-forms.ts";
import { insertQuestion } from "../repository.ts";
import { inAppeal } from "./in-appeal.ts";
import type { AppealNamed } from "./read-appeal.ts";

/** Why nothing is kept: no such complaint, it has not been sent, or what is missing in the form. */
export type QuestionRefusal = "not-found" | "not-sent" | { readonly problems: readonly FieldProblem[] };

/** Writes down what the appeal board asks for, so that it is owed by their day. */
export const registerQuestion = (
  app: App,
  actor: StaffActor,
  named: AppealNamed,
  typed: { readonly fields: Fields; readonly on: TypedDay; readonly answerBy: TypedDay },
  press: FormPress,
): Promise<Outcome<string, QuestionRefusal>> =>
  inAppeal<QuestionRefusal>(app, actor, named, { ...press, act: "appeal:question" }, async (tx, found) => {
    const sentOn = found.complaint.steps.find(({ kind }) => kind === "sent-on")?.on;
    if (sentOn === undefined) return refused("not-sent");
    const read = readQuestion(typed.fields, typed, { today: app.clock.today(), sentOn });
    if (!read.ok) return refused({ problems: read.refusal });
    const question = { id: app.newId(), ...read.value };
    await insertQuestion(tx, named.complaintId, question, { at: app.clock.now(), by: actor.id });
    await recordEvents(tx, app, actor, found.record.id, [questionEntry(found.complaint, question)]);
    return accepted("kept");
  });
