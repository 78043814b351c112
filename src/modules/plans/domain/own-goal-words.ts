import type { GoalScore, GoalWords, Said, WishKind } from "./own-goal.ts";

/** The lowest and the highest of the citizen's own scale. */
export const scoreScale = { lowest: 0, highest: 10 } as const;

/** What the two ends of the scale are called. */
export const scaleEnds = { lowest: "slet ikke godt", highest: "helt som jeg ønsker" } as const;

/** How a score is told: `6 af 10`, or that the citizen does not know. */
export const scoreWords = ({ score }: Pick<GoalScore, "score">): string =>
  score === null ? "Ved ikke" : `${score} af ${scoreScale.highest}`;

/** Each kind of wish as it is called. */
export const wishWords: Readonly<Record<WishKind, string>> = {
  goal: "Ønske om et mål",
  "plan-talk": "Ønske om en samtale om planen",
  "plan-change": "Ønske om at ændre planen",
  more: "Ønske om mere støtte",
  less: "Ønske om mindre støtte",
  stop: "Ønske om at stoppe støtten",
};

/** Who wrote something of the citizen's down; empty where it was the citizen. */
export function writtenBy({ as, name }: Pick<Said, "as" | "name">): string {
  if (as === "citizen") return "";
  return as === "representative" ? `Skrevet af ${name}` : `Fortalt til ${name}, som skrev det ned`;
}

/** The citizen's own words as one text, each part with its question. */
export const wordsInOne = ({ means, goodDay, instead }: Pick<GoalWords, "means" | "goodDay" | "instead">): string =>
  [
    means === "" ? "" : `Det betyder målet for mig: ${means}`,
    goodDay === "" ? "" : `En god dag: ${goodDay}`,
    instead === "" ? "" : `Det vil jeg hellere: ${instead}`,
  ]
    .filter((text) => text !== "")
    .join("\n");
