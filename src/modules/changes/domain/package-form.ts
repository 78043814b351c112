import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { packageInWords } from "../../standards/domain/package-in-words.ts";
import { type ChangeTerms, changeFields } from "./change-fields.ts";
import type { ReadAnswers } from "./change-form.ts";
import { isWithin, stepsBetween } from "./package-steps.ts";
import type { ChangeKind } from "./support-change.ts";

/**
 * What is wrong with the package or the hours: hours outside the granted package are another package, and from package to
 * package one goes step by step where the standard says so; several at once take a reason.
 */
export function packageProblems(
  fields: Fields,
  kind: ChangeKind,
  read: ReadAnswers,
  terms: ChangeTerms,
): readonly FieldProblem[] {
  if (kind === "within") return hoursProblems(textOf(fields, changeFields.hours), read, terms);
  return kind === "more" || kind === "less" ? stepProblems(fields, kind, read, terms) : [];
}

/** The package that the chosen tasks have now; undefined where they have none or several. */
export function packageNow({ tasks }: Pick<ReadAnswers, "tasks">, { granted, packages }: ChangeTerms) {
  const slugs = new Set(granted.filter(({ taskId }) => tasks.includes(taskId)).map((task) => task.package));
  const [slug] = slugs;
  return slugs.size === 1 ? packages.find((one) => one.slug === slug) : undefined;
}

function hoursProblems(typed: string, read: ReadAnswers, terms: ChangeTerms): readonly FieldProblem[] {
  if (typed === "") return [];
  const field = changeFields.hours;
  const hours = Number(typed.replace(",", "."));
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(typed))
    return [{ field, message: "Skriv timerne som et tal, for eksempel 2,5." }];
  const now = packageNow(read, terms);
  if (now === undefined || isWithin(now, hours)) return [];
  return [{ field, message: `Det er uden for pakken. ${packageInWords(now)}. En anden pakke kræver en ny afgørelse.` }];
}

function stepProblems(
  fields: Fields,
  kind: "more" | "less",
  read: ReadAnswers,
  terms: ChangeTerms,
): readonly FieldProblem[] {
  const now = packageNow(read, terms);
  if (now === undefined) return [];
  const steps = stepsBetween(terms.packages, now.slug, read.package);
  const field = changeFields.package;
  if (steps === undefined || steps === 0) return [{ field, message: "Vælg en anden pakke end den, borgeren har nu." }];
  if (kind === "more" && steps < 0) return [{ field, message: "Pakken er mindre. Gå tilbage, og vælg mindre støtte." }];
  if (kind === "less" && steps > 0) return [{ field, message: "Pakken er større. Gå tilbage, og vælg mere støtte." }];
  if (terms.stepClause === null || Math.abs(steps) === 1 || textOf(fields, changeFields.departure) !== "") return [];
  const message = `${terms.stepClause} siger, at støtten ændres trin for trin. Skriv, hvorfor I tager flere trin på én gang.`;
  return [{ field: changeFields.departure, message }];
}
