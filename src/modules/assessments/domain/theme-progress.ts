import { carriesLevel } from "../../standards/domain/ffb.ts";
import type { ThemeGroup } from "../../standards/domain/theme-groups.ts";
import { type Assessment, isBlankTheme } from "./assessment.ts";
import { storedTheme } from "./settle-assessment.ts";

/** Hvor langt et tema er: nothing written, something written, or everything that was opened is described and levelled. */
export type ThemeState = "not-begun" | "in-work" | "done";

/** Temaets stand: how far a group of sub-themes has come. */
export interface ThemeProgress {
  readonly group: ThemeGroup;
  readonly state: ThemeState;
  /** How many sub-themes something is written about. */
  readonly touched: number;
  /** How many sub-themes wait to be written about: applied for, or assessed the last time. */
  readonly waiting: number;
}

/** How far each group has come. */
export const themeProgress = (
  groups: readonly ThemeGroup[],
  assessment: Pick<Assessment, "themes">,
): readonly ThemeProgress[] => groups.map((group) => progressOf(group, assessment));

function progressOf(group: ThemeGroup, assessment: Pick<Assessment, "themes">): ThemeProgress {
  const opened = new Set(assessment.themes.map(({ code }) => code));
  const written = group.subThemes.filter(({ code }) => !isBlankTheme(storedTheme(assessment, code)));
  const waiting = group.subThemes.filter(
    ({ code }) => opened.has(code) && isBlankTheme(storedTheme(assessment, code)),
  ).length;
  const isLevelled = written.every((sub) => !carriesLevel(sub) || storedTheme(assessment, sub.code).level !== null);
  const state = written.length === 0 ? "not-begun" : isLevelled && waiting === 0 ? "done" : "in-work";
  return { group, state, touched: written.length, waiting };
}
