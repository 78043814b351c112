import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { readSaid, type TypedSaid } from "../../letters/domain/said.ts";
import { cutOut, type FilePiece } from "../../pieces/domain/file-piece.ts";
import { type NewOutsideRequest, type OutsideOutcome, outsideOutcomes } from "./outside-request.ts";

/** The fields of the form in which a request from outside is written down. */
export const outsideFields = { name: "navn", address: "adresse", wish: "oenske" } as const;
/** The fields of the answer. */
export const answerFields = {
  outcome: "svar",
  given: "giv",
  passages: "udelad",
  reason: "begrundelse",
  rule: "regel",
  complaint: "klage",
  tag: "set",
} as const;
/** The fields by which the answer is put off. */
export const putOffFields = { expectedOn: "ventes", reason: "hvorfor" } as const;
/** The field that tells how it ended without an answer. */
export const endField = "hvordan-sluttet";

const [mostLines, longest] = [6, 5000] as const;
const told = (...problems: readonly (FieldProblem | false)[]): readonly FieldProblem[] =>
  problems.filter((problem) => problem !== false);
const linesIn = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => !isBlank(line));

/** Reads who asks, where they can be reached, and what they want to see. Nobody is asked why. */
export function readOutside(typed: TypedSaid, today: LocalDate): Outcome<NewOutsideRequest, readonly FieldProblem[]> {
  const [name, wish] = [typed.text(outsideFields.name), typed.text(outsideFields.wish)];
  const address = linesIn(typed.text(outsideFields.address));
  const said = readSaid(typed, [], today);
  const problems = [
    ...told(
      name === "" && { field: outsideFields.name, message: "Skriv, hvem der beder om det." },
      address.length === 0 && {
        field: outsideFields.address,
        message: "Skriv, hvor brevet med svaret skal sendes hen.",
      },
      address.length > mostLines && { field: outsideFields.address, message: `Skriv højst ${mostLines} linjer.` },
      wish === "" && { field: outsideFields.wish, message: "Skriv, hvad de vil se." },
      wish.length > longest && { field: outsideFields.wish, message: `Skriv højst ${longest} tegn.` },
    ),
    ...(said.ok ? [] : said.refusal),
  ];
  if (!said.ok || problems.length > 0) return refused(problems);
  const { how, on } = said.value;
  if (how === "own-pages") return refused(problems);
  return accepted({ name, address, wish, on, how });
}

/** Svar på andres aktindsigt, som det er valgt. */
export interface ChosenAnswer {
  readonly outcome: OutsideOutcome;
  /** As they are given, without the words that are left out. */
  readonly given: readonly FilePiece[];
  /** The names of those that words are left out of. */
  readonly cut: readonly string[];
  readonly reason: string;
  readonly rule: string;
  readonly complaint: string;
}

/** Reads an answer: nothing is given that nobody has chosen, and what is kept back needs a rule and a reason. */
export function readAnswer(
  fields: Fields,
  pieces: readonly FilePiece[],
): Outcome<ChosenAnswer, readonly FieldProblem[]> {
  const outcome = outsideOutcomes.find((known) => known === textOf(fields, answerFields.outcome));
  if (outcome === undefined) return refused([{ field: answerFields.outcome, message: "Vælg, hvad de skal have." }]);
  if (outcome === "all") return allOf(fields, pieces);
  const [reason, rule] = [textOf(fields, answerFields.reason), textOf(fields, answerFields.rule)];
  const complaint = textOf(fields, answerFields.complaint);
  const some = outcome === "some" ? someOf(fields, pieces) : accepted({ given: [], cut: [] });
  const problems = [
    ...(some.ok ? [] : some.refusal),
    ...told(
      reason === "" && { field: answerFields.reason, message: "Skriv, hvorfor de ikke får det hele." },
      rule === "" && { field: answerFields.rule, message: "Skriv den regel, du bygger på." },
      complaint === "" && { field: answerFields.complaint, message: "Skriv, hvor de kan klage." },
    ),
  ];
  if (!some.ok || problems.length > 0) return refused(problems);
  return accepted({ outcome, ...some.value, reason, rule, complaint });
}

/** All of it: with words that are to be left out it is not all, and they must not go out unnoticed. */
const allOf = (fields: Fields, pieces: readonly FilePiece[]): Outcome<ChosenAnswer, readonly FieldProblem[]> =>
  linesIn(textOf(fields, answerFields.passages)).length === 0
    ? accepted({ outcome: "all", given: pieces, cut: [], reason: "", rule: "", complaint: "" })
    : refused([{ field: answerFields.passages, message: notAll }]);

const notAll = "Du har skrevet ord, der skal udelades. Vælg »Noget af det«, eller slet ordene.";

function someOf(
  fields: Fields,
  pieces: readonly FilePiece[],
): Outcome<Pick<ChosenAnswer, "cut" | "given">, readonly FieldProblem[]> {
  const wanted = new Set(ticked(fields, answerFields.given));
  const chosen = pieces.filter(({ name }) => wanted.has(name));
  const passages = [...new Set(linesIn(textOf(fields, answerFields.passages)))];
  const cut = chosen.map((piece) => cutOut(piece, passages));
  const nowhere = passages.find((passage) => cut.every(({ notFound }) => notFound.includes(passage)));
  const problems = told(
    chosen.length === 0 && { field: answerFields.given, message: "Sæt flueben ved det, de skal have." },
    chosen.length > 0 &&
      nowhere !== undefined && {
        field: answerFields.passages,
        message: `»${nowhere}« står ikke i det, du har valgt. Kopier ordene, præcis som de står.`,
      },
  );
  if (problems.length > 0) return refused(problems);
  const changed = cut.filter(({ notFound }) => notFound.length < passages.length);
  return accepted({ given: cut.map(({ piece }) => piece), cut: changed.map(({ piece }) => piece.name) });
}

/** Reads why the answer comes later, and when it is expected. */
export function readPutOff(
  fields: Fields,
  expectedOn: TypedDay,
  today: LocalDate,
): Outcome<{ readonly expectedOn: LocalDate; readonly reason: string }, readonly FieldProblem[]> {
  const reason = textOf(fields, putOffFields.reason);
  const isDay = expectedOn !== "blank" && expectedOn !== "unreadable";
  const problems = told(
    !isDay && { field: putOffFields.expectedOn, message: "Skriv, hvilken dag de kan vente svar." },
    isDay && expectedOn <= today && { field: putOffFields.expectedOn, message: "Dagen skal ligge efter i dag." },
    reason === "" && { field: putOffFields.reason, message: "Skriv, hvorfor det tager længere tid." },
  );
  return !isDay || problems.length > 0 ? refused(problems) : accepted({ expectedOn, reason });
}
