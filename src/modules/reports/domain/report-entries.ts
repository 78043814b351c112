import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { Report } from "./report.ts";
import type { ToldAnswer } from "./report-form.ts";
import { kindLabels, needLabels, outcomeLabels, supportLabels } from "./report-words.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: what the provider reported. */
export const reportEntry = (report: Report, provider: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Tilbagemelding fra udføreren",
  text: [
    `${provider}: ${kindLabels[report.kind]}.`,
    report.need === null ? "" : `${needLabels[report.need]}.`,
    report.text,
    report.proposal === "" ? "" : `Forslag: ${report.proposal}`,
    `${supportLabels[report.support]}.`,
    report.citizenKnows ? "Udføreren har talt med borgeren om det." : "Udføreren har ikke talt med borgeren om det.",
    report.on === today ? "" : `Set ${formatDay(report.on)}.`,
  ]
    .filter((text) => text !== "")
    .join(" "),
  event: { type: "report-received", on: today, report: report.id },
});

/** Journalnotat: what the report led to. */
export const reportAnswerEntry = (
  reportId: string,
  { followUpBy, outcome, text }: ToldAnswer,
  today: LocalDate,
): Entry => ({
  occurredOn: today,
  theme: "Svar på tilbagemelding",
  text: `${outcomeLabels[outcome]}. ${text}${followUpBy === null ? "" : ` Opfølgning senest ${formatDay(followUpBy)}.`}`,
  event: { type: "report-answered", on: today, report: reportId, ...(followUpBy !== null && { followUpBy }) },
  obligation: "report-answer",
});

/** Journalnotat: the authority has seen a report. */
export const reportSeenEntry = (report: Pick<Report, "kind">, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Tilbagemelding set",
  text: `Tilbagemeldingen er set: ${kindLabels[report.kind]}.`,
});
