import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { IssuedPart } from "./decision.ts";
import type { PartOutcome } from "./decision-letter-facts.ts";

/** The result of a decision in two lines: what the answer is, and what it is an answer to. */
export function resultLines(
  parts: readonly Pick<IssuedPart, "task" | "outcome">[],
  applicationReceivedOn: LocalDate,
): readonly [string, string] {
  const tasks = (outcome: PartOutcome) => parts.filter((part) => part.outcome === outcome).map(({ task }) => task);
  const said = (["granted", "met-otherwise", "refused"] as const).flatMap((outcome) => {
    const about = tasks(outcome);
    return about.length === 0 ? [] : [`${answers[outcome]} ${inARow(about.map(appliedTaskName))}.`];
  });
  return [said.join(" "), `Du søgte ${formatDay(applicationReceivedOn)}.`];
}

const answers: Readonly<Record<PartOutcome, string>> = {
  granted: "Vi siger ja til støtte til",
  "met-otherwise": "Vi hjælper dig på en anden måde med",
  refused: "Vi siger nej til støtte til",
};
