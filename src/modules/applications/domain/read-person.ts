import { type CprProblem, readCpr } from "../../../kernel/cpr.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { NewCitizen } from "../../people/domain/citizen.ts";
import { type FieldProblem, type Fields, textOf, textOrNull } from "./problems.ts";
import { protectionOfNew } from "./protection-form.ts";

/** A date that somebody wrote: the day, nothing, or something that is no day. */
export type WrittenDate = LocalDate | "blank" | "unreadable";

/** The person fields of intake's forms. */
export const personFields = {
  cpr: "cpr",
  name: "navn",
  bornOn: "foedt",
  address: "adresse",
  phone: "telefon",
  mail: "mail",
  post: "post",
} as const;

/** Borger, som modtagelsen skriver op: a citizen as intake writes them down, with or without a CPR number. */
export type PersonToRegister = NewCitizen;

/**
 * Reads the person that an application or inquiry is about. Without a CPR number, or with an administrative one, the
 * birthday must be told.
 */
export function readPerson(
  fields: Fields,
  bornOn: WrittenDate,
  today: LocalDate,
): Outcome<PersonToRegister, readonly FieldProblem[]> {
  const cpr = textOf(fields, personFields.cpr);
  const read = cpr === "" ? null : readCpr(cpr);
  const name = textOf(fields, personFields.name);
  const birthday = birthdayOf(read, bornOn, today);
  const post = textOf(fields, personFields.post);
  const problems = [
    typeof read === "string" ? { field: personFields.cpr, message: cprProblem(read) } : null,
    name === "" ? { field: personFields.name, message: "Skriv borgerens navn." } : null,
    typeof birthday === "object" ? birthday : null,
    post === "digital" || post === "papir"
      ? null
      : { field: personFields.post, message: "Vælg, hvordan borgeren får breve." },
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || typeof birthday === "object" || typeof read === "string") return refused(problems);
  return accepted({
    name,
    cprNumber: read?.digits ?? null,
    bornOn: birthday,
    addressLines: linesOf(textOf(fields, personFields.address)),
    phone: textOrNull(fields, personFields.phone),
    mail: textOrNull(fields, personFields.mail),
    digital: post === "digital",
    protection: protectionOfNew(fields, today),
  });
}

const cprProblems: Readonly<Record<CprProblem, string>> = {
  "not-ten-digits": "Et CPR-nummer har ti cifre. Lad feltet stå tomt, hvis du ikke kender det.",
  "impossible-date": "De første seks cifre i CPR-nummeret skal være en dato.",
};

/** What is wrong with a CPR number, in plain Danish. */
export const cprProblem = (problem: CprProblem): string => cprProblems[problem];

function birthdayOf(
  read: ReturnType<typeof readCpr> | null,
  written: WrittenDate,
  today: LocalDate,
): LocalDate | FieldProblem {
  const problem = (message: string): FieldProblem => ({ field: personFields.bornOn, message });
  const known = read === null || typeof read === "string" ? null : read.bornOn;
  if (written === "unreadable") return problem("Skriv fødselsdatoen som dag, måned og år, for eksempel 12 4 1999.");
  if (written === "blank") return known ?? problem(unknownBirthday(read));
  if (written > today) return problem("Fødselsdatoen kan ikke ligge efter i dag.");
  if (known !== null && known !== written) return problem("Fødselsdatoen passer ikke til CPR-nummeret. Ret en af dem.");
  return written;
}

const unknownBirthday = (read: ReturnType<typeof readCpr> | null): string =>
  read === null
    ? "Skriv fødselsdatoen, når CPR-nummeret ikke er kendt."
    : "CPR-nummeret siger ikke, hvornår borgeren er født. Skriv fødselsdatoen.";

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
