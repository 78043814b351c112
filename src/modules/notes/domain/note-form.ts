import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { obligationNames } from "../../standards/domain/effect.ts";
import { type NewNote, readNoteKind } from "./note.ts";

/** The fields of the form in which a note is written. */
export const noteFields = {
  kind: "art",
  occurredOn: "dag",
  theme: "emne",
  withWhom: "med",
  words: "notat",
  obligation: "forpligtelse",
} as const;

const field = noteFields;

/** The most that a theme holds: it is read in one line. */
export const longestTheme = 80;

/** Reads a note as it was typed. What it is about happened today or before. */
export function readNote(
  fields: Fields,
  occurredOn: TypedDay,
  today: LocalDate,
): Outcome<NewNote, readonly FieldProblem[]> {
  const kind = readNoteKind(textOf(fields, field.kind));
  const theme = textOf(fields, field.theme).replace(/\s+/g, " ");
  const words = textOf(fields, field.words);
  const day = readDayUntil(occurredOn, today, field.occurredOn);
  if (kind !== undefined && day.ok && theme !== "" && theme.length <= longestTheme && words !== "") {
    const obligation = obligationNames.find((name) => name === textOf(fields, field.obligation)) ?? null;
    const withWhom = textOf(fields, field.withWhom).replace(/\s+/g, " ");
    return accepted({ kind, occurredOn: day.value, theme, withWhom, words, obligation });
  }
  const problems = [
    kind === undefined && { field: field.kind, message: "Vælg, hvordan det skete." },
    !day.ok && day.refusal,
    themeProblem(theme),
    words === "" && { field: field.words, message: "Skriv, hvad der skete." },
  ];
  return refused(problems.filter((problem) => problem !== false));
}

function themeProblem(theme: string): FieldProblem | false {
  if (theme === "") return { field: field.theme, message: "Skriv kort, hvad det drejer sig om." };
  return (
    theme.length > longestTheme && { field: field.theme, message: "Skriv emnet kortere. Resten hører til i notatet." }
  );
}

/** A day that has been; the problem of the field where it is none. */
export function readDayUntil(typed: TypedDay, today: LocalDate, name: string): Outcome<LocalDate, FieldProblem> {
  if (typed === "blank" || typed === "unreadable")
    return refused({ field: name, message: "Skriv dagen som dag, måned og år, for eksempel 3 3 2026." });
  if (typed > today) return refused({ field: name, message: "Dagen er ikke kommet endnu. Skriv en dag, der er gået." });
  return accepted(typed);
}
