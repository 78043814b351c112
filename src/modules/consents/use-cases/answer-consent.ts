import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { withholdLetters } from "../../letters/use-cases/withhold-letters.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, type CitizenSide, isCitizenSide, type StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { pressedAnswer, readAnswer } from "../domain/answer-form.ts";
import {
  type AnswerRefusal,
  answered,
  type ConsentAnswer,
  type ConsentAnswerKind,
  consentCapacities,
} from "../domain/consent.ts";
import { answerEntry, neverSentEntry } from "../domain/consent-entries.ts";
import { type InformationRequest, lettersThatAsk, neverSent, restingOn } from "../domain/information-request.ts";
import { consentHelpers } from "../domain/who-may-answer.ts";
import { insertAnswer, insertStep, type Registered } from "../repository.ts";
import { keptPaper } from "./kept-paper.ts";
import { readInformation } from "./read-information.ts";

/** Why an answer to a consent is not kept. */
export type AnswerConsentRefusal = AnswerRefusal | "not-found" | { readonly problems: readonly FieldProblem[] };

/** A consent of a case, as a page names it. */
export interface ConsentNamed {
  readonly caseId: string;
  readonly consentId: string;
}

/**
 * Keeps a yes, a no or a withdrawal: pressed by the citizen or by somebody whose mandate reaches it, or written down by
 * staff. A withdrawal holds from its day; questions that rest on the consent are then to be recalled.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1; databeskyttelsesforordningen art. 7, stk. 3.
 *
 * @returns the path of the page to show
 */
export function answerConsent(
  app: App,
  actor: Actor,
  named: ConsentNamed,
  typed: TypedForm,
  press: FormPress,
): Promise<Outcome<string, AnswerConsentRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "consent:answer" }, () => answerIn(tx, app, actor, named, typed)),
  );
}

async function answerIn(
  tx: Tx,
  app: App,
  actor: Actor,
  { caseId, consentId }: ConsentNamed,
  typed: TypedForm,
): Promise<Outcome<"answered", AnswerConsentRefusal>> {
  const record = await caseForAct(tx, actor, "consent:answer", caseId);
  if (!record) return refused("not-found");
  const { consents, requests } = await readInformation(tx, caseId);
  const consent = consents.find(({ id }) => id === consentId);
  if (!consent) return refused("not-found");
  const answer = isCitizenSide(actor)
    ? pressed(app, actor, typed)
    : await writtenDown(tx, app, actor, { caseId, citizenId: record.citizenId }, typed);
  if (!answer.ok) return answer;
  const after = answered(consent, answer.value, app.clock.today());
  if (!after.ok) return after;
  const registered = { at: app.clock.now(), by: actor.id };
  await insertAnswer(tx, app.newId(), consentId, answer.value, registered);
  const stopped = answer.value.kind === "withdrawn" ? await stopUnsent(tx, app, requests, consentId, registered) : [];
  await recordEvents(tx, app, actor, caseId, [answerEntry(consent, answer.value), ...stopped]);
  return accepted("answered");
}

/** Questions that rest on the consent and have not been posted never are; what has been sent is recalled by hand. */
async function stopUnsent(
  tx: Tx,
  app: App,
  requests: readonly InformationRequest[],
  consentId: string,
  registered: Registered,
) {
  const resting = restingOn(requests, consentId);
  await withholdLetters(tx, app, resting.flatMap(lettersThatAsk));
  const unsent = resting.filter(({ sentOn }) => sentOn === null);
  for (const { id } of unsent) await insertStep(tx, app.newId(), id, neverSent(app.clock.today()), registered);
  return unsent.map((request) => neverSentEntry(request, app.clock.today()));
}

/** The citizen's own press, or that of somebody who acts for the citizen. */
function pressed(app: App, actor: CitizenSide, typed: TypedForm): Outcome<ConsentAnswer, AnswerConsentRefusal> {
  const kind: ConsentAnswerKind | undefined = pressedAnswer(typed);
  const capacity = consentCapacities.find((known) => known === (actor.kind === "citizen" ? "citizen" : actor.as));
  if (kind === undefined || capacity === undefined) return refused("nothing-to-answer");
  const name = actor.kind === "citizen" ? "" : actor.name;
  return accepted({ kind, on: app.clock.today(), how: "own-pages", capacity, name, note: "", documentId: null });
}

async function writtenDown(
  tx: Tx,
  app: App,
  actor: StaffActor,
  { caseId, citizenId }: { readonly caseId: string; readonly citizenId: string },
  typed: TypedForm,
): Promise<Outcome<ConsentAnswer, AnswerConsentRefusal>> {
  const today = app.clock.today();
  const helpers = consentHelpers(await mandatesGivenBy(tx, citizenId), today);
  const read = readAnswer(typed, helpers, today);
  if (!read.ok) return refused({ problems: read.refusal });
  return accepted({ ...read.value, documentId: await keptPaper(tx, actor, caseId, read.value.documentId) });
}
