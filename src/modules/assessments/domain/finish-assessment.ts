import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { carriesLevel, type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import { type AssessedTheme, type Assessment, isBlankTheme } from "./assessment.ts";
import type { GuidanceQuestion } from "./guidance-question.ts";

/** Why an assessment cannot be finished. */
export type FinishRefusal =
  | "already-finished"
  | "no-themes"
  /** A theme of activity and participation has neither a level nor "ikke vurderet". */
  | "level-missing"
  /** Nothing is written about a theme. */
  | "theme-blank"
  | "whole-missing"
  | "targets-unanswered";

/** Mangel i udredningen: one thing that is missing, with the themes or questions that it is about. */
export interface AssessmentLack {
  readonly refusal: FinishRefusal;
  /** FFB codes, or the keys of questions; empty where it is about the whole. */
  readonly about: readonly string[];
}

/**
 * Finishes an assessment, or says everything that is missing. What FFB demands (a level for activity and participation)
 * and what the acts ask (the questions of the target group) must be there; what it says is the caseworker's own.
 *
 * Law: retssikkerhedsloven § 10; serviceloven § 1, stk. 3.
 *
 * @param targets the findings about the target group that are missing
 */
export function finishAssessment(
  assessment: Assessment,
  ffb: Ffb,
  targets: readonly GuidanceQuestion[],
  today: LocalDate,
): Outcome<Assessment & { readonly finishedOn: LocalDate }, readonly AssessmentLack[]> {
  const lacks = assessmentLacks(assessment, ffb, targets);
  return lacks.length > 0 ? refused(lacks) : accepted({ ...assessment, finishedOn: today });
}

/** Everything that hinders the assessment from being finished; empty when nothing does. */
export function assessmentLacks(
  assessment: Assessment,
  ffb: Ffb,
  targets: readonly GuidanceQuestion[],
): readonly AssessmentLack[] {
  if (assessment.finishedOn !== null) return [{ refusal: "already-finished", about: [] }];
  const blank = assessment.themes.filter(isBlankTheme);
  const withoutLevel = assessment.themes.filter((theme) => !isBlankTheme(theme) && lacksLevel(theme, ffb));
  return [
    ...(assessment.themes.length === 0 ? [{ refusal: "no-themes" as const, about: [] }] : []),
    ...lack("theme-blank", blank.map(codeOf)),
    ...lack("level-missing", withoutLevel.map(codeOf)),
    ...(assessment.whole.professionalView.trim() === "" ? [{ refusal: "whole-missing" as const, about: [] }] : []),
    ...lack(
      "targets-unanswered",
      targets.map(({ key }) => key),
    ),
  ];
}

const lack = (refusal: FinishRefusal, about: readonly string[]): readonly AssessmentLack[] =>
  about.length === 0 ? [] : [{ refusal, about }];

const codeOf = ({ code }: AssessedTheme): string => code;

function lacksLevel({ code, level }: AssessedTheme, ffb: Ffb): boolean {
  const known = subTheme(ffb, code);
  return known !== undefined && carriesLevel(known) && level === null;
}
