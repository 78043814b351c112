import { formatDay } from "../../../kernel/danish-day.ts";
import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { EventOf } from "../../cases/domain/case-event.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { type Letter, stillToBe } from "../../letters/domain/letter.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import { basesOf, departingParts, grantedOutcome, type IssuedDecision, type IssuedPart } from "./decision.ts";
import { outcomeWords } from "./decision-words.ts";
import { factPointQuestions } from "./fact-point-words.ts";
import type { FactPoint } from "./fact-points.ts";
import type { Reopening } from "./reopening.ts";
import { reopeningGroundWords } from "./reopening-form.ts";
import type { Decided } from "./what-it-decides.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/**
 * The dated event that a decision is: all that is owed from now on is computed from it.
 *
 * @param decides the days of receipt of the applications and rulings that are wholly decided by it, empty while a task waits;
 *   and the days on which the changes were taken up that it decides
 * @param isAvailable whether the letter is on the citizen's own pages today; on paper and by Digital Post it has not come yet
 */
export function decisionEvent(
  decision: Pick<IssuedDecision, "parts" | "issuedOn" | "editionOn" | "firstFollowUpOn"> & {
    readonly id?: string | undefined;
  },
  { changes, received, rulings }: Decided,
  isAvailable: boolean,
): EventOf<"decision-made"> {
  const { id, issuedOn, parts } = decision;
  const bases = basesOf(parts);
  const granted = parts.filter(({ outcome }) => outcome === "granted");
  const [first = "SEL-85"] = bases;
  const period = wholePeriod(granted);
  const [form, ...otherForms] = [...new Set(granted.flatMap(({ deliveryForm }) => deliveryForm ?? []))];
  return {
    type: "decision-made",
    on: issuedOn,
    legalBasis: bases.length > 1 ? [...bases] : first,
    outcome: grantedOutcome(parts),
    decides: [...received],
    ...(rulings !== null && { rulings: [...rulings] }),
    ...(changes.length > 0 && { changes: [...changes] }),
    edition: decision.editionOn,
    ...(isAvailable && { receivedOn: issuedOn }),
    ...(period !== undefined && { period }),
    ...(form !== undefined && otherForms.length === 0 && { deliveryForm: form }),
    ...(granted.length > 0 && decision.firstFollowUpOn !== null && { firstFollowUpOn: decision.firstFollowUpOn }),
    ...(granted.length > 0 && granted.length < parts.length && { granted: [...basesOf(granted)] }),
    ...(id !== undefined && { decision: id }),
  };
}

/** From the first day of the first grant to the last day of the last; open where one of them is. */
function wholePeriod(granted: readonly IssuedPart[]): { from: LocalDate; to?: LocalDate } | undefined {
  const periods = granted.flatMap(({ period }) => period ?? []);
  const [from] = periods.map((period) => period.from).toSorted();
  if (from === undefined) return undefined;
  const ends = periods.flatMap(({ to }) => to ?? []).toSorted();
  const to = ends.at(-1);
  return to === undefined || ends.length < periods.length ? { from } : { from, to };
}

/** Journalnotat: a decision was made, task by task, with what departs from the standard. */
export function madeEntry(decision: IssuedDecision, event: EventOf<"decision-made">): Entry {
  const departures = departingParts(decision.parts);
  const departed = departures.map(
    ({ task, departure }) => `Fraviger standarden (${appliedTaskLabel(task)}): ${departure}`,
  );
  const approved = decision.approvedBy === null ? [] : ["Godkendt af en kollega."];
  return {
    occurredOn: decision.issuedOn,
    theme: departures.length > 0 ? "Afgørelse, med fravigelse af standarden" : "Afgørelse",
    text: [...decision.parts.map(partSentence), ...departed, ...approved].join(" "),
    event,
    obligation: "decision",
  };
}

function partSentence({ task, outcome, partial, legalBasis, period }: IssuedPart): string {
  const time =
    period === null ? "" : ` fra ${formatDay(period.from)}${period.to === null ? "" : ` til ${formatDay(period.to)}`}`;
  return `${appliedTaskLabel(task)}: ${outcomeWords[outcome].toLowerCase()}${partial ? ", men mindre end ansøgt," : ""} efter ${legalBasisCitations[legalBasis]}${time}.`;
}

/** Journalnotat: it is decided though something that decisions often lack is missing, and why. */
export const gapsEntry = (missing: readonly FactPoint[], despite: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Afgjort, selv om noget mangler",
  text: `${missing.map(({ name }) => `${factPointQuestions[name]} Nej.`).join(" ")} Derfor er sagen afgjort alligevel: ${despite}`,
});

/** Journalnotat: the letter is on the citizen's own pages, or waits to be sent. */
export function letterEntry(
  letter: Pick<Letter, "channel" | "availableOn">,
  { id, issuedOn: today }: Pick<IssuedDecision, "id" | "issuedOn">,
): Entry {
  if (letter.availableOn === null) {
    return {
      occurredOn: today,
      theme: "Afgørelsesbrev skrevet",
      text: `Brevet med afgørelsen er skrevet. Det skal ${stillToBe(letter)}.`,
    };
  }
  return {
    occurredOn: today,
    theme: "Afgørelsesbrev sendt",
    text: "Brevet med afgørelsen ligger på borgerens egne sider.",
    event: { type: "decision-letter-sent", on: today, receivedOn: today, decidedOn: today, decision: id },
    obligation: "decision-letter",
  };
}

/** Journalnotat: tasks that were decided are to be decided anew. Of support that runs a decision is owed. */
export const reopenedEntry = (
  tasks: readonly Pick<AppliedTask, "task">[],
  { ground, reason }: Pick<Reopening, "ground" | "reason">,
  { isRunning, today }: { readonly isRunning: boolean; readonly today: LocalDate },
): Entry => ({
  occurredOn: today,
  theme: "Sagen taget op igen",
  text: `${capitalised(tasksInARow(tasks.map(({ task }) => task)))} afgøres på ny. ${reopeningGroundWords[ground]}. ${reason}`,
  ...(isRunning && { event: { type: "change-opened", on: today, worsens: false } as const }),
});

/**
 * Journalnotater: what was to be decided anew stands as it was decided. Each change of running support that was taken up with it is
 * owed no more.
 *
 * @param openedOn the days on which those changes were taken up
 */
export function standsEntries(
  tasks: readonly Pick<AppliedTask, "task">[],
  why: string,
  { openedOn, today }: { readonly openedOn: readonly LocalDate[]; readonly today: LocalDate },
): readonly Entry[] {
  const told: Entry = {
    occurredOn: today,
    theme: "Afgørelsen står",
    text: `${capitalised(tasksInARow(tasks.map(({ task }) => task)))} afgøres ikke på ny. Afgørelsen gælder, som den er. ${why}`,
  };
  const [first, ...more] = openedOn.map((day) => ({ type: "change-dropped", on: today, openedOn: day }) as const);
  return [{ ...told, ...(first && { event: first }) }, ...more.map((event) => ({ ...told, event }))];
}

/** Journalnotat: a decision waits for a second person. */
export const awaitingEntry = (today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Afgørelse til godkendelse",
  text: "Udkastet til afgørelse er lagt til godkendelse hos en kollega.",
});

/** Journalnotat: a second person has sent a decision back, with what is to be changed. */
export const sentBackEntry = (name: string, note: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Afgørelse sendt tilbage",
  text: `${name} har sendt udkastet til afgørelse tilbage: ${note}`,
});

/** Journalnotat: a second person has approved a decision. */
export const approvedEntry = (name: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Afgørelse godkendt",
  text: `${name} har godkendt udkastet til afgørelse.`,
});
