import { isBlank } from "../../../kernel/blank-text.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay, type TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, textOf } from "../../applications/domain/problems.ts";
import { type TypedFields, tooLong } from "../../appointments/domain/booking-form.ts";
import { type MethodPhase, type PhaseNumber, phaseNumbers } from "./method-phase.ts";

/** The fields of a phase. */
export const phaseFields = {
  number: "fase",
  from: "fase-fra",
  until: "fase-til",
  followUp: "fase-opfoelgning",
  handedOver: "overdraget",
  handedTo: "overdraget-til",
} as const;

/** Fasens indhold: what is written of it. */
export type PhaseContent = Pick<
  MethodPhase,
  "number" | "fromOn" | "plannedUntilOn" | "followUpOn" | "handedOver" | "handedTo"
>;

/**
 * Reads a phase. The day of the next follow-up is agreed with it: by the method there is none until somebody agrees on one.
 *
 * @param before the phases that have begun
 */
export function readPhase(
  typed: TypedFields,
  before: readonly MethodPhase[],
  today: LocalDate,
): Outcome<PhaseContent, readonly FieldProblem[]> {
  const { dayIn, fields } = typed;
  const number = phaseNumbers.find((known) => String(known) === textOf(fields, phaseFields.number));
  const [from, until, followUp] = [phaseFields.from, phaseFields.until, phaseFields.followUp].map((name) =>
    dayIn(name),
  ) as [TypedDay, TypedDay, TypedDay];
  const [handedOver, handedTo] = [phaseFields.handedOver, phaseFields.handedTo].map((name) => textOf(fields, name)) as [
    string,
    string,
  ];
  const problems = [
    ...(number === undefined ? [problem(phaseFields.number, "Vælg fasen.")] : []),
    ...daysWrong({ from, until, followUp }, number, before, today),
    ...(!isBlank(handedOver) && isBlank(handedTo)
      ? [problem(phaseFields.handedTo, "Skriv, hvem der tager over.")]
      : []),
    ...tooLong(phaseFields.handedOver, handedOver, 2000),
    ...tooLong(phaseFields.handedTo, handedTo, 200),
  ];
  if (problems.length > 0 || number === undefined || !isDay(from)) return refused(problems);
  const dayOrNull = (day: TypedDay) => (isDay(day) ? day : null);
  return accepted({
    number,
    fromOn: from,
    plannedUntilOn: dayOrNull(until),
    followUpOn: dayOrNull(followUp),
    handedOver,
    handedTo,
  });
}

interface Days {
  readonly from: TypedDay;
  readonly until: TypedDay;
  readonly followUp: TypedDay;
}

function daysWrong(
  { followUp, from, until }: Days,
  number: PhaseNumber | undefined,
  before: readonly MethodPhase[],
  today: LocalDate,
): readonly FieldProblem[] {
  const first = isDay(from) ? from : undefined;
  return [
    ...firstDayWrong(from, number, before, today),
    ...(until === "unreadable" ? [problem(phaseFields.until, unreadable)] : []),
    ...(first && isDay(until) && until < first
      ? [problem(phaseFields.until, "Fasen skal slutte, efter at den er begyndt.")]
      : []),
    ...followUpWrong(followUp, first),
  ];
}

function firstDayWrong(
  from: TypedDay,
  number: PhaseNumber | undefined,
  before: readonly MethodPhase[],
  today: LocalDate,
): readonly FieldProblem[] {
  if (from === "blank") return [problem(phaseFields.from, "Skriv, hvornår fasen begynder.")];
  if (from === "unreadable") return [problem(phaseFields.from, unreadable)];
  if (from > today) return [problem(phaseFields.from, "Skriv fasen ned, når den er begyndt.")];
  const earlier = before.findLast((phase) => number !== undefined && phase.number < number);
  return earlier !== undefined && from < earlier.fromOn
    ? [problem(phaseFields.from, "Fasen kan ikke begynde før den, der kom før.")]
    : [];
}

function followUpWrong(followUp: TypedDay, first: LocalDate | undefined): readonly FieldProblem[] {
  if (followUp === "blank")
    return [problem(phaseFields.followUp, "Aftal med borgeren, hvornår I følger op næste gang.")];
  if (followUp === "unreadable") return [problem(phaseFields.followUp, unreadable)];
  return first !== undefined && followUp <= first
    ? [problem(phaseFields.followUp, "Opfølgningen skal ligge, efter at fasen er begyndt.")]
    : [];
}

const unreadable = "Skriv dagen som dag, måned og år.";
const problem = (field: string, message: string): FieldProblem => ({ field, message });
