import type { LocalDate } from "../../../kernel/local-date.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { WrittenDate } from "../../applications/domain/read-person.ts";
import type { Proposal } from "./proposal.ts";

/** The field with the day on which the paper came. */
export const consentDayField = "modtaget";
/** The field with the paper itself. */
export const paperField = "filer";

/** What is wrong with the day on which a paper came, if anything. */
export function consentDayProblem(day: WrittenDate, today: LocalDate): FieldProblem | null {
  const problem = (message: string): FieldProblem => ({ field: consentDayField, message });
  if (day === "blank") return problem("Skriv den dag, papiret kom.");
  if (day === "unreadable") return problem("Skriv dagen som dag, måned og år, for eksempel 3 3 2026.");
  return day > today ? problem("Papiret kan ikke være kommet efter i dag.") : null;
}

/**
 * The day on which the application counts as received: when both the yes and the application were there. The acts name no
 * day for an application that another has written; before the yes it is nobody's application.
 */
export const receivedWith = (consentOn: LocalDate, { sentOn }: Pick<Proposal, "sentOn">): LocalDate =>
  sentOn !== null && sentOn > consentOn ? sentOn : consentOn;
