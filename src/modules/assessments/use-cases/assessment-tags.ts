import { contentTag } from "../../../platform/content-tag.ts";
import { type AssessedTheme, type Assessment, wordsOfTheme } from "../domain/assessment.ts";
import { observationKey, targetsKey, wholeKey } from "../domain/assessment-fields.ts";
import type { Tags } from "../domain/case-pages.ts";
import { choiceOf } from "../domain/target-groups.ts";

/** The tags of the parts of an assessment as they are stored. */
export const assessmentTags = (assessment: Assessment | undefined): Tags =>
  new Map(
    assessment === undefined
      ? []
      : [
          [wholeKey, contentTag(assessment.whole)],
          [targetsKey, contentTag(assessment.targets.map(choiceOf))],
          ...assessment.themes.flatMap(tagsOfTheme),
        ],
  );

const tagsOfTheme = (theme: AssessedTheme): readonly [string, string][] => [
  [theme.code, contentTag(wordsOfTheme(theme))],
  ...theme.observations.map((one): [string, string] => [observationKey(theme.code, one.id), contentTag(one)]),
];
