import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { withholdLetters } from "../../letters/use-cases/withhold-letters.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { CaseInformation } from "../domain/case-information.ts";
import { endEntry, reminderEntry } from "../domain/consent-entries.ts";
import {
  type AskRefusal,
  type InformationRequest,
  type InformationStep,
  isOpenRequest,
  lettersThatAsk,
  mayRemind,
} from "../domain/information-request.ts";
import { endFields, readAnswerBy, readEnd, requestFields } from "../domain/request-form.ts";
import { insertStep } from "../repository.ts";
import { keptPaper } from "./kept-paper.ts";
import { readInformation } from "./read-information.ts";
import { writeRecall, writeToSource } from "./write-to-source.ts";

/** Why nothing is done to a question to others. */
export type FollowRefusal = AskRefusal | "not-found" | { readonly problems: readonly FieldProblem[] };

/** A question to others, as a page names it. */
export interface RequestNamed {
  readonly caseId: string;
  readonly requestId: string;
}

interface Found extends CaseInformation {
  readonly record: CaseRecord;
  readonly request: InformationRequest;
}

type Follow = (tx: Tx, found: Found) => Promise<Outcome<"done", FollowRefusal>>;

/**
 * Asks again, with a new day: as the first time only by a consent that holds, which may be a newer one.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 */
export function remindOthers(app: App, actor: StaffActor, named: RequestNamed, typed: TypedForm, press: FormPress) {
  return followed(app, actor, named, press, async (tx, { consents, record, request }) => {
    const today = app.clock.today();
    const consent = mayRemind(request, consents, today);
    if (!consent.ok) return consent;
    const answerBy = readAnswerBy(typed, today);
    if (!answerBy.ok) return refused({ problems: answerBy.refusal });
    const written = { request, consent: consent.value, answerBy: answerBy.value, firstSentOn: request.sentOn };
    const letterId = await writeToSource(tx, app, actor, record, written);
    const step = {
      kind: "reminded",
      on: today,
      answerBy: answerBy.value,
      consentId: consent.value.id,
      letterId,
    } as const;
    await keepStep(tx, app, actor, request, { ...step, note: "", documentId: null });
    await recordEvents(tx, app, actor, record.id, [reminderEntry(request, answerBy.value, today)]);
    return accepted("done");
  });
}

/** Writes down what came: the day, what it says, and the paper that it came as. */
export function receiveFromOthers(
  app: App,
  actor: StaffActor,
  named: RequestNamed,
  typed: TypedForm,
  press: FormPress,
) {
  return followed(app, actor, named, press, async (tx, { record, request }) => {
    const read = readEnd(typed, endFields.answer, app.clock.today(), "Skriv kort, hvad der kom.");
    if (!isOpenRequest(request)) return refused("already-ended");
    if (!read.ok) return refused({ problems: read.refusal });
    const documentId = await keptPaper(tx, actor, record.id, read.value.documentId);
    const step = { ...ended, kind: "answered", ...read.value, documentId } as const;
    await keepStep(tx, app, actor, request, step);
    await withholdLetters(tx, app, lettersThatAsk(request));
    await recordEvents(tx, app, actor, record.id, [endEntry(request, step, false)]);
    return accepted("done");
  });
}

/** Gives a question up, or takes it back: with a letter to whoever was asked, or as they have been told. */
export function giveUpOthers(app: App, actor: StaffActor, named: RequestNamed, typed: TypedForm, press: FormPress) {
  return followed(app, actor, named, press, async (tx, { record, request }) => {
    const read = readEnd(typed, endFields["give-up"], app.clock.today(), "Skriv, hvorfor spørgsmålet er opgivet.");
    if (!isOpenRequest(request)) return refused("already-ended");
    if (!read.ok) return refused({ problems: read.refusal });
    const { sentOn } = request;
    const isRecalled = typed.text(requestFields.recall) === "brev" && sentOn !== null;
    const letterId = isRecalled ? await writeRecall(tx, app, actor, record, { ...request, sentOn }) : null;
    const step = { ...ended, kind: "given-up", ...read.value, documentId: null, letterId } as const;
    await keepStep(tx, app, actor, request, step);
    await withholdLetters(tx, app, lettersThatAsk(request));
    await recordEvents(tx, app, actor, record.id, [endEntry(request, step, isRecalled)]);
    return accepted("done");
  });
}

const ended = { answerBy: null, consentId: null, letterId: null } as const;

const keepStep = (tx: Tx, app: App, actor: StaffActor, { id }: InformationRequest, step: InformationStep) =>
  insertStep(tx, app.newId(), id, step, { at: app.clock.now(), by: actor.id });

function followed(
  app: App,
  actor: StaffActor,
  { caseId, requestId }: RequestNamed,
  press: FormPress,
  follow: Follow,
): Promise<Outcome<string, FollowRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "information:request" }, async () => {
      const record = await caseForAct(tx, actor, "information:request", caseId);
      const information = record && (await readInformation(tx, caseId));
      const request = information?.requests.find(({ id }) => id === requestId);
      return record && information && request
        ? follow(tx, { ...information, record, request })
        : refused<FollowRefusal>("not-found");
    }),
  );
}
