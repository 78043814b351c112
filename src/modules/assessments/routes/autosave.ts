import type { Context } from "hono";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { shownFieldOf } from "../domain/assessment-fields.ts";
import type { AssessmentView, Tags } from "../domain/case-pages.ts";
import { writerSentence } from "../domain/writers-beside.ts";
import { autosaveAssessment } from "../use-cases/autosave-assessment.ts";
import { readAssessment } from "../use-cases/read-assessment.ts";
import { storedPart } from "../views/stored-part.ts";
import { alreadyFinished } from "./refusal-words.ts";

/**
 * Answers what a page sends while somebody writes: what is saved, with the tags that the next sending is measured by; or what a
 * colleague has stored meanwhile. The tag then shown is the colleague's, so that the button saves what the writer has settled on.
 */
export async function answerAutosave(app: App, c: Context<SignedInStaff>, caseId: string, fields: Fields) {
  const { actor } = c.var;
  const sent = { fields, dayIn: (name: string) => typedDay(fields, name) };
  const outcome = await autosaveAssessment(app, actor, caseId, sent);
  if (outcome.ok) {
    const { savedAt, tags, beside } = outcome.value;
    return c.json({ savedAt, shown: tagsOfSent(fields, tags), writers: sentences(beside) });
  }
  if (outcome.refusal === "not-found") return c.json({ problem: "Du har ikke længere adgang til sagen." }, 404);
  if (outcome.refusal === "no-open-assessment") return c.json({ problem: alreadyFinished }, 409);
  const { conflicts, problems } = outcome.refusal;
  if (conflicts.length === 0) return c.json({ problem: problems.map(({ message }) => message).join(" ") }, 422);
  const view = await readAssessment(app, actor, caseId);
  if (!view) return c.json({ problem: "Du har ikke længere adgang til sagen." }, 404);
  const conflict = conflicts.flatMap((key) => storedPart(view, key));
  return c.json({ conflict, shown: tagsOfSent(fields, view.tags), writers: sentences(view.beside) }, 409);
}

/** The tags of the parts that were sent, by the names of the fields that carry them; a part that is gone has none. */
const tagsOfSent = (fields: Fields, tags: Tags): Readonly<Record<string, string>> => {
  const names = new Map([...tags].map(([key, tag]) => [shownFieldOf(key), tag]));
  const sent = Object.keys(fields).filter((name) => name.startsWith("vist-"));
  return Object.fromEntries(sent.map((name) => [name, names.get(name) ?? ""]));
};

const sentences = (beside: AssessmentView["beside"]): Readonly<Record<string, string>> =>
  Object.fromEntries([...beside].map(([part, { name, minutes }]) => [part, writerSentence(name, minutes)]));
