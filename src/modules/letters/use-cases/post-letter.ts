import { calendarFrom } from "../../../kernel/calendar.ts";
import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { once } from "../../cases/use-cases/once.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { Letter } from "../domain/letter.ts";
import {
  answeredBySending,
  eventOfPosting,
  type Posted,
  type PostRefusal,
  type PostTime,
  posting,
  restsOnEndedConsent,
} from "../domain/posting.ts";
import { findKeptLetter, type KeptLetter, savePosted } from "../repository.ts";

/** The form that says a letter is in the post. */
export interface PostedForm {
  readonly submissionId: string;
  /** The day the citizen got it, where somebody knows; else it is counted by the municipality's setting. */
  readonly receivedOn: LocalDate | null;
}

/**
 * Writes down that a paper letter was put in the post today: only now has it been sent, and only now does the case know
 * of the receipt, the notice or the decision letter that it is. The same press again changes nothing.
 *
 * @returns the letter's id
 */
export function postLetter(
  app: App,
  actor: Actor,
  letterId: string,
  form: PostedForm,
): Promise<Outcome<string, PostRefusal | "not-found">> {
  return transaction(app.database.of(actor), async (tx): Promise<Outcome<string, PostRefusal | "not-found">> => {
    const found = await lockedLetter(tx, actor, letterId);
    if (!found) return refused("not-found");
    const press = {
      tenantId: actor.tenantId,
      pressedBy: actor.id,
      submissionId: form.submissionId,
      act: "letter:post",
    };
    return once(tx, app, press, () => putInPost(tx, app, actor, found, form.receivedOn));
  });
}

async function putInPost(
  tx: Tx,
  app: App,
  actor: Actor,
  { eventOnPosting, letter }: KeptLetter,
  receivedOn: LocalDate | null,
): Promise<Outcome<string, PostRefusal>> {
  const today = app.clock.today();
  if (restsOnEndedConsent(eventOnPosting, today)) return refused("consent-over");
  const posted = posting(letter, today, receivedOn, timeInPost(app, actor));
  if (!posted.ok) return posted;

  await savePosted(tx, actor.tenantId, letter.id, posted.value.postedOn, posted.value.receivedOn);
  const event = eventOfPosting(letter, eventOnPosting, posted.value);
  await recordEvents(tx, app, actor, letter.caseId, [entry(letter, event, posted.value)]);
  return accepted(letter.id);
}

/** Null where the municipality has not set it. */
function timeInPost(app: App, actor: Actor): PostTime | null {
  const { settings } = standardOf(app, actor);
  const length = settings.letterReceivedAfter;
  return length === undefined ? null : { length, calendar: calendarFrom(app.law.calendar, settings) };
}

/** The letter, read again once its case is locked, so that nobody posts it twice. */
async function lockedLetter(tx: Tx, actor: Actor, letterId: string) {
  const seen = await findKeptLetter(tx, actor.tenantId, letterId);
  const record = seen && (await caseForAct(tx, actor, "letter:post", seen.letter.caseId));
  return record && findKeptLetter(tx, actor.tenantId, letterId);
}

function entry(letter: Letter, event: CaseEvent | null, { postedOn, receivedOn }: Posted): ActEntry {
  const came = receivedOn === null ? "" : ` Det regnes for modtaget ${formatDay(receivedOn)}.`;
  return {
    occurredOn: postedOn,
    theme: "Brev lagt i post",
    text: `»${letter.title}« er printet og lagt i post ${formatDay(postedOn)}.${came}`,
    event,
    obligation: answeredBySending(event),
  };
}
