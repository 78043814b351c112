import assert from "node:assert/strict";
import { addDays } from "../src/kernel/day-arithmetic.ts";
import type { LocalDate } from "../src/kernel/local-date.ts";
import { textOf } from "../src/modules/applications/domain/problems.ts";
import { askConsent } from "../src/modules/consents/use-cases/ask-consent.ts";
import { askOthers } from "../src/modules/consents/use-cases/ask-others.ts";
import { readCaseConsents } from "../src/modules/consents/use-cases/read-consents.ts";
import type { TypedForm } from "../src/modules/documents/domain/document-form.ts";
import { postLetter } from "../src/modules/letters/use-cases/post-letter.ts";
import { lettersWaiting } from "../src/modules/letters/use-cases/read-letters.ts";
import type { App } from "../src/platform/app.ts";
import { typedDay } from "../src/ui/typed-form.ts";
import { asWritten } from "../src/ui/written-day.ts";
import type { CaseInState } from "./case-in-state.ts";

/** A form as it would come from a browser. */
export const typedAs = (fields: Readonly<Record<string, string>>): TypedForm => ({
  text: (name) => textOf(fields, name),
  day: (name) => typedDay(fields, name),
});

/** A day in the three fields of a form. */
export function dayFields(name: string, day: LocalDate): Readonly<Record<string, string>> {
  const written = asWritten(day);
  return { [`${name}-dag`]: written.day, [`${name}-maaned`]: written.month, [`${name}-aar`]: written.year };
}

/** What is asked for in most tests: the doctor's view, for the assessment. */
export const doctorsConsent = {
  "kilde-0": "doctor",
  "navn-0": "Lægehuset Torvet",
  oplysninger: "Hvad du fejler, og hvad det betyder i din hverdag.",
  formaal: "At se, hvilken støtte du har brug for.",
} as const;

/** What is asked of the doctor. */
export const doctorsQuestion = {
  adresse: "Torvet 1\n9999 Prøveby",
  spoergsmaal: "Hvad fejler patienten?\nHvad betyder det i hverdagen?",
  daekket: "ja",
} as const;

/** A consent that the citizen gave in speech, and a question to the doctor by it that has been posted; their ids. */
export async function consentAndQuestion(
  app: App,
  { caseId, caseworker }: Pick<CaseInState, "caseId" | "caseworker">,
): Promise<{ readonly consentId: string; readonly requestId: string }> {
  const today = app.clock.today();
  const press = () => ({ submissionId: app.newId(), path: "/" });
  const given = typedAs({ ...doctorsConsent, maade: "mundtligt", hvem: "borger", ...dayFields("dag", today) });
  assert.deepEqual(await askConsent(app, caseworker, caseId, given, press()), { ok: true, value: "/" });
  const consent = (await readCaseConsents(app, caseworker, caseId))?.information.consents.at(-1);
  assert.ok(consent);
  const question = { ...doctorsQuestion, kilde: `${consent.id}/0`, ...dayFields("svarfrist", addDays(today, 14)) };
  assert.deepEqual(await askOthers(app, caseworker, caseId, typedAs(question), press()), { ok: true, value: "/" });
  const request = (await readCaseConsents(app, caseworker, caseId))?.information.requests.at(-1);
  assert.ok(request);
  assert.ok((await lettersWaiting(app, caseworker)).some(({ id }) => id === request.letterId));
  const posted = await postLetter(app, caseworker, request.letterId, { submissionId: app.newId(), receivedOn: null });
  assert.deepEqual(posted.ok || posted.refusal, true);
  return { consentId: consent.id, requestId: request.id };
}
