import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";

/** The fields by which one change is given up or moved. */
export const dropFields = (changeId: string) => ({
  why: `opgivet-${changeId}`,
  on: `ny-dag-${changeId}`,
  dayWhy: `ny-dag-fordi-${changeId}`,
});

/** Reads why a change is given up. */
export function readDrop(fields: Fields, changeId: string): Outcome<string, readonly FieldProblem[]> {
  const { why } = dropFields(changeId);
  const text = textOf(fields, why);
  return text === "" ? refused([{ field: why, message: "Skriv, hvorfor ændringen bliver opgivet." }]) : accepted(text);
}

/** Reads another day for a change, which lies after today, and why. */
export function readMove(
  fields: Fields,
  changeId: string,
  day: TypedDay,
  today: LocalDate,
): Outcome<{ readonly to: LocalDate; readonly why: string }, readonly FieldProblem[]> {
  const names = dropFields(changeId);
  const why = textOf(fields, names.dayWhy);
  const isDay = day !== "blank" && day !== "unreadable";
  const problems = [
    ...(isDay ? [] : [{ field: names.on, message: "Skriv dagen som dag, måned og år." }]),
    ...(isDay && day <= today ? [{ field: names.on, message: "Dagen skal ligge efter i dag." }] : []),
    ...(why === "" ? [{ field: names.dayWhy, message: "Skriv, hvorfor netop den dag giver rimelig tid." }] : []),
  ];
  return problems.length > 0 || !isDay ? refused(problems) : accepted({ to: day, why });
}
