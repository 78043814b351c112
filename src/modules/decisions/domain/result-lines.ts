import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { IssuedPart } from "./decision.ts";
import type { PartOutcome } from "./decision-letter-facts.ts";

/** The result of a decision in two lines: what the answer is, and what it is an answer to. */
export function resultLines(
  parts: readonly (Pick<IssuedPart, "task" | "outcome" | "partial"> & Partial<Pick<IssuedPart, "endsOn">>)[],
  applicationReceivedOn: LocalDate,
): readonly [string, string] {
  if (parts.length > 0 && parts.every(({ endsOn, outcome }) => outcome === "refused" && endsOn)) {
    return [
      `Din støtte til ${inARow(parts.map(({ task }) => appliedTaskName(task)))} slutter.`,
      "Se hvornår herunder.",
    ];
  }
  const said = (["granted", "partial", "met-otherwise", "refused"] as const).flatMap((answer) => {
    const about = parts.filter((part) => answerOf(part) === answer).map(({ task }) => task);
    return about.length === 0 ? [] : [`${answers[answer]} ${inARow(about.map(appliedTaskName))}.`];
  });
  return [said.join(" "), `Du søgte ${formatDay(applicationReceivedOn)}.`];
}

const answerOf = ({ outcome, partial }: Pick<IssuedPart, "outcome" | "partial">): PartOutcome | "partial" =>
  partial ? "partial" : outcome;

const answers: Readonly<Record<PartOutcome | "partial", string>> = {
  granted: "Vi siger ja til støtte til",
  partial: "Vi siger ja til noget af støtten til",
  "met-otherwise": "Vi hjælper dig på en anden måde med",
  refused: "Vi siger nej til støtte til",
};
