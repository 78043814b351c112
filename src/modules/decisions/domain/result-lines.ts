import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { IssuedPart } from "./decision.ts";
import type { TaskChange } from "./decision-ground.ts";
import type { PartOutcome } from "./decision-letter-facts.ts";

/** The result of a decision in two lines: what the answer is, and what it is an answer to. */
export function resultLines(
  parts: readonly Pick<IssuedPart, "task" | "outcome" | "partial">[],
  applicationReceivedOn: LocalDate,
): readonly [string, string] {
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

/** The same for a decision that changes support the citizen has: what happens to it, and that it goes on until then. */
export function changeLines(
  parts: readonly ChangedPart[],
  changes: readonly Pick<TaskChange, "taskId" | "worsens">[],
): readonly [string, string] {
  const said = changeKinds.flatMap(({ is, words }) => {
    const about = parts.filter((part) => kindOf(part, changes) === is).map(({ task }) => task);
    return about.length === 0 ? [] : [words(inARow(about.map(appliedTaskName)))];
  });
  return [said.join(" "), "Indtil da får du den støtte, du har nu."];
}

type ChangedPart = Pick<IssuedPart, "task" | "taskId" | "outcome" | "partial" | "endsOn">;
type KindOfChange = "ends" | "less" | "unmet" | "changed" | "other";

function kindOf(
  { endsOn, outcome, partial, taskId }: ChangedPart,
  changes: readonly Pick<TaskChange, "taskId" | "worsens">[],
): KindOfChange {
  if (outcome !== "granted") return endsOn === null ? "other" : "ends";
  if (!partial) return "changed";
  return changes.some((change) => change.taskId === taskId && change.worsens) ? "less" : "unmet";
}

const changeKinds: readonly { readonly is: KindOfChange; readonly words: (tasks: string) => string }[] = [
  { is: "ends", words: (tasks) => `Din støtte til ${tasks} slutter.` },
  { is: "less", words: (tasks) => `Du får mindre støtte til ${tasks}.` },
  { is: "unmet", words: (tasks) => `Du får ikke alt det, du har bedt om, til ${tasks}.` },
  { is: "changed", words: (tasks) => `Din støtte til ${tasks} fortsætter på en ny måde.` },
  { is: "other", words: (tasks) => `Vi siger nej til støtte til ${tasks}.` },
];
