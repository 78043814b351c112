import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { cutOut, type FilePiece } from "../../pieces/domain/file-piece.ts";
import type { AccessException } from "../../standards/domain/law.ts";
import { type NewAccessRequest, reaches, wantedForms } from "./access-request.ts";
import { choices, type PieceChoice, whole } from "./piece-choice.ts";

/** The fields of the form in which access is asked for. */
export const askFields = { reach: "hvad", wish: "oenske", wantedAs: "form" } as const;
/** The fields of the form in which it is chosen what is given of one thing. */
export const choiceFields = { choice: "valg", ground: "grund", reason: "begrundelse", passages: "udelad" } as const;
/** The fields of the form by which the answer is delayed. */
export const delayFields = { expectedOn: "ventes", reason: "hvorfor" } as const;
/** The fields of the form by which the file is given. */
export const giveFields = { complaint: "klage", tag: "set" } as const;
/** The field of the form by which a making is stopped: which one, by the moment at which it was chosen. */
export const stopFields = { chosenAt: "valgt" } as const;
/** The ticked boxes of what was asked for. */
export const askedField = "bedt-om";
/** Which things had a box on the page: the others stay as they are. The names, with a space between. */
export const boxesField = "vist";
/** The button that tells of all that is found at once. */
export const foundField = "alle";
/** Whether all that is found was asked for, or none of it. */
export const foundAnswers = { asked: "bedt-om", notAsked: "ikke-bedt-om" } as const;

const longest = 5000;
const tooLong = (field: string) => ({ field, message: `Skriv højst ${longest} tegn.` });
const told = (...problems: readonly (FieldProblem | false)[]): readonly FieldProblem[] =>
  problems.filter((problem) => problem !== false);

/** Reads what somebody wants to see, and how. No reason is asked for. */
export function readAsk(fields: Fields): Outcome<Omit<NewAccessRequest, "said">, readonly FieldProblem[]> {
  const reach = reaches.find((known) => known === textOf(fields, askFields.reach));
  const wantedAs = wantedForms.find((known) => known === textOf(fields, askFields.wantedAs));
  const wish = textOf(fields, askFields.wish);
  const problems = told(
    reach === undefined && { field: askFields.reach, message: "Vælg, om du vil se det hele eller noget af det." },
    reach === "some" && wish === "" && { field: askFields.wish, message: "Skriv, hvad du vil se." },
    wish.length > longest && tooLong(askFields.wish),
    wantedAs === undefined && { field: askFields.wantedAs, message: "Vælg, hvordan du vil have det." },
  );
  if (reach === undefined || wantedAs === undefined || problems.length > 0) return refused(problems);
  return accepted({ reach, wantedAs, wish });
}

/** Reads what is chosen of one thing. What is kept back needs a ground in the act, and a reason that holds just there. */
export function readChoice(
  fields: Fields,
  piece: FilePiece,
  exceptions: readonly AccessException[],
): Outcome<PieceChoice, readonly FieldProblem[]> {
  const choice = choices.find((known) => known === textOf(fields, choiceFields.choice));
  if (choice === "given" || choice === "not-asked") return accepted({ ...whole(piece.name), choice });
  if (choice === undefined) return refused([{ field: choiceFields.choice, message: "Vælg, hvad borgeren skal have." }]);
  const ground = exceptions.find(({ id }) => id === textOf(fields, choiceFields.ground))?.id ?? null;
  const reason = textOf(fields, choiceFields.reason);
  const passages = choice === "partly" ? passagesIn(textOf(fields, choiceFields.passages)) : [];
  const problems = [
    ...(choice === "partly" ? passageProblems(piece, passages) : []),
    ...told(
      ground === null && { field: choiceFields.ground, message: "Vælg den regel, du bygger på." },
      reason === "" && { field: choiceFields.reason, message: "Skriv til borgeren, hvorfor det gælder netop her." },
      reason.length > longest && tooLong(choiceFields.reason),
    ),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ piece: piece.name, choice, ground, reason, passages });
}

function passageProblems(piece: FilePiece, passages: readonly string[]): readonly FieldProblem[] {
  if (piece.documentId !== null) return [{ field: choiceFields.choice, message: wholeFiles }];
  const [missing] = cutOut(piece, passages).notFound;
  return told(
    passages.length === 0 && { field: choiceFields.passages, message: "Skriv de ord, der skal udelades." },
    missing !== undefined && {
      field: choiceFields.passages,
      message: `»${missing}« står ikke i teksten. Kopier ordene, præcis som de står.`,
    },
  );
}

const wholeFiles = "Ord kan ikke udelades af en fil. Læg en udgave uden ordene i sagen, giv den, og udelad denne.";

/** One passage a line. */
const passagesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim().replace(/\s+/g, " "))
      .filter((line) => line !== ""),
  ),
];

/** Reads why the answer comes later, and when it is expected. */
export function readDelay(
  fields: Fields,
  expectedOn: TypedDay,
  today: LocalDate,
): Outcome<{ readonly expectedOn: LocalDate; readonly reason: string }, readonly FieldProblem[]> {
  const reason = textOf(fields, delayFields.reason);
  const isDay = expectedOn !== "blank" && expectedOn !== "unreadable";
  const problems = told(
    !isDay && { field: delayFields.expectedOn, message: "Skriv, hvilken dag borgeren kan vente svar." },
    isDay && expectedOn <= today && { field: delayFields.expectedOn, message: "Dagen skal ligge efter i dag." },
    reason === "" && { field: delayFields.reason, message: "Skriv til borgeren, hvorfor det tager længere tid." },
  );
  if (!isDay || problems.length > 0) return refused(problems);
  return accepted({ expectedOn, reason });
}
