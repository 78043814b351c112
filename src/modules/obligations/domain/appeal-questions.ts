import type { LocalDate } from "../../../kernel/local-date.ts";
import { type CaseEvent, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { earliest, type Owed } from "./owed.ts";
import { groundOn, type Rulebook } from "./rulebook.ts";
import { termsOf } from "./terms.ts";

/**
 * The authority's answer to what the appeal board asks for while a complaint lies there, by the day that the board named; without
 * a day where it named none. It lapses with the ruling, and where the complaint is withdrawn. It is owed to the appeal board, also
 * after a death.
 *
 * Law: retssikkerhedsloven § 66, stk. 1.
 */
export function appealQuestions(book: Rulebook, events: readonly CaseEvent[]): readonly Owed[] {
  const answers = eventsOf(events, "ankestyrelsen-answered");
  const ends = [...eventsOf(events, "ruling-received"), ...eventsOf(events, "complaint-withdrawn")];
  return eventsOf(events, "ankestyrelsen-asked").map((asked) => ({
    what: "ankestyrelsen-answer",
    arisesOn: asked.on,
    from: asked.on,
    terms: { ...termsOf(book, "ankestyrelsen-answer", groundOn(book, asked.on)), lengths: [], ownSetting: false },
    given: asked.answerBy,
    metOn: answers.find((answer) => answer.question === asked.question && answer.on >= asked.on)?.on,
    lapsedOn: endOf(asked, ends),
  }));
}

/** The first end of the same complaint on or after the question; one that names no complaint ends them all. */
const endOf = (
  { complaint, on }: EventOf<"ankestyrelsen-asked">,
  ends: readonly (EventOf<"ruling-received"> | EventOf<"complaint-withdrawn">)[],
): LocalDate | undefined =>
  earliest(
    ends
      .filter((end) => end.on >= on && (end.complaint === undefined || end.complaint === complaint))
      .map((end) => end.on),
  );
