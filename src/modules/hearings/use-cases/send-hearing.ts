import { calendarFrom } from "../../../kernel/calendar.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { type CaseGround, readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { SentHearing } from "../domain/hearing.ts";
import { sentHearingEntry } from "../domain/hearing-entries.ts";
import { type HearingToSend, readHearing } from "../domain/hearing-form.ts";
import { hearingLetter } from "../letters/hearing-letter.ts";
import { hearingPath } from "../paths.ts";
import { insertHearing } from "../repository.ts";

/** Why no hearing is sent: nothing waits for a decision, or the form cannot be read. */
export type SendHearingRefusal = "not-found" | "nothing-to-decide" | { readonly problems: readonly FieldProblem[] };

/** A hearing as it was written in the form. */
export interface WrittenHearing {
  readonly fields: Fields;
  readonly answerBy: TypedDay;
  readonly submissionId: string;
}

/**
 * Puts to the citizen what may speak against the application, with a day to answer by: the letter is made and kept, and
 * the answer is owed. It stops no clock. The same press again sends no second letter.
 *
 * Law: forvaltningsloven § 19, stk. 1.
 *
 * @returns the path of the page to show
 */
export function sendHearing(
  app: App,
  actor: Actor,
  caseId: string,
  written: WrittenHearing,
): Promise<Outcome<string, SendHearingRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, SendHearingRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    const press = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: written.submissionId,
      act: "hearing:send",
    };
    return once(tx, app, press, () => send(tx, app, actor, record, written));
  });
}

async function send(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  written: WrittenHearing,
): Promise<Outcome<string, SendHearingRefusal>> {
  const ground = await readCaseGround(tx, app, actor, record);
  if (!ground.waiting) return refused("nothing-to-decide");
  const calendar = calendarFrom(app.law.calendar, ground.standard.settings);
  const read = readHearing(written.fields, written.answerBy, ground.today, calendar);
  if (!read.ok) return refused({ problems: read.refusal });

  const letter = await makeLetter(tx, app, actor, ground, read.value);
  const hearing: SentHearing = {
    ...read.value,
    way: "sent",
    id: app.newId(),
    registeredOn: ground.today,
    letterId: letter.id,
    sentOn: letter.availableOn,
    answeredOn: null,
    answer: "",
  };
  await insertHearing(tx, actor.tenantId, record.id, hearing, { at: app.clock.now(), by: actor.id });
  await recordEvents(tx, app, actor, record.id, [sentHearingEntry(hearing, letter)]);
  return accepted(hearingPath(record.id));
}

async function makeLetter(tx: Tx, app: App, actor: Actor, ground: CaseGround, hearing: HearingToSend) {
  const { citizen, facts, law, record, standard, today, waiting } = ground;
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = hearingLetter(frame, {
    ...hearing,
    applicationReceivedOn: waiting?.receivedOn ?? facts.applicationReceivedOn,
    tasks: (waiting?.tasks ?? []).map(({ task }) => task),
    guidance: guidance(standard, law, facts, today),
  });
  return keepLetter(tx, app, actor, record, {
    kind: "hearing",
    document,
    channel: channelTo(app, actor, citizen),
    eventOnPosting: { type: "hearing-sent", answerBy: hearing.answerBy },
  });
}
