import type { Assessment, FunctionLevel } from "./assessment.ts";
import { storedTheme } from "./settle-assessment.ts";

/** How a level has changed since, in number and word: 0 is no reduced function, 4 is complete. */
export function levelChangeWords(before: FunctionLevel, now: FunctionLevel): string {
  if (now === null) return "Niveauet er ikke valgt endnu.";
  if (typeof before !== "number" || typeof now !== "number") return "Niveauerne kan ikke sammenlignes.";
  if (before === now) return `Uændret niveau: ${now}.`;
  const steps = Math.abs(now - before);
  return `Fra ${before} til ${now}: ${steps} trin ${now < before ? "bedre" : "dårligere"}.`;
}

/** Niveau på en dag: the level that an assessment set; without a day it is the one that is being written. */
export interface LevelThen {
  readonly on: Assessment["finishedOn"];
  readonly level: FunctionLevel;
}

/** The levels of a sub-theme through the assessments, oldest first; those that do not touch it are left out. */
export const levelsOver = (assessments: readonly Assessment[], code: string): readonly LevelThen[] =>
  assessments
    .map((assessment) => ({ on: assessment.finishedOn, level: storedTheme(assessment, code).level }))
    .filter(({ level }) => level !== null);
