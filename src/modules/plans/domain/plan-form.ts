import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { type Ffb, goalTypes, subTheme } from "../../standards/domain/ffb.ts";
import type { GoalContent, PlanContent } from "./action-plan.ts";
import type { GrantedTask } from "./grant.ts";
import { goalFields, goalRowsIn, planFields, problem } from "./plan-fields.ts";
import { readPurpose } from "./purposes.ts";

/** A plan's form as it came back. */
export interface TypedPlan {
  readonly fields: Fields;
  /** The day in one of the form's date fields. */
  readonly dayIn: (field: string) => TypedDay;
}

/** Reads a plan that is being written: it may be as unfinished as it likes, but what is typed must be readable. */
export function readPlan(
  typed: TypedPlan,
  granted: readonly GrantedTask[],
  ffb: Ffb,
): Outcome<PlanContent, readonly FieldProblem[]> {
  const { fields, dayIn } = typed;
  const rows = Array.from({ length: goalRowsIn(fields) }, (_, row) => readGoal(typed, row, granted, ffb));
  const first = dayIn(planFields.firstFollowUpOn);
  const problems = [
    ...rows.flatMap(({ problems: wrong }) => wrong),
    ...(first === "unreadable" ? [problem(planFields.firstFollowUpOn, unreadableDay)] : []),
  ];
  if (problems.length > 0) return refused(problems);
  return accepted({
    purposes: ticked(fields, planFields.purposes).flatMap((text) => readPurpose(text) ?? []),
    purpose: textOf(fields, planFields.purpose),
    interventions: textOf(fields, planFields.interventions),
    duration: textOf(fields, planFields.duration),
    other: textOf(fields, planFields.other),
    citizensPart: textOf(fields, planFields.citizensPart),
    goalDeparture: textOf(fields, planFields.goalDeparture),
    firstFollowUpOn: known(first),
    goals: rows.flatMap(({ goal }) => goal ?? []),
  });
}

const unreadableDay = "Skriv datoen som dag, måned og år, for eksempel 1 9 2026.";

const known = (day: TypedDay): LocalDate | null => (day === "blank" || day === "unreadable" ? null : day);

interface ReadGoal {
  readonly goal?: GoalContent;
  readonly problems: readonly FieldProblem[];
}

/** A row that nobody wrote a goal in is no goal. */
function readGoal({ fields, dayIn }: TypedPlan, row: number, granted: readonly GrantedTask[], ffb: Ffb): ReadGoal {
  const names = goalFields(row);
  const text = textOf(fields, names.text);
  const kind = goalTypes.find((type) => type === textOf(fields, names.kind));
  const by = dayIn(names.by);
  const isTyped = text !== "" || kind !== undefined || textOf(fields, names.measure) !== "" || by !== "blank";
  if (!isTyped) return { problems: [] };
  const problems = [
    ...(text === "" ? [problem(names.text, `Mål ${row + 1}: skriv målet.`)] : []),
    ...(kind === undefined
      ? [problem(names.kind, `Mål ${row + 1}: vælg, om det er at udvikle, fastholde eller begrænse et tab.`)]
      : []),
    ...(by === "unreadable" ? [problem(names.by, `Mål ${row + 1}: skriv datoen som dag, måned og år.`)] : []),
  ];
  if (problems.length > 0 || kind === undefined) return { problems };
  const theme = textOf(fields, names.theme);
  return {
    problems,
    goal: {
      partId: granted.find(({ id }) => id === textOf(fields, names.part))?.id ?? null,
      text,
      ownWords: textOf(fields, names.ownWords),
      kind,
      themeCode: subTheme(ffb, theme)?.code ?? null,
      targetLevel: levelIn(textOf(fields, names.level)),
      measure: textOf(fields, names.measure),
      subGoals: textOf(fields, names.subGoals),
      by: known(by),
      still: textOf(fields, names.still) || undefined,
    },
  };
}

const levelIn = (text: string): number | null => (/^[0-4]$/.test(text) ? Number(text) : null);

/**
 * What a plan lacks before it can be offered: the sections that the act asks for, and how the citizen took part.
 *
 * Law: serviceloven § 141, stk. 3 and 4.
 */
export function lacksOf(content: PlanContent, today: LocalDate): readonly FieldProblem[] {
  const { purposes, purpose, interventions, duration, citizensPart, firstFollowUpOn } = content;
  return [
    ...(purposes.length === 0 && purpose === ""
      ? [problem(planFields.purposes, "Vælg mindst ét formål, eller skriv det med jeres egne ord.")]
      : []),
    ...(interventions === "" ? [problem(planFields.interventions, "Skriv, hvilken støtte der skal til.")] : []),
    ...(duration === "" ? [problem(planFields.duration, "Skriv, hvor længe I regner med, at støtten varer.")] : []),
    ...(citizensPart === "" ? [problem(planFields.citizensPart, "Skriv, hvordan borgeren har været med.")] : []),
    ...(firstFollowUpOn !== null && firstFollowUpOn < today
      ? [problem(planFields.firstFollowUpOn, "Den første opfølgning kan ikke ligge før i dag.")]
      : []),
  ];
}

/** The version of the plan that the form was shown with; 0 where there was none. */
export const seenVersion = (fields: Fields): number => Number(textOf(fields, planFields.version)) || 0;
