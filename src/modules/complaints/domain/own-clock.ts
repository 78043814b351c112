import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent, CaseFile } from "../../cases/domain/case-event.ts";
import type { Obligation } from "../../obligations/domain/obligation.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Standard } from "../../standards/domain/standard.ts";

/** The case as it would stand with this complaint alone in it: what other complaints' events tell is left out. */
export const withOneComplaint = (file: CaseFile, complaintId: string): CaseFile => ({
  ...file,
  events: file.events.filter((event) => isOf(event, complaintId)),
});

const isOf = (event: CaseEvent, complaintId: string): boolean =>
  !("complaint" in event) || event.complaint === undefined || event.complaint === complaintId;

/** What the clocks of complaints are read from. */
export interface ClockGround {
  readonly file: CaseFile;
  readonly standard: Standard;
  readonly law: Law;
  readonly today: LocalDate;
}

/** What is owed for one complaint: its own days, and none of another complaint's in the case. */
export const owedForComplaint = (
  { file, law, standard, today }: ClockGround,
  complaintId: string,
): readonly Obligation[] =>
  obligations(withOneComplaint(file, complaintId), standard, law, today).filter(({ what }) => clocks.has(what));

const clocks: ReadonlySet<Obligation["what"]> = new Set([
  "complaint",
  "complaint-answer",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
  "remitted-decision",
  "carry-out-ruling",
]);
