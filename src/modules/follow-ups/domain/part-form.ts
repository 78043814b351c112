import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { scoreIn } from "../../plans/domain/own-goal-form.ts";
import { answerAbout, type GoalAnswer, type PartContent, type PartQuestion, type Side } from "./follow-up-part.ts";

/** The fields of the questions beside the goals. */
export const partFields: Readonly<Record<PartQuestion, string>> = {
  works: "virker",
  worksNot: "virker-ikke",
  help: "hjaelp",
  helpWords: "hjaelp-ord",
  who: "hvem",
  where: "hvor",
  talkAbout: "tale-om",
  course: "forloeb",
};

/** The fields about one goal, by its place. */
export const partGoalFields = (row: number) => ({
  score: `del-maal-${row}-vurdering`,
  standing: `del-maal-${row}-stand`,
  words: `del-maal-${row}-ord`,
});

/** The hidden field that tells which version of a part was shown. */
export const partVersionField = "udgave";

/** The questions that each side is asked beside the goals. */
export const questionsOf: Readonly<Record<Side, readonly PartQuestion[]>> = {
  citizen: ["works", "worksNot", "help", "helpWords", "who", "where", "talkAbout"],
  together: ["works", "worksNot", "help", "helpWords", "who", "where", "talkAbout"],
  provider: ["course"],
};

type Goals = readonly { readonly id: string; readonly text: string }[];

/** The part with what the form holds; what the form does not ask stays as it is. */
export function withAnswers(content: PartContent, fields: Fields, goals: Goals): PartContent {
  const answered = goals.map((goal, row) => goalWith(answerAbout(content, goal), fields, row));
  const gone = content.goals.filter(({ goalId }) => !goals.some(({ id }) => id === goalId));
  const texts = Object.entries(partFields).filter(([, field]) => field in fields);
  return {
    ...content,
    goals: [...answered, ...gone],
    texts: {
      ...content.texts,
      ...Object.fromEntries(texts.map(([question, field]) => [question, textOf(fields, field)])),
    },
  };
}

function goalWith(answer: GoalAnswer, fields: Fields, row: number): GoalAnswer {
  const names = partGoalFields(row);
  const score = textOf(fields, names.score);
  return {
    ...answer,
    ...(names.score in fields && { score: scoreIn(score) === undefined ? "" : score }),
    ...(names.standing in fields && { standing: textOf(fields, names.standing) }),
    ...(names.words in fields && { words: textOf(fields, names.words) }),
  };
}

/** The part as its form shows it. */
export const fieldsOfPart = (content: PartContent, goals: Goals): Fields => ({
  ...Object.fromEntries(
    Object.entries(partFields).map(([question, field]) => [field, content.texts[question as PartQuestion]]),
  ),
  ...Object.assign(
    {},
    ...goals.map((goal, row) => {
      const { score, standing, words } = answerAbout(content, goal);
      const names = partGoalFields(row);
      return { [names.score]: score, [names.standing]: standing, [names.words]: words };
    }),
  ),
});

/** The scores that a part newly says: those that it has and that were not sent before. */
export const newScores = (sent: PartContent | null, now: PartContent): readonly GoalAnswer[] =>
  now.goals.filter(
    ({ goalId, score }) => score !== "" && sent?.goals.find((before) => before.goalId === goalId)?.score !== score,
  );
