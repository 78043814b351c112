import { formatDay } from "../../../kernel/danish-day.ts";
import { paragraph, section } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { deadlineFor } from "../../obligations/domain/letter-deadline.ts";
import type { DecisionLetterFacts } from "../domain/decision-letter-facts.ts";

/** What the citizen has not been answered yet, and by when they are. */
export function putOffSection({
  putOff,
  deadlines,
}: Pick<DecisionLetterFacts, "putOff" | "deadlines">): readonly LetterBlock[] {
  if (putOff.length === 0) return [];
  const due = deadlineFor(deadlines, "decision")?.due ?? null;
  const byWhen = due === null ? "Du får svar, så snart vi kan." : `Vores frist for at svare er ${formatDay(due)}.`;
  return section(
    "Det svarer vi på senere",
    paragraph(`Du har endnu ikke fået svar om ${tasksInARow(putOff)}. ${byWhen} Du får et nyt brev om det.`),
  );
}
