import { calendarFrom } from "../../../kernel/calendar.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { type CaseGround, readCaseGround } from "../../assessments/use-cases/case-ground.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { hearingToPostpone, type SentHearing } from "../domain/hearing.ts";
import { decidedOnTimeEntry } from "../domain/hearing-entries.ts";
import { type DecidedPostponement, isAwaited, readDecided } from "../domain/postponement.ts";
import { timeLetter } from "../letters/time-letter.ts";
import { saveDecided } from "../repository.ts";
import { readHearings } from "./read-hearings.ts";

/** Why a party who wants more time gets no answer: nobody has asked, or the form cannot be read. */
export type DecideOnTimeRefusal = "not-found" | "nobody-asked" | { readonly problems: readonly FieldProblem[] };

/**
 * Answers a party who wants more time: with a new day, or with a reason why not. Either way the party gets a letter, and a new
 * day is what the citizen owes an answer by from then on.
 *
 * Law: forvaltningsloven § 21.
 */
export function decideOnTime(
  app: App,
  actor: Actor,
  caseId: string,
  written: { readonly fields: Fields; readonly answerBy: TypedDay },
  press: FormPress,
): Promise<Outcome<string, DecideOnTimeRefusal>> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, DecideOnTimeRefusal>> => {
    const record = await caseForAct(tx, actor, "hearing:send", caseId);
    if (!record) return refused("not-found");
    return oncePressed<DecideOnTimeRefusal>(tx, app, actor, { ...press, act: "hearing:decide-on-time" }, () =>
      decide(tx, app, actor, record, written),
    );
  });
}

async function decide(
  tx: Tx,
  app: App,
  actor: Actor,
  record: CaseRecord,
  written: { readonly fields: Fields; readonly answerBy: TypedDay },
): Promise<Outcome<"decided", DecideOnTimeRefusal>> {
  const hearing = hearingToPostpone(await readHearings(tx, actor, record.id));
  const asked = hearing?.postponements.find(isAwaited);
  if (!hearing || !asked) return refused("nobody-asked");
  const ground = await readCaseGround(tx, app, actor, record);
  const calendar = calendarFrom(app.law.calendar, ground.standard.settings);
  const before = { today: ground.today, answerBy: hearing.answerBy };
  const read = readDecided(written.fields, written.answerBy, before, calendar);
  if (!read.ok) return refused({ problems: read.refusal });

  const letter = await makeLetter(tx, app, actor, ground, hearing, read.value);
  const decided: DecidedPostponement = { ...read.value, on: ground.today, letterId: letter.id };
  await saveDecided(tx, actor.tenantId, asked.id, actor.id, decided);
  await recordEvents(tx, app, actor, record.id, [decidedOnTimeEntry(decided, hearing.answerBy)]);
  return accepted("decided");
}

async function makeLetter(
  tx: Tx,
  app: App,
  actor: Actor,
  { citizen, record }: CaseGround,
  { answerBy }: SentHearing,
  decided: Pick<DecidedPostponement, "answerBy" | "number" | "reason">,
) {
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = timeLetter(frame, { ...decided, before: answerBy });
  return keepLetter(tx, app, actor, record, { kind: "hearing", document, channel: channelTo(app, actor, citizen) });
}
