import { type AppliedTaskName, isKnownTask } from "../../applications/domain/applied-task.ts";
import { carriesLevel, type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import { type AssessedTheme, type Assessment, isBlankTheme } from "./assessment.ts";

/** Hvad der mangler om en opgave: what is often missing when decisions are found to rest on too little. */
export type FactLack = "no-theme" | "no-citizens-words" | "no-source" | "no-level";

/** Opgavens fakta: what the assessment lacks about a task that was applied for. */
export interface TaskFacts {
  readonly task: AppliedTaskName;
  /** The sub-themes of FFB that the task is about; none where that must be found out first. */
  readonly codes: readonly string[];
  readonly lacks: readonly FactLack[];
}

/**
 * Whether there is enough to decide on, task by task: an assessed theme, the citizen's own words, an observation with a
 * source, a level. It is shown and hinders nothing. A task outside the closed list is about no theme beforehand.
 *
 * Law: retssikkerhedsloven § 10.
 */
export const enoughFacts = (
  applied: readonly AppliedTaskName[],
  assessment: Pick<Assessment, "themes">,
  ffb: Ffb,
): readonly TaskFacts[] =>
  [...new Set(applied)].map((task) => {
    if (!isKnownTask(task)) return { task, codes: [], lacks: [] };
    const codes = ffb.tasks[task];
    const written = assessment.themes.filter((theme) => codes.includes(theme.code) && !isBlankTheme(theme));
    return { task, codes, lacks: lacksIn(written, ffb) };
  });

function lacksIn(written: readonly AssessedTheme[], ffb: Ffb): readonly FactLack[] {
  if (written.length === 0) return ["no-theme"];
  const isSourced = written.some(({ observations }) =>
    observations.some(
      ({ informant, source, documentId }) => informant !== null || source !== "" || documentId !== null,
    ),
  );
  const isWithoutLevel = written.some(({ code, level }) => {
    const known = subTheme(ffb, code);
    return known !== undefined && carriesLevel(known) && level === null;
  });
  return [
    ...(written.some(({ citizensWords }) => citizensWords !== "") ? [] : ["no-citizens-words" as const]),
    ...(isSourced ? [] : ["no-source" as const]),
    ...(isWithoutLevel ? ["no-level" as const] : []),
  ];
}
