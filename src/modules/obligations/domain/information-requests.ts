import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { inDayOrder } from "../../cases/domain/in-day-order.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import { withdrawalsOf } from "./decision-request.ts";
import { earliest, type Owed } from "./owed.ts";
import { firstOnOrAfter, waitsOn } from "./pairing.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { type Terms, termsOf } from "./terms.ts";

/**
 * What others have been asked by the citizen's consent, and, where the consent ends before they have answered, that the
 * question is recalled. Waiting for an answer stops no clock. A reminder gives a new day, and may rest on a newer consent.
 *
 * Law: retssikkerhedsloven § 11 a, stk. 1.
 */
export function informationRequests(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const withdrawn = eventsOf(events, "consent-withdrawn");
  const overtaking = [...eventsOf(events, "decision-made"), ...withdrawalsOf(events)];
  return asked(events).flatMap((one) => {
    const days = one.grounds.map((ground) => lastDayOf(book, ground, withdrawn));
    const overtakenOn = firstOnOrAfter(inDayOrder(overtaking), addDays(one.on, 1));
    return [answer(book, one, [days.at(-1), overtakenOn]), ...recalls(book, one, days)];
  });
}

/** A question to somebody, what it has rested on from the first on, and how it ended. */
interface Asked {
  readonly on: LocalDate;
  readonly request: string | undefined;
  readonly grounds: readonly Ground[];
  readonly end: End | undefined;
}

type Ground = EventOf<"information-requested"> | EventOf<"information-reminded">;
type End = EventOf<"information-received"> | EventOf<"information-given-up">;

/** The questions, oldest first. A reminder or an end that does not say which belongs to the oldest that waits. */
function asked(events: readonly CaseEvent[]): readonly Asked[] {
  const questions: Asked[] = eventsOf(events, "information-requested").map((event) => ({
    on: event.on,
    request: event.request,
    grounds: [event],
    end: undefined,
  }));
  const ends = inDayOrder<End>([
    ...eventsOf(events, "information-received"),
    ...eventsOf(events, "information-given-up"),
  ]);
  for (const end of ends) change(questions, end, (one) => ({ ...one, end }));
  for (const reminder of eventsOf(events, "information-reminded"))
    change(questions, reminder, (one) => ({ ...one, grounds: [...one.grounds, reminder] }));
  return questions;
}

function change(
  questions: Asked[],
  { on, request }: Pick<Ground | End, "on" | "request">,
  changed: (one: Asked) => Asked,
): void {
  const at = questions.findIndex(
    (one) =>
      (request === undefined || one.request === request) && waitsOn({ on: one.on, until: one.end && before(one) }, on),
  );
  const one = questions[at];
  if (one !== undefined) questions[at] = changed(one);
}

/** Nothing is added to a question on or after the day on which it ended. */
const before = ({ end, on }: Asked): LocalDate => addDays(end?.on ?? on, -1);

/** The day on which what a question rests on ends; undefined while it holds. What had ended before it was sent never held. */
function lastDayOf(
  book: Rulebook,
  { consent, consentUntil, on }: Ground,
  withdrawn: readonly EventOf<"consent-withdrawn">[],
): LocalDate | undefined {
  const own = withdrawn.find((event) => event.consent !== undefined && event.consent === consent);
  const ofAll = withdrawn.filter((event) => event.consent === undefined);
  const ranOut = consentUntil !== undefined && consentUntil < book.today ? addDays(consentUntil, 1) : undefined;
  const ended = earliest([own?.on, ranOut]);
  return earliest([firstOnOrAfter(ofAll, on), ended !== undefined && ended < on ? on : ended]);
}

function answer(book: Rulebook, { end, grounds, on }: Asked, overtaken: readonly (LocalDate | undefined)[]): Owed {
  const isMet = end?.type === "information-received";
  return {
    what: "information-answer",
    arisesOn: on,
    from: on,
    terms: terms(book, "information-answer", on),
    given: grounds.at(-1)?.answerBy,
    metOn: isMet ? end.on : undefined,
    lapsedOn: earliest([...overtaken, isMet ? undefined : end?.on]),
    isMerelyAsked: true,
  };
}

/**
 * One for each time that a consent ended while the question was open; a newer consent settles it, and so does the end of it.
 * What was answered on the same day was answered in time.
 */
function recalls(book: Rulebook, { end, grounds }: Asked, days: readonly (LocalDate | undefined)[]): readonly Owed[] {
  return days.flatMap((day, at) => {
    const settledOn = earliest([grounds[at + 1]?.on, end?.on]);
    const isAnswered = end?.type === "information-received" && end.on === day;
    if (day === undefined || isAnswered || (settledOn !== undefined && settledOn < day)) return [];
    return [
      {
        what: "information-recall",
        arisesOn: day,
        from: day,
        atOnce: true,
        terms: terms(book, "information-recall", day),
        metOn: settledOn,
        lapsedOn: undefined,
      },
    ];
  });
}

const terms = (book: Rulebook, what: ObligationName, on: LocalDate): Terms => ({
  ...termsOf(book, what, groundOn(book, on)),
  lengths: [],
  ownSetting: false,
});
