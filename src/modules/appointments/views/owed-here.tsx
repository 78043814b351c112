import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { isChoice } from "../../obligations/domain/owed-order.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";

interface OwedHereProps {
  readonly owed: CaseOwed;
  readonly today: LocalDate;
}

/** What is owed in the case, below an appointment: without what the citizen may do about a decision, which is no part of it. */
export const OwedHere = ({ owed, today }: OwedHereProps) => (
  <OwedPanel
    {...owed}
    obligations={owed.obligations.filter((one) => !isChoice(one))}
    today={today}
    audience="citizen"
  />
);
