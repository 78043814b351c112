import type { Calendar } from "../../../kernel/calendar.ts";
import { addLength } from "../../../kernel/deadline.ts";
import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import type { EventOnPosting, Letter } from "./letter.ts";

/** Why a letter cannot be put in the post. */
export type PostRefusal = "not-paper" | "already-posted" | "withheld" | "consent-over" | "received-before-posting";

/** Tid i posten: how long an ordinary letter is on its way, as the municipality has set it. The day it is posted is not counted. */
export interface PostTime {
  readonly length: Length;
  readonly calendar: Calendar;
}

/** Lagt i post: the day a letter was posted, and the day it is taken to have come; null where nobody knows. */
export interface Posted {
  readonly postedOn: LocalDate;
  readonly receivedOn: LocalDate | null;
}

/**
 * Puts a paper letter in the post today. When it is taken to have come is the day that was told, else so long after today
 * as the municipality has set; where neither is known, it stays unknown rather than guessed: a time to complain counts
 * from it.
 */
export function posting(
  letter: Pick<Letter, "channel" | "postedOn" | "withheldOn">,
  today: LocalDate,
  told: LocalDate | null,
  time: PostTime | null,
): Outcome<Posted, PostRefusal> {
  if (letter.channel !== "paper") return refused("not-paper");
  if (letter.postedOn !== null) return refused("already-posted");
  if (letter.withheldOn !== null) return refused("withheld");
  if (told !== null && told < today) return refused("received-before-posting");
  const counted = time && addLength(time.calendar, today, time.length);
  return accepted({ postedOn: today, receivedOn: told ?? counted });
}

/**
 * Whether a letter asks somebody outside by a consent that has run out since it was written: then it is not sent.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 */
export const restsOnEndedConsent = (event: EventOnPosting | null, today: LocalDate): boolean =>
  event !== null && "consentUntil" in event && event.consentUntil !== undefined && event.consentUntil < today;

/** What is owed that the sending of a letter answers, by the event that it is. */
export function answeredBySending(event: CaseEvent | null): ObligationName | null {
  if (event?.type === "receipt-sent") return "receipt";
  if (event?.type === "delay-notice-sent") return "delay-notice";
  if (event?.type === "access-given") return "access";
  return event?.type === "decision-letter-sent" ? "decision-letter" : null;
}

/** The dated event that the posting of this letter is; null where the posting changes nothing that is owed. */
export function eventOfPosting(
  letter: Pick<Letter, "kind">,
  event: EventOnPosting | null,
  { postedOn, receivedOn }: Posted,
): CaseEvent | null {
  const meant = event ?? (letter.kind === "decision" ? ({ type: "decision-letter-sent" } as const) : null);
  if (meant?.type !== "decision-letter-sent") return meant && { ...meant, on: postedOn };
  return { ...meant, on: postedOn, ...(receivedOn !== null && { receivedOn }) };
}
