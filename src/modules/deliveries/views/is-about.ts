import type { FieldProblems } from "../../../ui/problem.tsx";

/** Whether something is wrong in one of these fields, so that their form is to stand open. */
export const isAbout = (problems: FieldProblems | undefined, fields: readonly string[]): boolean =>
  problems?.some(({ field }) => fields.includes(field)) ?? false;
