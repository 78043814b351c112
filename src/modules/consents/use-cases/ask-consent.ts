import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Consent, ConsentScope } from "../domain/consent.ts";
import { answerEntry, askedEntry } from "../domain/consent-entries.ts";
import { readNewConsent } from "../domain/consent-form.ts";
import { consentHelpers } from "../domain/who-may-answer.ts";
import { consentLetter } from "../letters/consent-letter.ts";
import { insertAnswer, insertConsent } from "../repository.ts";
import { keptPaper } from "./kept-paper.ts";

/** Why a consent is not asked for, or not written down. */
export type AskConsentRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/**
 * Asks the citizen by letter for a consent, or writes down one that was given in writing or in speech. A consent is to named
 * sources, named information and a named purpose.
 *
 * Law: retssikkerhedsloven §§ 11 a, stk. 1, and 12.
 *
 * @returns the path of the page to show
 */
export function askConsent(
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
  press: FormPress,
): Promise<Outcome<string, AskConsentRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "consent:ask" }, () => askIn(tx, app, actor, caseId, typed)),
  );
}

async function askIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
): Promise<Outcome<"kept", AskConsentRefusal>> {
  const record = await caseForAct(tx, actor, "consent:ask", caseId);
  if (!record) return refused("not-found");
  const today = app.clock.today();
  const helpers = consentHelpers(await mandatesGivenBy(tx, record.citizenId), today);
  const read = readNewConsent(typed, helpers, today);
  if (!read.ok) return refused({ problems: read.refusal });
  const { given, scope } = read.value;
  const registered = { at: app.clock.now(), by: actor.id };
  const letterId = given === null ? await makeLetter(tx, app, actor, record, scope) : null;
  const consent: Consent = { ...scope, id: app.newId(), letterId, registeredOn: today, answers: [] };
  await insertConsent(tx, caseId, consent, registered);
  if (given === null) {
    await recordEvents(tx, app, actor, caseId, [askedEntry(consent)]);
    return accepted("kept");
  }
  const answer = { ...given, kind: "given", documentId: await keptPaper(tx, actor, caseId, given.documentId) } as const;
  await insertAnswer(tx, app.newId(), consent.id, answer, registered);
  await recordEvents(tx, app, actor, caseId, [answerEntry(consent, answer)]);
  return accepted("kept");
}

async function makeLetter(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  scope: ConsentScope,
): Promise<string> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const channel = channelTo(app, actor, citizen);
  const document = consentLetter(frame, { ...scope, isOnPaper: channel === "paper" });
  const letter = await keepLetter(tx, app, actor, record, { kind: "consent", document, channel });
  return letter.id;
}
