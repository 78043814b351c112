import type { LocalDate } from "../../../kernel/local-date.ts";
import { carriesLevel, type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import type { AssessedTheme, Assessment, FunctionLevel } from "./assessment.ts";
import { informantWords, levelWords } from "./assessment-words.ts";

/** Tilstand til visning: an assessed sub-theme in words, for whoever builds on it. */
export interface ThemeToShow {
  /** The FFB code of the sub-theme. */
  readonly code: string;
  readonly name: string;
  /** The FFB theme that it belongs to. */
  readonly theme: string;
  /** Null where FFB lets none stand. */
  readonly level: FunctionLevel;
  /** `2: Moderat nedsat funktionsevne`; null where FFB lets no level stand. */
  readonly levelInWords: string | null;
  readonly citizensWords: string;
  readonly professionalView: string;
  readonly observations: readonly { readonly id: string; readonly text: string; readonly source: string }[];
}

/** Udredningen til handleplanen: what goals are set from. */
export interface AssessmentForPlan {
  readonly finishedOn: LocalDate | null;
  readonly hopes: string;
  readonly citizensView: string;
  readonly resources: string;
  /** Activity and participation alone: goals are about these only. */
  readonly themes: readonly ThemeToShow[];
}

/** What a plan takes over from an assessment: the level now and the citizen's words, sub-theme by sub-theme. */
export function assessmentForPlan(assessment: Assessment, ffb: Ffb): AssessmentForPlan {
  const { hopes, citizensView, resources } = assessment.whole;
  const themes = themesToShow(assessment, ffb).filter(({ levelInWords: level }) => level !== null);
  return { finishedOn: assessment.finishedOn, hopes, citizensView, resources, themes };
}

const themesToShow = ({ themes }: Pick<Assessment, "themes">, ffb: Ffb): readonly ThemeToShow[] =>
  themes.flatMap((theme) => toShow(theme, ffb));

function toShow(theme: AssessedTheme, ffb: Ffb): readonly ThemeToShow[] {
  const { code, level, citizensWords, professionalView, observations } = theme;
  const known = subTheme(ffb, code);
  if (known === undefined) return [];
  return [
    {
      code,
      name: known.name,
      theme: known.theme,
      level,
      levelInWords: carriesLevel(known) ? levelWords(ffb, level) : null,
      citizensWords,
      professionalView,
      observations: observations.map(({ id, text, informant, source }) => ({
        id,
        text,
        source: [informantWords(ffb, informant), source].filter(Boolean).join(", "),
      })),
    },
  ];
}
