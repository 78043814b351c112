import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { spokesmen } from "../../letters/domain/said.ts";
import { keepAcknowledgement } from "../../letters/use-cases/keep-acknowledgement.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { mandatesGivenBy } from "../../people/use-cases/keep-mandate.ts";
import { answerBy } from "../domain/answer-time.ts";
import { receivedEntry } from "../domain/message-entries.ts";
import { readTakenDown, type TakenDown } from "../domain/message-form.ts";
import { insertMessage } from "../repository.ts";
import { answerTimeOf } from "./answer-time-of.ts";

/** Why a message is not written down. */
export type TakeDownRefusal = "not-found" | { readonly problems: readonly FieldProblem[] };

/**
 * Writes down what the citizen, or somebody who acts for the citizen, said or sent in another way than on the pages. The citizen
 * gets the same receipt by letter.
 *
 * Law: offentlighedsloven § 13.
 *
 * @returns the path of the page to show
 */
export function takeDownMessage(
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
  press: FormPress,
): Promise<Outcome<string, TakeDownRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "message:write" }, () => takeDownIn(tx, app, actor, caseId, typed)),
  );
}

async function takeDownIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  typed: TypedForm,
): Promise<Outcome<"kept", TakeDownRefusal>> {
  const record = await caseForAct(tx, actor, "message:write", caseId);
  if (!record) return refused("not-found");
  const helpers = spokesmen(await mandatesGivenBy(tx, record.citizenId), "letters", app.clock.today());
  const read = readTakenDown(typed, helpers, app.clock.today());
  if (!read.ok) return refused({ problems: read.refusal });
  const { how, name, on, speaker: capacity, words } = read.value;
  const letter = await acknowledge(tx, app, actor, record, read.value);
  await insertMessage(tx, {
    id: app.newId(),
    caseId,
    sender: "citizen",
    capacity,
    how,
    sentOn: on,
    words,
    name,
    letterId: letter.id,
    paperIds: [],
    registeredAt: app.clock.now(),
    registeredBy: actor.id,
  });
  const entry = receivedEntry({ capacity, how, words, sentOn: on, by: name, papers: [] });
  await recordEvents(tx, app, actor, caseId, [entry]);
  return accepted("kept");
}

const acknowledge = (tx: Tx, app: App, actor: StaffActor, record: CaseRecord, { how, name, on, words }: TakenDown) => {
  const due = answerBy(answerTimeOf(app, actor), on);
  return keepAcknowledgement(tx, app, actor, record, {
    what: "din besked",
    ownWords: words,
    receivedOn: on,
    how,
    from: name === "" ? null : name,
    registeredBy: actor.name,
    next: ["Den, der arbejder med din sag, læser beskeden.", "Skal du have et svar, får du det i et brev."],
    answerBy: due,
    ownSetting: due !== null,
    part: "letters",
    sources: [],
  });
};
