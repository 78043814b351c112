import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { plan } from "../../../platform/jobs.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { EventOnPosting } from "../../letters/domain/letter.ts";
import type { LetterParties } from "../../letters/domain/letter-parties.ts";
import { keepLetter, type LetterToMake } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { piecesIn } from "../../pieces/use-cases/pieces-in.ts";
import { outsideAnswerEntry, outsideDelayEntry, outsideEndEntry } from "../domain/outside-entries.ts";
import { type OutsideToMake, outsideToMake } from "../domain/outside-file.ts";
import { answerFields, readAnswer } from "../domain/outside-forms.ts";
import { endOf, type OutsideEnd, type OutsideRequest, type OutsideStep } from "../domain/outside-request.ts";
import { outsideAnswerLetter, outsideDelayLetter } from "../letters/outside-letters.ts";
import { deleteOutsideMaking, insertOutsideMaking, insertOutsideStep, outsideOfCase } from "../repository.ts";
import { type OutsideNamed, tagOf } from "./read-outside.ts";

/** Why nothing is done: no such request, it has ended, its file is being made, the file is another than was shown, or what is missing in the form. */
export type OutsideRefusal =
  | "not-found"
  | "already-ended"
  | "being-made"
  | "changed-meanwhile"
  | { readonly problems: readonly FieldProblem[] };

/** A request that waits for its answer, in an act on its case. */
export interface Waiting {
  readonly tx: Tx;
  readonly app: App;
  readonly actor: StaffActor;
  readonly record: CaseRecord;
  readonly request: OutsideRequest;
}

/**
 * Answers somebody who is no party: nothing, some or all, with the rule and the reason for what is kept back. What is given is made as
 * one file first (`make-outside-file.ts`), and the letter with it; it is answered on the day that the letter is posted.
 *
 * Law: offentlighedsloven § 36, stk. 2; forvaltningsloven §§ 22 and 27.
 *
 * @returns the path of the page to show
 */
export const answerOutside = (
  app: App,
  actor: StaffActor,
  named: OutsideNamed,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, OutsideRefusal>> =>
  whileWaiting(app, actor, named, press, async (waiting) => {
    const { actor: by, record, request, tx } = waiting;
    if (request.making?.hasFailed === false) return refused("being-made");
    const pieces = await piecesIn(tx, app, actor, named.caseId);
    if (tagOf(pieces) !== textOf(fields, answerFields.tag)) return refused("changed-meanwhile");
    const read = readAnswer(fields, pieces);
    if (!read.ok) return refused({ problems: read.refusal });
    const answer = outsideToMake(read.value, app.clock.today());
    if (answer.file.pieces.length === 0) {
      await giveOutside(waiting, answer);
      return accepted("answered");
    }
    await insertOutsideMaking(tx, request.id, answer, { at: app.clock.now(), by: by.id });
    const job = { tenantId: record.tenantId, requestId: request.id };
    await plan(tx, "make-outside-file", job, { key: `make-outside-file:${request.id}` });
    return accepted("chosen");
  });

/** Gives what was chosen: the letter, what the citizen can see of it, and the journal. Part of answering: permission is theirs. */
export async function giveOutside(waiting: Waiting, answer: OutsideToMake): Promise<void> {
  const { actor, app, record, request, tx } = waiting;
  const event = { type: "access-given", request: request.id, outside: true } as const;
  const letterId = await letterTo(waiting, event, (frame) => outsideAnswerLetter(frame, request, answer));
  const given = answer.file.pieces.map(({ name, on, title }) => ({ name, on, title }));
  const { outcome, reason, rule } = answer;
  await keepStep(waiting, { ...plain(app, "answered"), outcome, reason, rule, given, letterId });
  await recordEvents(tx, app, actor, record.id, [outsideAnswerEntry(request, answer, app.clock.today())]);
}

/** Whom a letter about the request goes to, in place of the citizen. */
export async function partiesFor({ actor, app, record, request, tx }: Waiting): Promise<LetterParties> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const parties = await partiesOfCase(tx, app, actor, record, citizen);
  return { ...parties, recipient: { name: request.name, address: request.address } };
}

/**
 * Tells by letter that the answer comes later: why, and when. The first day stays.
 *
 * Law: offentlighedsloven § 36, stk. 2.
 */
export const putOffOutside = (
  app: App,
  actor: StaffActor,
  named: OutsideNamed,
  told: { readonly expectedOn: LocalDate; readonly reason: string },
  press: FormPress,
): Promise<Outcome<string, OutsideRefusal>> =>
  whileWaiting(app, actor, named, press, async (waiting) => {
    const { request, tx } = waiting;
    const { expectedOn, reason } = told;
    const event = { type: "access-delayed", expectedOn, request: request.id, outside: true } as const;
    const letterId = await letterTo(waiting, event, (frame) =>
      outsideDelayLetter(frame, { ...told, requestedOn: request.on }),
    );
    await keepStep(waiting, { ...plain(app, "delayed"), expectedOn, reason, letterId });
    await recordEvents(tx, app, actor, named.caseId, [outsideDelayEntry(request, told, app.clock.today())]);
    return accepted("put-off");
  });

/** Ends it without an answer: taken back, or found to be the party's own, which is then asked for as such. */
export const endOutside = (
  app: App,
  actor: StaffActor,
  named: OutsideNamed,
  end: OutsideEnd,
  press: FormPress,
): Promise<Outcome<string, OutsideRefusal>> =>
  whileWaiting(app, actor, named, press, async (waiting) => {
    await deleteOutsideMaking(waiting.tx, waiting.request.id, null);
    await keepStep(waiting, plain(app, end));
    const entry = outsideEndEntry(waiting.request.id, waiting.request, end, app.clock.today());
    await recordEvents(waiting.tx, app, actor, named.caseId, [entry]);
    return accepted("ended");
  });

function whileWaiting(
  app: App,
  actor: StaffActor,
  { caseId, outsideId }: OutsideNamed,
  press: FormPress,
  act: (waiting: Waiting) => Promise<Outcome<string, OutsideRefusal>>,
): Promise<Outcome<string, OutsideRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<OutsideRefusal>(tx, app, actor, { ...press, act: "access:give" }, async () => {
      const record = await caseForAct(tx, actor, "access:give", caseId);
      const request = record && (await outsideOfCase(tx, caseId)).find(({ id }) => id === outsideId);
      if (!record || !request) return refused("not-found");
      return endOf(request) === undefined ? act({ tx, app, actor, record, request }) : refused("already-ended");
    }),
  );
}

const plain = (app: App, kind: OutsideStep["kind"]): OutsideStep => ({
  kind,
  on: app.clock.today(),
  outcome: null,
  expectedOn: null,
  reason: "",
  rule: "",
  given: [],
  letterId: null,
});

const keepStep = ({ actor, app, request, tx }: Waiting, step: OutsideStep): Promise<void> =>
  insertOutsideStep(tx, app.newId(), request.id, step, { at: app.clock.now(), by: actor.id });

async function letterTo(
  waiting: Waiting,
  eventOnPosting: EventOnPosting,
  document: (frame: LetterParties) => LetterToMake["document"],
): Promise<string> {
  const { actor, app, record, tx } = waiting;
  const made = document(await partiesFor(waiting));
  const letter = { kind: "outside-access", document: made, channel: "paper", eventOnPosting } as const;
  return (await keepLetter(tx, app, actor, record, letter)).id;
}
