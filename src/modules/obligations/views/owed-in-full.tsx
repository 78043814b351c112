import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Obligation } from "../domain/obligation.ts";
import type { ObligationExplanation } from "../domain/obligation-explanation.ts";
import { StaffDue } from "./owed-day.tsx";
import { OwedReasons } from "./owed-why.tsx";

interface OwedInFullProps {
  readonly obligation: Obligation;
  readonly today: LocalDate;
  readonly standardSlug: string;
  readonly explanation: ObligationExplanation | undefined;
}

/** When something is due and why, as staff read it, where it stands by itself: in a list, away from the case's own page. */
export const OwedInFull = ({ obligation, today, standardSlug, explanation }: OwedInFullProps) => (
  <>
    <StaffDue obligation={obligation} today={today} />
    <OwedReasons obligation={obligation} standardSlug={standardSlug} explanation={explanation} />
  </>
);
