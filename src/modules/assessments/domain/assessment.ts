import type { LocalDate } from "../../../kernel/local-date.ts";
import { type AppliedTaskName, isKnownTask } from "../../applications/domain/applied-task.ts";
import { type Ffb, type Informant, subThemesOfTasks } from "../../standards/domain/ffb.ts";

/** Funktionsevneniveau: 0 to 4, or said outright that it was not assessed; null until somebody has got to it. */
export type FunctionLevel = 0 | 1 | 2 | 3 | 4 | "not-assessed" | null;
/** The levels that can be set. */
export const functionLevels = [0, 1, 2, 3, 4] as const;

/** Observation: one thing that was seen or told about a sub-theme, by whom and when. */
export type Observation = {
  readonly id: string;
  readonly text: string;
  readonly informant: Informant | null;
  /** Who saw or said it, in words. */
  readonly source: string;
  /** The day that it was seen or told; null where nobody wrote one. */
  readonly seenOn: LocalDate | null;
  /** The paper in the case that it stands in; null where it stands in none. */
  readonly documentId: string | null;
};

/** What is said of a sub-theme beside the observations: one part of the form. A text that nobody wrote is empty. */
export type ThemeWords = {
  /** The FFB code of the sub-theme. */
  readonly code: string;
  readonly citizensWords: string;
  readonly professionalView: string;
  /** Only for activity and participation; FFB forbids one for the others. */
  readonly level: FunctionLevel;
};

/** Tilstand: one sub-theme with who said what about it. */
export type AssessedTheme = ThemeWords & { readonly observations: readonly Observation[] };

/** Helhed: what an assessment says of the whole situation. */
export type WholeAssessment = {
  readonly citizensView: string;
  /** Hopes and dreams, in the citizen's words. */
  readonly hopes: string;
  readonly resources: string;
  readonly professionalView: string;
  /** Støttebehov: 0 to 4; null where it is not assessed. */
  readonly supportNeed: number | null;
};

/** Valgt målgruppe: a target group of FFB that the citizen belongs to, and why. One at most is the primary, with rank 1. */
export type ChosenTarget = {
  readonly code: string;
  readonly rank: 1 | 2;
  readonly reason: string;
};

/** Hvem skrev sidst: who last changed a part of an assessment, and when. */
export interface LastWriter {
  /** The key of the part. */
  readonly part: string;
  /** ISO moment in UTC. */
  readonly at: string;
  readonly by: string;
}

/** Udredning: what is found out about the citizen's situation, by VUM 2.0. */
export interface Assessment {
  readonly id: string;
  readonly caseId: string;
  readonly whole: WholeAssessment;
  readonly themes: readonly AssessedTheme[];
  /** The primary first, then in the order of FFB. */
  readonly targets: readonly (ChosenTarget & { readonly recordedOn: LocalDate })[];
  readonly writers: readonly LastWriter[];
  readonly finishedOn: LocalDate | null;
  /** ISO moment in UTC. */
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly version: number;
}

/** A whole of which nothing is written yet. */
export const blankWhole: WholeAssessment = {
  citizensView: "",
  hopes: "",
  resources: "",
  professionalView: "",
  supportNeed: null,
};

/** A sub-theme of which nothing is written yet. */
export const blankTheme = (code: string): AssessedTheme => ({
  code,
  citizensWords: "",
  professionalView: "",
  level: null,
  observations: [],
});

/** What is said of a sub-theme, without its observations. */
export const wordsOfTheme = ({ code, citizensWords, professionalView, level }: ThemeWords): ThemeWords => ({
  code,
  citizensWords,
  professionalView,
  level,
});

/** The sub-themes that an assessment opens with: those that the citizen applied about. */
export const openingThemes = (ffb: Pick<Ffb, "tasks">, applied: readonly AppliedTaskName[]): readonly string[] =>
  subThemesOfTasks(ffb, applied.filter(isKnownTask));

/**
 * A new assessment. A later one opens with the themes of the last one too, with nothing written: what was found then
 * stands beside the fields and is kept by a press, so that no old text passes for a new finding unread.
 *
 * @param opening the sub-themes that the citizen applied about; they stand first.
 */
export function openAssessment(
  fresh: { readonly id: string; readonly caseId: string; readonly at: string; readonly by: string },
  opening: readonly string[],
  last: Pick<Assessment, "themes" | "targets"> | undefined,
): Assessment {
  const codes = [...new Set([...opening, ...(last?.themes ?? []).map(({ code }) => code)])];
  return {
    id: fresh.id,
    caseId: fresh.caseId,
    whole: blankWhole,
    themes: codes.map(blankTheme),
    targets: last?.targets ?? [],
    writers: [],
    finishedOn: null,
    updatedAt: fresh.at,
    updatedBy: fresh.by,
    version: 1,
  };
}

/** True where nothing has been written or set about the theme. */
export const isBlankTheme = ({ level, citizensWords, professionalView, observations }: AssessedTheme): boolean =>
  level === null && observations.length === 0 && `${citizensWords}${professionalView}`.trim() === "";

/** True where nothing is written of the whole. */
export const isBlankWhole = ({ citizensView, hopes, resources, professionalView, supportNeed }: WholeAssessment) =>
  supportNeed === null && `${citizensView}${hopes}${resources}${professionalView}`.trim() === "";
