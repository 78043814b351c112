import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type AppliedTaskName, appliedTaskName } from "../../applications/domain/applied-task.ts";
import type { IssuedPart } from "./decision.ts";

type Part = Pick<IssuedPart, "task" | "outcome" | "period"> & Partial<Pick<IssuedPart, "endsOn">>;

/** What a decision means for the citizen from now on, in plain sentences: what begins and ends when, and what there is to do. */
export function meansNow(parts: readonly Part[]): readonly string[] {
  const granted = parts.filter(({ outcome }) => outcome === "granted");
  const ending = parts.filter(({ outcome, endsOn }) => outcome !== "granted" && endsOn);
  const refused = parts.filter((part) => part.outcome === "refused" && !part.endsOn).map(({ task }) => task);
  const otherwise = parts.filter(({ outcome }) => outcome === "met-otherwise").map(({ task }) => task);
  return [
    ...periodsOf(granted).map(({ from, tasks, to }) => beginsOn(tasks, from, to)),
    ...(granted.length > 0 ? ["Du skal ikke gøre mere for at få den."] : []),
    ...(otherwise.length > 0 ? [`Du får ikke støtte til ${named(otherwise)}, men hjælp på en anden måde.`] : []),
    ...lastDaysOf(ending),
    ...(refused.length > 0
      ? [
          `Du får ikke støtte til ${named(refused)}.`,
          "Ændrer noget sig for dig, kan du søge igen. Det kan du altid gøre.",
        ]
      : []),
  ];
}

/** Support that ends, by its last day. */
const lastDaysOf = (ending: readonly Part[]): readonly string[] =>
  [...new Set(ending.flatMap(({ endsOn }) => endsOn ?? []))].flatMap((day) => [
    `Din støtte til ${named(ending.filter(({ endsOn }) => endsOn === day).map(({ task }) => task))} slutter. Den sidste dag er ${formatDay(day)}.`,
    "Indtil da får du den støtte, du har nu. Du kan altid søge igen.",
  ]);

interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly tasks: readonly AppliedTaskName[];
}

/** The tasks by when they begin and end, so that what goes together is said once. */
function periodsOf(granted: readonly Part[]): readonly Period[] {
  const days = [...new Set(granted.map(({ period }) => JSON.stringify(period)))];
  return days.flatMap((day) => {
    const alike = granted.filter(({ period }) => JSON.stringify(period) === day);
    const period = alike[0]?.period;
    return period ? [{ ...period, tasks: alike.map(({ task }) => task) }] : [];
  });
}

function beginsOn(tasks: readonly AppliedTaskName[], from: LocalDate, to: LocalDate | null): string {
  const begins = `Støtten til ${named(tasks)} gælder fra ${formatDay(from)}`;
  return to === null ? `${begins}.` : `${begins} til og med ${formatDay(to)}.`;
}

const named = (tasks: readonly AppliedTaskName[]): string => inARow([...new Set(tasks)].map(appliedTaskName));
