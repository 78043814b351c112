import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { SupportMethod } from "../../standards/domain/law.ts";
import type { MethodPhase } from "./method-phase.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** The theme by which the journal tells of phases. */
export const phaseTheme = "Fase i forløbet";

/** Journalnotat: a phase of a course has begun, with what is handed over and when it is followed up. */
export function phaseEntry(method: SupportMethod, phase: MethodPhase): Entry {
  const { followUpOn, fromOn, handedOver, handedTo, number, plannedUntilOn } = phase;
  const sentences = [
    `${method.name.da}. ${method.phases[number]?.name.da ?? ""} fra ${formatDay(fromOn)}.`,
    plannedUntilOn === null ? "" : `Planlagt til ${formatDay(plannedUntilOn)}.`,
    handedOver === "" ? "" : `Det bliver overdraget: ${handedOver} Til: ${handedTo}.`,
    followUpOn === null ? "" : `Næste opfølgning er aftalt til ${formatDay(followUpOn)}.`,
  ];
  return {
    occurredOn: fromOn,
    theme: phaseTheme,
    text: sentences.filter((one) => one !== "").join(" "),
    event: eventOf(fromOn, number, followUpOn),
  };
}

const eventOf = (on: LocalDate, phase: number, followUpOn: LocalDate | null) =>
  ({ type: "phase-begun", on, phase, ...(followUpOn !== null && { followUpOn }) }) as const;
