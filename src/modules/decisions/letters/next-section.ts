import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { list, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { deadlineFor, type LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { DecisionLetterContents } from "../domain/letter-contents.ts";

/** What happens after a grant, each promise with its last day; only promises that have a day. */
export function nextSection({ grants, facts }: DecisionLetterContents): readonly LetterBlock[] {
  if (grants.length === 0) return [];
  return section("Det sker der nu", ...list(promises(facts.deadlines).map(({ text }) => text)));
}

/** The deadlines that the letter tells of, with what it says. */
export const promises = (deadlines: readonly LetterDeadline[]) =>
  told.flatMap(([what, say]) => {
    const deadline = deadlineFor(deadlines, what);
    if (deadline === undefined || deadline.due === null) return [];
    return [{ deadline, text: say(deadline.due) }];
  });

const told: readonly (readonly [LetterDeadline["what"], (day: LocalDate) => string])[] = [
  ["first-contact", (day) => `Den, der skal hjælpe dig, kontakter dig senest ${formatDay(day)}.`],
  ["start", (day) => `Støtten begynder senest ${formatDay(day)}.`],
  ["plan-offer", (day) => `Du får tilbud om en handleplan senest ${formatDay(day)}.`],
  ["first-follow-up", (day) => `Vi følger op sammen med dig senest ${formatDay(day)}.`],
];
