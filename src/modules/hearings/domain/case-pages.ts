import type { LocalDate } from "../../../kernel/local-date.ts";
import type { FieldProblem } from "../../applications/domain/problems.ts";
import type { CasePage } from "../../assessments/domain/case-pages.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { GatheredFact } from "./gathered-facts.ts";
import type { Hearing, HearingState, SentHearing } from "./hearing.ts";
import type { HearingDraft } from "./hearing-draft.ts";
import type { exceptionsFrom } from "./hearing-form.ts";

/** Partshøringens side: how the party is heard, and what can be done about it. */
export interface HearingView extends CasePage {
  readonly hearings: readonly Hearing[];
  readonly state: HearingState;
  /** The hearing whose answer can be written down. */
  readonly toAnswer: SentHearing | undefined;
  /** The hearing whose party has asked for more time, with the day that is proposed; undefined where nobody has. */
  readonly toPostpone: { readonly hearing: SentHearing; readonly proposedDay: LocalDate } | undefined;
  /** Grounds for not hearing the party, and for not giving more time. */
  readonly exceptions: ReturnType<typeof exceptionsFrom>;
  readonly timeExceptions: Law["hearingExceptions"];
  readonly draft: {
    readonly content: HearingDraft;
    /** Of what is stored; the form carries it. */
    readonly tag: string;
    /** False where nobody has saved one. */
    readonly isStored: boolean;
  };
  /** What the case holds that can be taken over into the draft. */
  readonly gathered: readonly GatheredFact[];
  /** False where nothing waits for a decision: then there is nothing to hear about. */
  readonly isWaiting: boolean;
  /** Whether there is an application to hear the citizen about, decided or not. */
  readonly isApplied: boolean;
}

/** Høringsbrevet, før det sendes: the letter as it will be, or what hinders it. */
export interface HearingPreview extends CasePage {
  readonly problems: readonly FieldProblem[];
  /** Of the draft that was looked through. */
  readonly tag: string;
}

/** Borgerens side om partshøring: what the citizen is asked, and what was answered. */
export interface CitizenHearingView {
  readonly record: CaseRecord;
  readonly hearing: SentHearing;
  readonly owed: CasePage["owed"];
  readonly today: LocalDate;
}
