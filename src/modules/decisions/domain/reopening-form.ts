import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import type { IssuedDecision } from "./decision.ts";
import { type ReopeningGround, reopeningGrounds } from "./reopening.ts";

/** The fields of the form that opens decided tasks anew. */
export const reopeningFields = { tasks: "opgaver", ground: "grund", reason: "begrundelse" } as const;

/** Genoptagelse, som den er skrevet: which tasks, on what ground, and why. */
export interface WrittenReopening {
  readonly tasks: readonly string[];
  readonly ground: ReopeningGround;
  readonly reason: string;
}

/** Reads which of a decision's tasks are to be decided anew, and why. */
export function readReopening(
  fields: Fields,
  { parts }: Pick<IssuedDecision, "parts">,
): Outcome<WrittenReopening, readonly FieldProblem[]> {
  const chosen = ticked(fields, reopeningFields.tasks);
  const tasks = parts.map(({ taskId }) => taskId).filter((id) => chosen.includes(id));
  const ground = reopeningGrounds.find((one) => one === textOf(fields, reopeningFields.ground));
  const reason = textOf(fields, reopeningFields.reason);
  const problems: readonly (FieldProblem | false)[] = [
    tasks.length === 0 && { field: reopeningFields.tasks, message: "Vælg mindst én opgave." },
    ground === undefined && { field: reopeningFields.ground, message: "Vælg, hvorfor sagen tages op igen." },
    reason === "" && { field: reopeningFields.reason, message: "Skriv, hvad der er nyt, eller hvad der var forkert." },
  ];
  const found = problems.filter((problem) => problem !== false);
  return found.length > 0 || ground === undefined ? refused(found) : accepted({ tasks, ground, reason });
}

/** Each ground as it is chosen. */
export const reopeningGroundWords: Readonly<Record<ReopeningGround, string>> = {
  reconsideration: "Borgeren har klaget og får helt eller delvist ret",
  ruling: "Ankestyrelsen har sendt sagen tilbage eller ophævet afgørelsen",
  "new-facts": "Der er kommet nye oplysninger",
  mistake: "Der var en fejl i afgørelsen",
  wish: "Borgeren ønsker en ændring",
  other: "Andet",
};
