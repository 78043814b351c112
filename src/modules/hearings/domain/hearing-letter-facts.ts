import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";

/** Oplysning til partshøring: a fact that the party may not know, and where it comes from. */
export interface HeardFact {
  readonly text: string;
  /** Who said or wrote it, and when: `statusnotat fra psykiatrien, 4. marts 2026`. */
  readonly source: string;
}

/** Oplysninger til høringsbrevet: what the party is asked about before the case is decided. */
export interface HearingLetterFacts {
  readonly applicationReceivedOn: LocalDate;
  readonly tasks: readonly AppliedTaskName[];
  /** At least one. */
  readonly facts: readonly HeardFact[];
  /** Why they may matter, in the caseworker's words. */
  readonly meaning: string;
  readonly answerBy: LocalDate;
  readonly guidance: Pick<Guidance, "letter">;
}
