import { isBlank } from "../../../kernel/blank-text.ts";
import type { Calendar } from "../../../kernel/calendar.ts";
import { addDays } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { dayProblems, documentIn } from "./answer-form.ts";

/** The fields of a question to others, of a reminder, and of what became of it. */
export const requestFields = {
  source: "kilde",
  address: "adresse",
  asked: "spoergsmaal",
  covered: "daekket",
  answerBy: "svarfrist",
  recall: "besked",
} as const;

/** The fields of how a question ended: two forms of one page, so no name is in both. */
export const endFields = {
  answer: { on: "dag", note: "hvad-kom" },
  "give-up": { on: "opgivet-dag", note: "hvorfor" },
} as const;
/** One way to end a question. */
type EndNames = (typeof endFields)[keyof typeof endFields];

/** Indhentning, før den er sendt. */
export interface RequestToSend {
  /** Which source of which consent. */
  readonly key: string;
  readonly address: readonly string[];
  readonly asked: string;
  readonly answerBy: LocalDate;
}

const [proposedDays, mostLines, longestText] = [14, 6, 4000] as const;

/** Two weeks, on a working day, as a proposal that can be changed: no act sets a time. */
export const proposedAnswerBy = (calendar: Calendar, today: LocalDate): LocalDate =>
  calendar.firstWorkingDayOnOrAfter(addDays(today, proposedDays));

/** Reads a question to others. Whoever asks says outright that the consent reaches it: no program can read that out of words. */
export function readRequest(typed: TypedForm, today: LocalDate): Outcome<RequestToSend, readonly FieldProblem[]> {
  const [key, asked] = [typed.text(requestFields.source), typed.text(requestFields.asked)];
  const address = addressLines(typed);
  const answerBy = readAnswerBy(typed, today);
  const problems = [
    ...(key === "" ? [{ field: requestFields.source, message: "Vælg, hvem der skal spørges." }] : []),
    ...addressProblems(address),
    ...askedProblems(asked),
    ...(typed.text(requestFields.covered) === "ja" ? [] : [notCovered]),
    ...(answerBy.ok ? [] : answerBy.refusal),
  ];
  if (problems.length > 0 || !answerBy.ok) return refused(problems);
  return accepted({ key, address, asked, answerBy: answerBy.value });
}

const notCovered: FieldProblem = {
  field: requestFields.covered,
  message: "Spørg kun om det, borgeren har sagt ja til. Er det ikke dækket, så bed om et nyt samtykke.",
};

const addressLines = (typed: TypedForm): readonly string[] =>
  typed
    .text(requestFields.address)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));

function addressProblems(lines: readonly string[]): readonly FieldProblem[] {
  const field = requestFields.address;
  if (lines.length === 0) return [{ field, message: "Skriv adressen, som brevet skal sendes til." }];
  return lines.length > mostLines || lines.some((line) => line.length > 80)
    ? [{ field, message: `Skriv højst ${mostLines} linjer med højst 80 tegn.` }]
    : [];
}

function askedProblems(asked: string): readonly FieldProblem[] {
  if (isBlank(asked)) return [{ field: requestFields.asked, message: "Skriv præcist, hvad I vil vide." }];
  return asked.length > longestText
    ? [{ field: requestFields.asked, message: `Skriv højst ${longestText} tegn.` }]
    : [];
}

/** Reads the day that an answer is asked by: after today. */
export function readAnswerBy(typed: TypedForm, today: LocalDate): Outcome<LocalDate, readonly FieldProblem[]> {
  const day = typed.day(requestFields.answerBy);
  const problem = (message: string) => refused([{ field: requestFields.answerBy, message }]);
  if (day === "blank") return problem("Skriv den dag, I gerne vil have svar senest.");
  if (day === "unreadable") return problem("Skriv dagen som dag, måned og år.");
  return day <= today ? problem("Dagen skal ligge efter i dag.") : accepted(day);
}

/** Udfald af en indhentning: the day, what came or why not, and the paper it came as. */
export interface RequestEnd {
  readonly on: LocalDate;
  readonly note: string;
  readonly documentId: string | null;
}

/** Reads what came, or why it was given up. */
export function readEnd(
  typed: TypedForm,
  names: EndNames,
  today: LocalDate,
  whatIsMissing: string,
): Outcome<RequestEnd, readonly FieldProblem[]> {
  const on = typed.day(names.on);
  const note = typed.text(names.note);
  const problems = [
    ...dayProblems(on, today, names.on),
    ...(isBlank(note) || note.length > longestText ? [{ field: names.note, message: whatIsMissing }] : []),
  ];
  if (problems.length > 0 || on === "blank" || on === "unreadable") return refused(problems);
  return accepted({ on, note, documentId: documentIn(typed) });
}
