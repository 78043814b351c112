import assert from "node:assert/strict";
import type { LocalDate } from "../src/kernel/local-date.ts";
import { askAccess, type TypedAsk } from "../src/modules/access-requests/use-cases/ask-access.ts";
import { giveAccess } from "../src/modules/access-requests/use-cases/give-access.ts";
import { makeAccessFile } from "../src/modules/access-requests/use-cases/make-access-file.ts";
import { readCaseAccess, readOneAccess } from "../src/modules/access-requests/use-cases/read-access.ts";
import { textOf } from "../src/modules/applications/domain/problems.ts";
import { answerFields } from "../src/modules/outside-requests/domain/outside-forms.ts";
import { answerOutside } from "../src/modules/outside-requests/use-cases/answer-outside.ts";
import { askFromOutside } from "../src/modules/outside-requests/use-cases/ask-from-outside.ts";
import { makeOutsideFile } from "../src/modules/outside-requests/use-cases/make-outside-file.ts";
import {
  type OutsideNamed,
  readCaseOutside,
  readOneOutside,
} from "../src/modules/outside-requests/use-cases/read-outside.ts";
import type { Actor, StaffActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import { typedDay } from "../src/ui/typed-form.ts";
import type { CaseInState } from "./case-in-state.ts";
import { dayFields } from "./consent-and-question.ts";

/** A request for access as it would come from a browser. */
export const typedAsk = (fields: Readonly<Record<string, string>>): TypedAsk => ({
  fields,
  text: (name) => textOf(fields, name),
  day: (name) => typedDay(fields, name),
});

/** Asks to see all of the case on screen; the request's id. */
export async function askedToSee(
  app: App,
  actor: Actor,
  { caseId, caseworker }: Pick<CaseInState, "caseId" | "caseworker">,
  fields: Readonly<Record<string, string>> = { hvad: "all", form: "screen" },
): Promise<string> {
  const asked = await askAccess(app, actor, caseId, typedAsk(fields), { submissionId: app.newId(), path: "/" });
  assert.deepEqual(asked, { ok: true, value: "/" });
  const request = (await readCaseAccess(app, caseworker, caseId))?.requests.at(-1);
  assert.ok(request);
  return request.id;
}

/** Gives the file as `giveAccess`, and lets the job make it. */
export const giveAndMake: typeof giveAccess = async (app, actor, named, toGive, press) => {
  const outcome = await giveAccess(app, actor, named, toGive, press);
  if (outcome.ok) await makeAccessFile(app, { tenantId: actor.tenantId, requestId: named.accessId });
  return outcome;
};

/** Somebody who is no party asks to see something of a case; the request's id. */
export async function askedFromOutside(
  app: App,
  caseworker: StaffActor,
  caseId: string,
  on: LocalDate = app.clock.today(),
): Promise<string> {
  const { text, day } = typedAsk({
    navn: "Journalist Karen Prøve",
    adresse: "Avisgade 1\n9700 Brønderslev",
    oenske: "Alt om sagen",
    hvordan: "mail",
    hvem: "borger",
    ...dayFields("dag", on),
  });
  const press = { submissionId: app.newId(), path: "/" };
  assert.deepEqual(await askFromOutside(app, caseworker, caseId, { text, day }, press), { ok: true, value: "/" });
  const request = (await readCaseOutside(app, caseworker, caseId))?.outside.at(-1);
  assert.ok(request);
  return request.id;
}

/** Answers somebody who is no party, and lets the job make what they are given. */
export async function answersOutside(
  app: App,
  actor: StaffActor,
  named: OutsideNamed,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  const shown = await readOneOutside(app, actor, named);
  assert.ok(shown);
  const press = { submissionId: app.newId(), path: "/" };
  const outcome = await answerOutside(app, actor, named, { ...fields, [answerFields.tag]: shown.tag }, press);
  assert.deepEqual(outcome, { ok: true, value: "/" });
  await makeOutsideFile(app, { tenantId: actor.tenantId, requestId: named.outsideId });
}

/** Two requests of the citizen, and two of others: of each one was given whole, with a paper in it where the case holds one; one still waits. */
export async function accessInCase(
  app: App,
  made: Pick<CaseInState, "caseId" | "caseworker" | "citizen">,
): Promise<{
  readonly accessId: string;
  readonly piece: string;
  readonly waitingAccessId: string;
  readonly outsideId: string;
  readonly answeredId: string;
}> {
  const { caseId, caseworker, citizen } = made;
  const accessId = await askedToSee(app, citizen, made);
  const named = { caseId, accessId };
  const shown = await readOneAccess(app, caseworker, named);
  assert.ok(shown);
  const press = { submissionId: app.newId(), path: "/" };
  const given = await giveAndMake(app, caseworker, named, { tag: shown.tag, complaint: "" }, press);
  assert.deepEqual(given, { ok: true, value: "/" });
  const { pieces } = (await readOneAccess(app, caseworker, named))?.file ?? { pieces: [] };
  const piece = pieces.find(({ documentId }) => documentId !== null) ?? pieces[0];
  assert.ok(piece);
  const waitingAccessId = await askedToSee(app, citizen, made);
  const answeredId = await askedFromOutside(app, caseworker, caseId);
  await answersOutside(app, caseworker, { caseId, outsideId: answeredId }, { [answerFields.outcome]: "all" });
  const outsideId = await askedFromOutside(app, caseworker, caseId);
  return { accessId, piece: piece.name, waitingAccessId, outsideId, answeredId };
}
