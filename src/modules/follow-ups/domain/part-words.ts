import { unknownScore } from "../../plans/domain/own-goal-form.ts";
import { scoreWords } from "../../plans/domain/own-goal-words.ts";
import { standings, standingWords } from "./follow-up.ts";
import { type GoalAnswer, type PartContent, type PartQuestion, partQuestions, type Side } from "./follow-up-part.ts";

/** What each side's part is called. */
export const sideWords: Readonly<Record<Side, string>> = {
  citizen: "Borgerens egen del",
  together: "Skrevet sammen med borgeren",
  provider: "Udførerens del",
};

/** More help, less, other, or as now. */
export const helpChoices = ["same", "more", "less", "other"] as const;

/** What the citizen wishes of the help, as it is asked. */
export const helpWords: Readonly<Record<(typeof helpChoices)[number], string>> = {
  same: "Som nu",
  more: "Mere hjælp",
  less: "Mindre hjælp",
  other: "Anden hjælp",
};

/** Whether provider and citizen made the form together, as the field sends it. */
export const togetherAnswers = { yes: "ja", no: "nej" } as const;

/** Each question as a short heading beside its answer. */
export const questionWords: Readonly<Record<PartQuestion, string>> = {
  works: "Det virker godt",
  worksNot: "Det virker ikke",
  help: "Ønske til hjælpen",
  helpWords: "Om hjælpen",
  who: "Hvem skal være med",
  where: "Hvor og hvornår det passer",
  talkAbout: "Det skal I tale om",
  course: "Forløbet",
  together: "Lavet sammen med borgeren",
  notTogether: "Hvorfor ikke sammen",
};

/** An answer as it is read: a choice in words, a text as it was written. */
export function answerInWords(question: PartQuestion, text: string): string {
  if (question === "together") return text === togetherAnswers.yes ? "Ja" : text === togetherAnswers.no ? "Nej" : "";
  const choice = question === "help" ? helpChoices.find((one) => one === text) : undefined;
  return choice === undefined ? text : helpWords[choice];
}

/** What is said of a goal in one line; empty where nothing is. */
export function goalInWords({ score, standing, words }: GoalAnswer): string {
  const stands = standings.find((one) => one === standing);
  return [
    score === ""
      ? ""
      : `Egen vurdering: ${scoreWords({ score: score === unknownScore ? null : Number(score) }).toLowerCase()}.`,
    stands === undefined ? "" : `${standingWords[stands]}.`,
    words,
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** All that a part says, heading by heading; what is not answered is left out. */
export const partInRows = (content: PartContent): readonly { readonly term: string; readonly text: string }[] => [
  ...content.goals
    .map((answer) => ({ term: `Mål: ${answer.goal}`, text: goalInWords(answer) }))
    .filter(({ text }) => text !== ""),
  ...partQuestions
    .map((question) => ({ term: questionWords[question], text: answerInWords(question, content.texts[question]) }))
    .filter(({ text }) => text !== ""),
];
