import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type CaseEvent, eventsOf } from "../../cases/domain/case-event.ts";
import type { Application } from "./application.ts";
import type { FieldProblem } from "./problems.ts";
import type { WrittenDate } from "./read-person.ts";

/** Why nothing can be done with the case's application: there is none, it was withdrawn, or it has been decided. */
export type NoOpenApplication = "no-application" | "already-withdrawn" | "already-decided";

/**
 * The applications that wait for an answer: not withdrawn, and not decided. A decision answers those that it says it
 * decides, of several of one day the first; where it does not say, the one that has waited longest.
 *
 * @param applications as they came in, oldest first
 */
export function waitingApplications(
  applications: readonly Application[],
  events: readonly CaseEvent[],
): readonly Application[] {
  return eventsOf(events, "decision-made").reduce<readonly Application[]>(
    (waiting, { on, decides }) => {
      const answered =
        decides === undefined
          ? waiting.filter(({ receivedOn }) => receivedOn <= on).slice(0, 1)
          : decides.flatMap((day) => waiting.find(({ receivedOn }) => receivedOn === day) ?? []);
      return waiting.filter((application) => !answered.includes(application));
    },
    applications.filter(({ withdrawnOn }) => withdrawnOn === null),
  );
}

/** The applications that wait for an answer, or why there is none. */
export function openApplications(
  applications: readonly Application[],
  events: readonly CaseEvent[],
): Outcome<readonly [Application, ...Application[]], NoOpenApplication> {
  if (applications.length === 0) return refused("no-application");
  const [first, ...others] = waitingApplications(applications, events);
  if (first) return accepted([first, ...others]);
  return refused(
    applications.every(({ withdrawnOn }) => withdrawnOn !== null) ? "already-withdrawn" : "already-decided",
  );
}

/** The fields of the delay notice's form. */
export const delayFields = { expectedOn: "forventet", reason: "begrundelse" } as const;

/** Besked om forsinkelse: the day an answer is expected instead, and why it takes longer. */
export interface DelayNotice {
  readonly expectedOn: LocalDate;
  readonly reason: string;
}

/** Besked om forsinkelse, som den er skrevet: what the form held, right or wrong. */
export interface WrittenDelay {
  readonly expectedOn: WrittenDate;
  readonly reason: string;
}

/**
 * Reads a notice of delay: it names a day after today, and after the day that the municipality had promised.
 *
 * Law: retssikkerhedsloven § 3, stk. 2. The notice must come before the promised day has passed; a late one is sent all
 * the same, and shows as late.
 *
 * @param due the promised day; null where none is known
 */
export function readDelayNotice(
  written: WrittenDelay,
  today: LocalDate,
  due: LocalDate | null,
): Outcome<DelayNotice, readonly FieldProblem[]> {
  const { expectedOn } = written;
  const reason = written.reason.trim();
  const dayProblem = expectedDayProblem(expectedOn, today, due);
  const problems = [
    ...(dayProblem === null ? [] : [{ field: delayFields.expectedOn, message: dayProblem }]),
    ...(reason === "" ? [{ field: delayFields.reason, message: "Skriv, hvorfor det tager længere tid." }] : []),
  ];
  if (problems.length > 0 || expectedOn === "blank" || expectedOn === "unreadable") return refused(problems);
  return accepted({ expectedOn, reason });
}

function expectedDayProblem(day: WrittenDate, today: LocalDate, due: LocalDate | null): string | null {
  if (day === "blank") return "Skriv den dag, borgeren kan vente svar.";
  if (day === "unreadable") return "Skriv dagen som dag, måned og år, for eksempel 24 4 2026.";
  if (day <= today) return "Den nye dag skal ligge efter i dag.";
  if (due !== null && day <= due) return "Den nye dag skal ligge efter fristen. Ellers er der ingen forsinkelse.";
  return null;
}
