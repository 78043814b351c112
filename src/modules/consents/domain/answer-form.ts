import { isId } from "../../../kernel/id.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import {
  type AnswerRefusal,
  type ConsentAnswer,
  type ConsentAnswerKind,
  type ConsentWay,
  consentAnswerKinds,
} from "./consent.ts";
import type { ConsentHelper } from "./who-may-answer.ts";

/** The fields by which staff write down what somebody answered. */
export const answerFields = {
  kind: "svar",
  how: "hvordan",
  on: "dag",
  who: "hvem",
  note: "note",
  document: "dokument",
} as const;

/** Who answered, where it was the citizen. */
export const theCitizen = "borger";

/** Svar, som det er skrevet ned: when, how and by whom, without what. */
export type Answering = Omit<ConsentAnswer, "kind">;

const longestNote = 2000;

/** Reads when, how and by whom something was answered. */
export function readAnswering(
  typed: TypedForm,
  how: ConsentWay,
  helpers: readonly ConsentHelper[],
  today: LocalDate,
): Outcome<Answering, readonly FieldProblem[]> {
  const on = typed.day(answerFields.on);
  const who = whoAnswered(typed, helpers);
  const note = typed.text(answerFields.note);
  const problems = [
    ...dayProblems(on, today),
    ...(who === undefined ? [{ field: answerFields.who, message: "Vælg, hvem der svarede." }] : []),
    ...(note.length > longestNote ? [{ field: answerFields.note, message: `Skriv højst ${longestNote} tegn.` }] : []),
  ];
  if (problems.length > 0 || who === undefined || on === "blank" || on === "unreadable") return refused(problems);
  return accepted({ ...who, on, how, note, documentId: documentIn(typed) });
}

/** The paper that was chosen, if any; whether it is in the case is for the act to see. */
export function documentIn(typed: TypedForm): string | null {
  const id = typed.text(answerFields.document);
  return isId(id) ? id : null;
}

function whoAnswered(
  typed: TypedForm,
  helpers: readonly ConsentHelper[],
): Pick<ConsentAnswer, "capacity" | "name"> | undefined {
  const who = typed.text(answerFields.who);
  if (who === theCitizen || (who === "" && helpers.length === 0)) return { capacity: "citizen", name: "" };
  return helpers.find(({ mandateId }) => mandateId === who);
}

/** A day that has been, on which something happened. */
export function dayProblems(
  day: ReturnType<TypedForm["day"]>,
  today: LocalDate,
  field: string = answerFields.on,
): readonly FieldProblem[] {
  if (day === "blank") return [{ field, message: "Skriv, hvilken dag det var." }];
  if (day === "unreadable") return [{ field, message: "Skriv dagen som dag, måned og år." }];
  return day > today ? [{ field, message: "Dagen kan ikke ligge efter i dag." }] : [];
}

/** Reads an answer that staff write down to a consent that is there. */
export function readAnswer(
  typed: TypedForm,
  helpers: readonly ConsentHelper[],
  today: LocalDate,
): Outcome<ConsentAnswer, readonly FieldProblem[]> {
  const kind = consentAnswerKinds.find((known) => known === typed.text(answerFields.kind));
  const how = (["written", "spoken"] as const).find((known) => known === typed.text(answerFields.how));
  const said = readAnswering(typed, how ?? "spoken", helpers, today);
  const problems = [
    ...(kind === undefined ? [{ field: answerFields.kind, message: "Vælg, hvad der blev svaret." }] : []),
    ...(how === undefined ? [{ field: answerFields.how, message: "Vælg, hvordan der blev svaret." }] : []),
    ...(said.ok ? [] : said.refusal),
  ];
  if (problems.length > 0 || kind === undefined || !said.ok) return refused(problems);
  return accepted({ ...said.value, kind });
}

/** What the citizen's own press means. */
export const pressedAnswer = (typed: TypedForm): ConsentAnswerKind | undefined =>
  consentAnswerKinds.find((known) => known === typed.text(answerFields.kind));

/** Where each refusal belongs in the form, and what to do about it. */
export const answerRefusalProblems: Readonly<Record<AnswerRefusal, FieldProblem>> = {
  "nothing-to-answer": {
    field: answerFields.kind,
    message: "Samtykket er besvaret eller udløbet i mellemtiden. Se, hvordan det står nu.",
  },
  "before-it-was-asked": {
    field: answerFields.on,
    message: "Dagen ligger før det, der skete først. Ret dagen.",
  },
};
