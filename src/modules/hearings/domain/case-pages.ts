import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CasePage } from "../../assessments/domain/case-pages.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Hearing, HearingState, SentHearing } from "./hearing.ts";

/** Partshøringens side: how the party is heard, and what can be done about it. */
export interface HearingView extends CasePage {
  readonly hearings: readonly Hearing[];
  readonly state: HearingState;
  /** The hearing whose answer can be written down. */
  readonly toAnswer: SentHearing | undefined;
  readonly exceptions: Law["hearingExceptions"];
  readonly proposedDay: LocalDate;
  /** False where nothing waits for a decision: then there is nothing to hear about. */
  readonly isWaiting: boolean;
}

/** Borgerens side om partshøring: what the citizen is asked, and what was answered. */
export interface CitizenHearingView {
  readonly record: CaseRecord;
  readonly hearing: SentHearing;
  readonly owed: CasePage["owed"];
  readonly today: LocalDate;
}
