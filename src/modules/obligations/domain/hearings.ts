import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { withdrawalsOf } from "./decision-request.ts";
import { dueDay, earliest, type Owed } from "./owed.ts";
import { firstOnOrAfter, waitsOn } from "./pairing.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * The citizen's answer to each hearing, by the day that the hearing gives, or the one it was put off to. It stops no clock. A decision, or the
 * application taken back, makes an answer needless. A hearing that came after its own day owes the citizen time, and no answer.
 *
 * Law: forvaltningsloven §§ 19 and 21.
 */
export function hearings(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const postponed = eventsOf(events, "hearing-postponed");
  const sent = eventsOf(events, "hearing-sent")
    .map((hearing) => ({ ...hearing, answerBy: lastDay(hearing, postponed) }))
    .filter(({ on, answerBy }) => on <= answerBy)
    .map((hearing) => asked(book, hearing, events));
  const answeredOn = answerDays(sent, eventsOf(events, "hearing-answered"));
  return sent.map(({ on, until, owed }, index) => ({
    ...owed,
    arisesOn: on,
    metOn: answeredOn[index],
    lapsedOn: until,
  }));
}

type Asked = ReturnType<typeof asked>;

function asked(book: Rulebook, { on, answerBy }: EventOf<"hearing-sent">, events: readonly CaseEvent[]) {
  const terms = { ...termsOf(book, "hearing-answer", groundOn(book, on)), lengths: [], ownSetting: false };
  const owed = { what: "hearing-answer", from: on, terms, given: answerBy } as const;
  const decidedOn = firstOnOrAfter(eventsOf(events, "decision-made"), on);
  const until = earliest([decidedOn, firstOnOrAfter(withdrawalsOf(events), on)]);
  return { on, until, owed, due: dueDay(book, owed)?.due };
}

/** The day to answer by, after each time that it was put off. Law: forvaltningsloven § 21, stk. 1. */
function lastDay(
  { answerBy, on: sentOn }: EventOf<"hearing-sent">,
  postponed: readonly EventOf<"hearing-postponed">[],
): LocalDate {
  return postponed.reduce(
    (day, moved) => (moved.on >= sentOn && moved.insteadOf === day ? moved.answerBy : day),
    answerBy,
  );
}

/** An answer belongs to the oldest hearing whose day has not gone by, else to the newest one. */
function answerDays(
  sent: readonly Asked[],
  answers: readonly EventOf<"hearing-answered">[],
): readonly (LocalDate | undefined)[] {
  const days = sent.map((): LocalDate | undefined => undefined);
  for (const { on } of answers) {
    const waiting = sent.flatMap((one, index) => (days[index] === undefined && waitsOn(one, on) ? [index] : []));
    const inTime = waiting.find((index) => (sent[index]?.due ?? on) >= on);
    const index = inTime ?? waiting.at(-1);
    if (index !== undefined) days[index] = on;
  }
  return days;
}
