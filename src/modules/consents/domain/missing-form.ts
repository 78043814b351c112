import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { dayProblems } from "./answer-form.ts";
import { type MissingCooperation, missingCooperationKinds } from "./missing-cooperation.ts";

/** The fields by which it is written down that the case is decided on what is there. */
export const missingFields = {
  kind: "hvorfor",
  missing: "mangler",
  tried: "forsoegt",
  told: "besked",
  toldOn: "dag",
} as const;

type Told = Omit<MissingCooperation, "id" | "registeredOn">;

const longestText = 4000;

/** Reads why the case is decided on what is there, or that it no longer is. */
export function readMissing(typed: TypedForm, today: LocalDate): Outcome<Told, readonly FieldProblem[]> {
  const kind = missingCooperationKinds.find((known) => known === typed.text(missingFields.kind));
  const tried = typed.text(missingFields.tried);
  if (kind === undefined) return refused([{ field: missingFields.kind, message: "Vælg, hvad der gælder." }]);
  if (kind === "no-longer") {
    const problems = textProblem(missingFields.tried, tried, "Skriv, hvad der er ændret.");
    return problems.length > 0 ? refused(problems) : accepted({ kind, missing: "", tried, told: "", toldOn: null });
  }
  const [missing, told] = [typed.text(missingFields.missing), typed.text(missingFields.told)];
  const toldOn = typed.day(missingFields.toldOn);
  const problems = [
    ...textProblem(missingFields.missing, missing, "Skriv, hvilke oplysninger der mangler."),
    ...textProblem(missingFields.tried, tried, "Skriv, hvad I har prøvet."),
    ...textProblem(missingFields.told, told, "Skriv, hvordan borgeren har fået at vide, hvad det betyder."),
    ...dayProblems(toldOn, today, missingFields.toldOn),
  ];
  if (problems.length > 0 || toldOn === "blank" || toldOn === "unreadable") return refused(problems);
  return accepted({ kind, missing, tried, told, toldOn });
}

function textProblem(field: string, text: string, message: string): readonly FieldProblem[] {
  if (isBlank(text)) return [{ field, message }];
  return text.length > longestText ? [{ field, message: `Skriv højst ${longestText} tegn.` }] : [];
}
