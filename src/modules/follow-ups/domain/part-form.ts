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
  together: "sammen",
  notTogether: "sammen-ikke-fordi",
};

/** The fields about one goal, by its place. */
export const partGoalFields = (row: number) => ({
  /** Hidden: which goal it is, since a plan can be written anew while somebody answers. */
  id: `del-maal-${row}-id`,
  score: `del-maal-${row}-vurdering`,
  standing: `del-maal-${row}-stand`,
  words: `del-maal-${row}-ord`,
  /** The notes whose words are taken along. */
  picked: `del-maal-${row}-notat`,
});

/** The hidden field that tells which version of a part was shown. */
export const partVersionField = "udgave";

/** The questions that each side is asked beside the goals. */
export const questionsOf: Readonly<Record<Side, readonly PartQuestion[]>> = {
  citizen: ["works", "worksNot", "help", "helpWords", "who", "where", "talkAbout"],
  together: ["works", "worksNot", "help", "helpWords", "who", "where", "talkAbout"],
  provider: ["course", "together", "notTogether"],
};

type Goals = readonly { readonly id: string; readonly text: string }[];

/** The part with what the form holds; what the form does not ask stays as it is. */
export function withAnswers(content: PartContent, fields: Fields, goals: Goals): PartContent {
  const answered = goals.map((goal, at) => goalWith(answerAbout(content, goal), fields, rowOf(fields, goal.id, at)));
  const gone = [
    ...content.goals.filter(({ goalId }) => !goals.some(({ id }) => id === goalId)),
    ...answersOfGoneGoals(content, fields, goals),
  ];
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

/** The place in the form where a goal was asked about; nowhere where the form asked about others only. */
function rowOf(fields: Fields, goalId: string, at: number): number {
  const asked = rowsIn(fields).find((row) => textOf(fields, partGoalFields(row).id) === goalId);
  if (asked !== undefined) return asked;
  return textOf(fields, partGoalFields(at).id) === "" ? at : -1;
}

const rowsIn = (fields: Fields): readonly number[] =>
  Object.keys(fields)
    .flatMap((name) => /^del-maal-(?<row>[0-9]+)-id$/.exec(name)?.groups?.["row"] ?? [])
    .map(Number);

/** What was written of a goal that went out of the plan meanwhile: it is kept as that, and never under another goal. */
function answersOfGoneGoals(content: PartContent, fields: Fields, goals: Goals): readonly GoalAnswer[] {
  return rowsIn(fields)
    .map((row) => ({ row, id: textOf(fields, partGoalFields(row).id) }))
    .filter(({ id }) =>
      [...goals, ...content.goals.map(({ goalId }) => ({ id: goalId }))].every((one) => one.id !== id),
    )
    .map(({ row, id }) => goalWith(answerAbout(content, { id, text: "Et mål, der er skrevet om" }), fields, row))
    .filter(({ score, standing, words }) => score + standing + words !== "");
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
