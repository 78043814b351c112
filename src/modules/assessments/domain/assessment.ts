import type { LocalDate } from "../../../kernel/local-date.ts";
import { type AppliedTaskName, isKnownTask } from "../../applications/domain/applied-task.ts";
import { type Ffb, type Informant, subThemesOfTasks } from "../../standards/domain/ffb.ts";

/** Funktionsevneniveau: 0 to 4, or said outright that it was not assessed; null until somebody has got to it. */
export type FunctionLevel = 0 | 1 | 2 | 3 | 4 | "not-assessed" | null;
/** The levels that can be set. */
export const functionLevels = [0, 1, 2, 3, 4] as const;

/** Tilstand: one sub-theme with who said what about it. A text that nobody wrote is empty. */
export type AssessedTheme = {
  /** The FFB code of the sub-theme. */
  readonly code: string;
  readonly citizensWords: string;
  readonly observation: string;
  readonly informant: Informant | null;
  /** Who saw or said it, and when, in words. */
  readonly observationSource: string;
  readonly professionalView: string;
  /** Only for activity and participation; FFB forbids one for the others. */
  readonly level: FunctionLevel;
};

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

/** Udredning: what is found out about the citizen's situation, by VUM 2.0. */
export interface Assessment {
  readonly id: string;
  readonly caseId: string;
  readonly whole: WholeAssessment;
  readonly themes: readonly AssessedTheme[];
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
  observation: "",
  informant: null,
  observationSource: "",
  professionalView: "",
  level: null,
});

/** The sub-themes that an assessment opens with: those that the citizen applied about. */
export const openingThemes = (ffb: Pick<Ffb, "tasks">, applied: readonly AppliedTaskName[]): readonly string[] =>
  subThemesOfTasks(ffb, applied.filter(isKnownTask));

/**
 * A new assessment. A later one begins where the last one ended, so that a re-assessed theme keeps what is known of it.
 *
 * @param opening the sub-themes that the citizen applied about; they stand first.
 */
export function openAssessment(
  fresh: { readonly id: string; readonly caseId: string; readonly at: string; readonly by: string },
  opening: readonly string[],
  last: Pick<Assessment, "whole" | "themes"> | undefined,
): Assessment {
  const known = new Map((last?.themes ?? []).map((theme) => [theme.code, theme]));
  const codes = [...new Set([...opening, ...known.keys()])];
  return {
    id: fresh.id,
    caseId: fresh.caseId,
    whole: last?.whole ?? blankWhole,
    themes: codes.map((code) => known.get(code) ?? blankTheme(code)),
    finishedOn: null,
    updatedAt: fresh.at,
    updatedBy: fresh.by,
    version: 1,
  };
}

/** True where nothing has been written or set about the theme. */
export const isBlankTheme = (theme: AssessedTheme): boolean =>
  theme.level === null &&
  [theme.citizensWords, theme.observation, theme.observationSource, theme.professionalView].every(
    (text) => text.trim() === "",
  );
