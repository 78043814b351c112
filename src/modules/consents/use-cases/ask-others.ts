import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { requestEntry } from "../domain/consent-entries.ts";
import { coveredSources, type InformationRequest, mayAsk } from "../domain/information-request.ts";
import { readRequest } from "../domain/request-form.ts";
import { insertRequest } from "../repository.ts";
import { consentsOf } from "./read-information.ts";
import { writeToSource } from "./write-to-source.ts";

/** Why others are not asked. */
export type AskOthersRefusal = "not-found" | "no-consent" | { readonly problems: readonly FieldProblem[] };

/**
 * Asks somebody outside for information: only by a consent that holds and that names them. The letter goes on paper, and
 * nothing has been asked before it is posted. No clock waits for the answer.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 *
 * @returns the path of the page to show
 */
export function askOthers(
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
  press: FormPress,
): Promise<Outcome<string, AskOthersRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "information:request" }, () => askIn(tx, app, actor, caseId, typed)),
  );
}

async function askIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
): Promise<Outcome<"asked", AskOthersRefusal>> {
  const record = await caseForAct(tx, actor, "information:request", caseId);
  if (!record) return refused("not-found");
  const today = app.clock.today();
  const consents = await consentsOf(tx, caseId);
  if (coveredSources(consents, today).length === 0) return refused("no-consent");
  const read = readRequest(typed, today);
  if (!read.ok) return refused({ problems: read.refusal });
  const covered = mayAsk(consents, read.value.key, today);
  if (!covered.ok) return covered;
  const { consent, source } = covered.value;
  const { address, answerBy, asked } = read.value;
  const fresh = { id: app.newId(), consentId: consent.id, source, address, asked, answerBy };
  const letterId = await writeToSource(tx, app, actor, record, {
    request: fresh,
    consent,
    answerBy,
    firstSentOn: null,
  });
  const request: InformationRequest = { ...fresh, letterId, sentOn: null, registeredOn: today, steps: [] };
  await insertRequest(tx, caseId, request, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, caseId, [requestEntry(request)]);
  return accepted("asked");
}
