import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { readSaid, type Said, type Spokesman } from "../../letters/domain/said.ts";
import { type TurnedKind, turnedKinds } from "./message.ts";

/** The fields of the forms in which messages are written, written down and settled. */
export const messageFields = {
  words: "besked",
  files: "filer",
  act: "hvad",
  into: "som",
  seen: "set",
} as const;

const field = messageFields;
const longest = 10_000;

/** Reads what somebody has written. */
export function readWords(typed: Pick<TypedForm, "text">, blank: string): Outcome<string, readonly FieldProblem[]> {
  const words = typed.text(field.words);
  if (isBlank(words)) return refused([{ field: field.words, message: blank }]);
  if (words.length <= longest) return accepted(words);
  const over = words.length - longest;
  return refused([{ field: field.words, message: `Beskeden er ${over} tegn for lang. Del den i to.` }]);
}

/** The messages that waited where an answer was written, by their ids. */
export const readSeen = ({ text }: Pick<TypedForm, "text">): readonly string[] =>
  text(field.seen)
    .split(" ")
    .filter((id) => id !== "");

/** Besked, som den er skrevet ned: what the citizen's side said or sent in another way than on the pages. */
export interface TakenDown extends Said {
  readonly words: string;
}

/** Reads what staff write down on the citizen's behalf. */
export function readTakenDown(
  typed: TypedForm,
  helpers: readonly Spokesman[],
  today: LocalDate,
): Outcome<TakenDown, readonly FieldProblem[]> {
  const words = readWords(typed, "Skriv, hvad der blev sagt eller skrevet.");
  const said = readSaid(typed, helpers, today);
  if (words.ok && said.ok) return accepted({ ...said.value, words: words.value });
  return refused([...(said.ok ? [] : said.refusal), ...(words.ok ? [] : words.refusal)]);
}

/** Tryk på en besked: what somebody at the authority says of it without answering. */
export type MessagePress =
  | { readonly kind: "read" | "no-answer" }
  | { readonly kind: "turned" | "open-form"; readonly into: TurnedKind };

/** Reads what was pressed; a message that is something else is told into what. */
export function readPress({ text }: Pick<TypedForm, "text">): Outcome<MessagePress, readonly FieldProblem[]> {
  const pressed = text(field.act);
  if (pressed === "read" || pressed === "no-answer") return accepted({ kind: pressed });
  const into = turnedKinds.find((kind) => kind === text(field.into));
  if (into === undefined) return refused([{ field: field.into, message: "Vælg, hvad beskeden er." }]);
  return accepted({ kind: pressed === "turned" ? "turned" : "open-form", into });
}
