import { formatDay } from "../../../kernel/danish-day.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { CitizenWish, GoalScore, GoalWords } from "./own-goal.ts";
import { scoreWords, wishWords, wordsInOne, writtenBy } from "./own-goal-words.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text">;

/** The themes of what the citizen says of goals, as the journal tells them. */
export const ownGoalThemes = {
  words: "Egne ord om et mål",
  score: "Egen vurdering",
  wish: "Ønske fra borgeren",
  answer: "Svar på borgerens ønske",
} as const;

const sentence = (text: string): string => (text === "" ? "" : `${text}.`);

const joined = (...sentences: readonly string[]): string => sentences.filter((one) => one !== "").join(" ");

/** Journalnotat: the citizen's own words about a goal. */
export const wordsEntry = (said: GoalWords): Entry => ({
  occurredOn: said.on,
  theme: ownGoalThemes.words,
  text: joined(`Målet »${said.goal}«.`, wordsInOne(said), sentence(writtenBy(said))),
});

/** Journalnotat: how the citizen sees that it goes with a goal. */
export const scoreEntry = (said: GoalScore): Entry => ({
  occurredOn: said.on,
  theme: ownGoalThemes.score,
  text: joined(`Målet »${said.goal}«: ${scoreWords(said).toLowerCase()}.`, said.note, sentence(writtenBy(said))),
});

/** Journalnotat: the citizen takes back a score. */
export const takenBackEntry = (said: GoalScore, back: Pick<GoalScore, "on" | "score">): Entry => ({
  occurredOn: said.on,
  theme: ownGoalThemes.score,
  text: joined(
    `Målet »${said.goal}«: ${scoreWords(back).toLowerCase()} fra ${formatDay(back.on)} er taget tilbage.`,
    sentence(writtenBy(said)),
  ),
});

const wishSentence = ({ kind, text }: Pick<CitizenWish, "kind" | "text">): string =>
  text === "" ? `${wishWords[kind]}.` : `${wishWords[kind]}: »${text}«`;

/** Journalnotat: what the citizen wishes. */
export const wishEntry = (wish: CitizenWish): Entry => ({
  occurredOn: wish.on,
  theme: ownGoalThemes.wish,
  text: joined(wishSentence(wish), sentence(writtenBy(wish))),
});

/** Journalnotat: what was answered to a wish. */
export const wishAnswerEntry = (
  wish: Pick<CitizenWish, "kind" | "text">,
  answer: string,
  on: Entry["occurredOn"],
): Entry => ({
  occurredOn: on,
  theme: ownGoalThemes.answer,
  text: `${wishSentence(wish)} Svar: ${answer}`,
});
