import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { AnsweredPoint } from "./hearing.ts";

/** The fields of one point of the party's answer. */
export const pointFields = (row: number) => ({ says: `siger-du-${row}`, means: `mener-vi-${row}` });

/** The points in a form, in their order; rows that nobody wrote in are left out. */
export function typedPoints(fields: Fields): readonly AnsweredPoint[] {
  const rows = Object.keys(fields).flatMap((name) => /^(?:siger-du|mener-vi)-(\d{1,2})$/.exec(name)?.[1] ?? []);
  return [...new Set(rows.map(Number))]
    .toSorted((one, other) => one - other)
    .map((row) => ({ says: textOf(fields, pointFields(row).says), means: textOf(fields, pointFields(row).means) }))
    .filter(({ says, means }) => says !== "" || means !== "");
}
