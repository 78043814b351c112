import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { RetentionCode, RetentionMark } from "./retention.ts";

/** The fields of the form in which it is decided what becomes of one case. */
export const retentionFields = { code: "bevaring", reason: "begrundelse" } as const;

/** Each code as the form names it and as people say it. */
export const retentionChoices = [
  { value: "bevares", code: "keep", label: "Sagen skal bevares" },
  { value: "kasseres", code: "dispose", label: "Sagen kan kasseres, når tiden er gået" },
  { value: "som-andre", code: "as-set", label: "Det samme som for kommunens andre sager" },
] as const satisfies readonly { readonly value: string; readonly code: RetentionCode; readonly label: string }[];

const longest = 2000;

/** Reads what is decided, and why. */
export function readRetention(fields: Fields, today: LocalDate): Outcome<RetentionMark, readonly FieldProblem[]> {
  const chosen = retentionChoices.find(({ value }) => value === textOf(fields, retentionFields.code));
  const reason = textOf(fields, retentionFields.reason);
  const problems = [
    chosen === undefined && { field: retentionFields.code, message: "Vælg, hvad der skal ske med sagen." },
    isBlank(reason) && { field: retentionFields.reason, message: "Skriv, hvorfor." },
    reason.length > longest && { field: retentionFields.reason, message: `Skriv højst ${longest} tegn.` },
  ].filter((problem) => problem !== false);
  if (chosen === undefined || problems.length > 0) return refused(problems);
  return accepted({ code: chosen.code, reason, on: today });
}

/** Journalnotat: what is to become of the case, and why. */
export const retentionEntry = ({
  code,
  on,
  reason,
}: RetentionMark): Pick<NewEntry, "occurredOn" | "theme" | "text"> => ({
  occurredOn: on,
  theme: "Bevaring",
  text: `${retentionChoices.find((choice) => choice.code === code)?.label ?? ""}. Begrundelse: ${reason}`,
});
