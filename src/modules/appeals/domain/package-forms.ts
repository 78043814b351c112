import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { AppealQuestion, MissingReason, PackageChoice, SendingWay } from "./appeal.ts";
import { sendingWays } from "./appeal.ts";
import type { ChecklistRow } from "./checklist.ts";

/** The fields of the form by which one thing goes in or is taken out. */
export const choiceFields = { choice: "valg", reason: "begrundelse" } as const;
/** The field in which it is told why something is missing. */
export const reasonField = (demand: string): string => `mangler-${demand}`;
/** The fields of the form by which a package is made. */
export const makeFields = { tag: "set", question: "spoergsmaal" } as const;
/** The fields of the form by which it is told that a package was sent. */
export const sendFields = { packageId: "pakke", on: "sendt", way: "vej", reason: "hvorfor" } as const;
/** The fields of the form in which it is told what the appeal board asks for. */
export const questionFields = { on: "spurgt", answerBy: "svar-senest", text: "hvad" } as const;

const longest = 5000;
const tooLong = (field: string): FieldProblem => ({ field, message: `Skriv højst ${longest} tegn.` });
const told = (...problems: readonly (FieldProblem | false)[]): readonly FieldProblem[] =>
  problems.filter((problem) => problem !== false);

/** Reads whether one thing goes in. What is taken out needs a reason. */
export function readPackageChoice(
  fields: Fields,
  piece: string,
): Outcome<Omit<PackageChoice, "chosenAt">, readonly FieldProblem[]> {
  const choice = textOf(fields, choiceFields.choice);
  const reason = textOf(fields, choiceFields.reason);
  if (choice === "med") return accepted({ piece, isIn: true, reason: "" });
  const problems = told(
    choice !== "ud" && { field: choiceFields.choice, message: "Vælg, om den skal med." },
    choice === "ud" && reason === "" && { field: choiceFields.reason, message: "Skriv, hvorfor den ikke skal med." },
    reason.length > longest && tooLong(choiceFields.reason),
  );
  return problems.length > 0 ? refused(problems) : accepted({ piece, isIn: false, reason });
}

/** Reads why things are missing: those that were written. An emptied one takes the reason away again. */
export function readReasons(
  fields: Fields,
  rows: readonly ChecklistRow[],
): Outcome<readonly MissingReason[], readonly FieldProblem[]> {
  const written = rows
    .filter(({ demand, isThere }) => !isThere && fields[reasonField(demand.id)] !== undefined)
    .map(({ demand }) => ({ demand: demand.id, text: textOf(fields, reasonField(demand.id)) }));
  const problems = written
    .filter(({ text }) => text.length > longest)
    .map(({ demand }) => tooLong(reasonField(demand)));
  return problems.length > 0 ? refused(problems) : accepted(written);
}

/** Afsendelse, som den er skrevet: what is told of a sending before it is kept. */
export interface WrittenSending {
  readonly on: LocalDate;
  readonly way: SendingWay;
  readonly reason: string;
}

/** Reads that a package was sent. Where something was open, it is told why it was sent all the same. */
export function readSending(
  fields: Fields,
  day: TypedDay,
  terms: { readonly today: LocalDate; readonly madeOn: LocalDate; readonly hasOpen: boolean },
): Outcome<WrittenSending, readonly FieldProblem[]> {
  const way = sendingWays.find((known) => known === textOf(fields, sendFields.way));
  const reason = textOf(fields, sendFields.reason);
  const on = day === "blank" || day === "unreadable" ? terms.today : day;
  const problems = told(
    day === "unreadable" && { field: sendFields.on, message: "Skriv dagen som dag, måned og år." },
    on > terms.today && { field: sendFields.on, message: "Dagen kan ikke ligge efter i dag." },
    on < terms.madeOn && { field: sendFields.on, message: "Dagen kan ikke ligge før den dag, pakken blev lavet." },
    way === undefined && { field: sendFields.way, message: "Vælg, hvordan pakken er sendt." },
    terms.hasOpen &&
      reason === "" && { field: sendFields.reason, message: "Skriv, hvorfor I sender pakken, som den er." },
    reason.length > longest && tooLong(sendFields.reason),
  );
  return way === undefined || problems.length > 0 ? refused(problems) : accepted({ on, way, reason });
}

/** Reads what the appeal board asks for. A day is not demanded: some letters name none. */
export function readQuestion(
  fields: Fields,
  days: { readonly on: TypedDay; readonly answerBy: TypedDay },
  terms: { readonly today: LocalDate; readonly sentOn: LocalDate },
): Outcome<Omit<AppealQuestion, "id">, readonly FieldProblem[]> {
  const text = textOf(fields, questionFields.text);
  const askedOn = dayIn(days.on) ?? terms.today;
  const answerBy = dayIn(days.answerBy);
  const problems = [
    ...told(
      text === "" && { field: questionFields.text, message: "Skriv, hvad Ankestyrelsen beder om." },
      text.length > longest && tooLong(questionFields.text),
    ),
    ...dayProblems(days, { askedOn, answerBy }, terms),
  ];
  return problems.length > 0 ? refused(problems) : accepted({ askedOn, answerBy, text });
}

const dayIn = (day: TypedDay): LocalDate | null => (day === "blank" || day === "unreadable" ? null : day);
const unreadable = (field: string, day: TypedDay) =>
  day === "unreadable" && { field, message: "Skriv dagen som dag, måned og år." };

const dayProblems = (
  days: { readonly on: TypedDay; readonly answerBy: TypedDay },
  { answerBy, askedOn }: Pick<AppealQuestion, "answerBy" | "askedOn">,
  { sentOn, today }: { readonly today: LocalDate; readonly sentOn: LocalDate },
): readonly FieldProblem[] =>
  told(
    unreadable(questionFields.on, days.on),
    askedOn > today && { field: questionFields.on, message: "Dagen kan ikke ligge efter i dag." },
    askedOn < sentOn && { field: questionFields.on, message: "Dagen kan ikke ligge før den dag, klagen blev sendt." },
    unreadable(questionFields.answerBy, days.answerBy),
    answerBy !== null &&
      answerBy < askedOn && {
        field: questionFields.answerBy,
        message: "Svaret kan ikke skulle komme, før de spurgte.",
      },
  );
