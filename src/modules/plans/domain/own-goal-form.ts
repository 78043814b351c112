import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import type { GoalScore, GoalWords, Told } from "./own-goal.ts";

/** The fields of the citizen's own words, score and wish, and of what is answered to a wish. */
export const ownGoalFields = {
  means: "betyder",
  goodDay: "god-dag",
  instead: "hellere",
  score: "vurdering",
  note: "note",
  wish: "oenske",
  on: "sagt-dag",
  how: "sagt-maade",
  answer: "oenske-svar",
} as const;

/** What the field of a score sends where the citizen does not know. */
export const unknownScore = "ved-ikke";

/** Why something the citizen says of a goal cannot be kept. */
export type SayRefusal = "not-found" | "no-such-goal" | "no-score" | "case-closed";

/** The button that takes the last score back in place of giving one. */
export const scoreButtons = { name: "knap", takeBack: "tag-tilbage" } as const;

/** Why each was not kept, in words. */
export const sayRefusalWords: Readonly<Record<Exclude<SayRefusal, "not-found">, string>> = {
  "no-such-goal": "Målet står ikke i planen mere. Se målene igen, og skriv ved det, der passer.",
  "no-score": "Der er ikke noget tal at tage tilbage.",
  "case-closed": "Sagen er lukket. Ring til kommunen, hvis du vil sige mere.",
};

type Problems = readonly FieldProblem[];

/** Reads the citizen's own words about a goal: something must be written somewhere. */
export function readOwnWords(fields: Fields): Outcome<Pick<GoalWords, "means" | "goodDay" | "instead">, Problems> {
  const words = {
    means: textOf(fields, ownGoalFields.means),
    goodDay: textOf(fields, ownGoalFields.goodDay),
    instead: textOf(fields, ownGoalFields.instead),
  };
  const isEmpty = Object.values(words).every((text) => text === "");
  return isEmpty
    ? refused([{ field: ownGoalFields.means, message: "Skriv i mindst et af felterne." }])
    : accepted(words);
}

/** Reads a score; null stands for "I do not know". */
export function readScore(fields: Fields): Outcome<Pick<GoalScore, "score" | "note">, Problems> {
  const note = textOf(fields, ownGoalFields.note);
  const score = scoreIn(textOf(fields, ownGoalFields.score));
  return score === undefined
    ? refused([{ field: ownGoalFields.score, message: "Vælg et tal fra 0 til 10, eller vælg »Ved ikke«." }])
    : accepted({ score, note });
}

/** The score that a field holds; undefined where it holds none. */
export function scoreIn(text: string): number | null | undefined {
  if (text === unknownScore) return null;
  return /^(?:[0-9]|10)$/.test(text) ? Number(text) : undefined;
}

/** Reads a wish. */
export function readWish(fields: Fields): Outcome<string, Problems> {
  const text = textOf(fields, ownGoalFields.wish);
  return text === ""
    ? refused([{ field: ownGoalFields.wish, message: "Skriv, hvad ønsket er. Et par ord er nok." }])
    : accepted(text);
}

/** Reads what is answered to a wish. */
export function readWishAnswer(fields: Fields): Outcome<string, Problems> {
  const text = textOf(fields, ownGoalFields.answer);
  return text === ""
    ? refused([{ field: ownGoalFields.answer, message: "Skriv, hvad I gør ved ønsket. Borgeren kan læse det." }])
    : accepted(text);
}

/** How staff can be told something, in the order in which it is asked. */
export const toldWays = ["phone", "in-person", "letter", "mail"] as const;

/** What each is called where staff are asked. */
export const toldWayWords: Readonly<Record<(typeof toldWays)[number], string>> = {
  phone: "I telefonen",
  "in-person": "Da vi mødtes",
  letter: "I et brev",
  mail: "I en mail",
};

/** How and when staff were told: on the phone and today where nothing is written. */
export function readTold(fields: Fields, day: TypedDay, today: LocalDate): Outcome<Told, Problems> {
  const how = toldWays.find((one) => one === textOf(fields, ownGoalFields.how)) ?? "phone";
  if (day === "blank") return accepted({ how, on: today });
  const field = ownGoalFields.on;
  if (day === "unreadable") return refused([{ field, message: "Skriv datoen som dag, måned og år." }]);
  return day > today ? refused([{ field, message: "Dagen kan ikke ligge efter i dag." }]) : accepted({ how, on: day });
}
