import { type Context, Hono } from "hono";
import { idPattern } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import { formFields } from "../../../platform/form-fields.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import { submissionIn, typedDay } from "../../../ui/typed-form.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { type AnswerWay, answerWays } from "../domain/hearing.ts";
import { hearingFields } from "../domain/hearing-form.ts";
import { postponementFields } from "../domain/postponement.ts";
import { hearingPath } from "../paths.ts";
import { answerHearing } from "../use-cases/answer-hearing.ts";
import { answerPoints } from "../use-cases/answer-points.ts";
import { askForTime } from "../use-cases/ask-for-time.ts";
import { decideOnTime } from "../use-cases/decide-on-time.ts";
import { answerRefusalWords, askRefusalWords } from "./refusal-words.ts";
import { asTyped, showHearing } from "./show-hearing.tsx";

const hearingAt = `/sager/:caseId{${idPattern}}/partshoering` as const;

/** What comes back from a hearing, for staff: answers, what is said to them, and more time. */
export const answerRoutes = (app: App) =>
  new Hono<SignedInStaff>()
    .post(`${hearingAt}/svar`, (c) => writeDown(app, c, c.req.param("caseId")))
    .post(`${hearingAt}/svar/punkter`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const outcome = await answerPoints(app, c.var.actor, caseId, fields);
      if (outcome.ok) return c.redirect(`${hearingPath(caseId)}#punkter`, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      return showHearing(app, c, caseId, asTyped(fields), "Borgeren har ikke svaret endnu.");
    })
    .post(`${hearingAt}/mere-tid`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const written = { fields, wishedOn: typedDay(fields, postponementFields.wishedOn) };
      const press = { submissionId: submissionIn(fields, app.newId), path: hearingPath(caseId) };
      const outcome = await askForTime(app, c.var.actor, caseId, written, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      if (typeof outcome.refusal === "string")
        return showHearing(app, c, caseId, asTyped(fields), askRefusalWords[outcome.refusal]);
      return showHearing(app, c, caseId, asTyped(fields, outcome.refusal.problems));
    })
    .post(`${hearingAt}/mere-tid/svar`, async (c) => {
      const caseId = c.req.param("caseId");
      const fields = await formFields(c);
      const written = { fields, answerBy: typedDay(fields, postponementFields.answerBy) };
      const press = { submissionId: submissionIn(fields, app.newId), path: hearingPath(caseId) };
      const outcome = await decideOnTime(app, c.var.actor, caseId, written, press);
      if (outcome.ok) return c.redirect(outcome.value, 303);
      if (outcome.refusal === "not-found") return c.notFound();
      if (outcome.refusal === "nobody-asked")
        return showHearing(app, c, caseId, asTyped(fields), "Der er ikke nogen, der venter på svar om mere tid.");
      return showHearing(app, c, caseId, asTyped(fields, outcome.refusal.problems));
    });

/** Writes down what the party told. */
async function writeDown(app: App, c: Context<SignedInStaff>, caseId: string) {
  const fields = await formFields(c);
  const on = typedDay(fields, hearingFields.answeredOn);
  const unreadable = { field: hearingFields.answeredOn, message: "Skriv dagen som dag, måned og år." };
  if (on === "unreadable") return showHearing(app, c, caseId, asTyped(fields, [unreadable]));
  const outcome = await answerHearing(app, c.var.actor, caseId, {
    answer: textOf(fields, hearingFields.answer),
    submissionId: submissionIn(fields, app.newId),
    told: { way: wayIn(fields), on, readBack: textOf(fields, hearingFields.readBack) === "ja" },
  });
  if (outcome.ok) return c.redirect(outcome.value, 303);
  if (outcome.refusal === "not-found") return c.notFound();
  const message = answerRefusalWords[outcome.refusal];
  if (outcome.refusal === "no-hearing") return showHearing(app, c, caseId, asTyped(fields), message);
  const field = outcome.refusal === "answer-blank" ? hearingFields.answer : hearingFields.answeredOn;
  return showHearing(app, c, caseId, asTyped(fields, [{ field, message }]));
}

const wayIn = (fields: Fields): AnswerWay =>
  answerWays.find((known) => known === textOf(fields, hearingFields.answerWay)) ?? "phone";
