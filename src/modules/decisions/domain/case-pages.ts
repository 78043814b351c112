import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Application, AppliedTask } from "../../applications/domain/application.ts";
import type { CasePage, Tags } from "../../assessments/domain/case-pages.ts";
import type { GuidanceQuestion } from "../../assessments/domain/guidance-question.ts";
import type { CaseInformation } from "../../consents/domain/case-information.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import type { Phrase } from "../../phrases/domain/phrase.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import type { ExclusionItem } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { CappedAgain } from "./capped-again.ts";
import type { ComplaintGuidance } from "./complaint-guidance.ts";
import type { AwaitingDecision, DraftDecision, IssuedDecision } from "./decision.ts";
import type { DraftContent } from "./decision-draft.ts";
import type { TaskChange } from "./decision-ground.ts";
import type { Evidence } from "./evidence.ts";
import type { FactPoint } from "./fact-points.ts";
import type { Obstacle } from "./issue-refusal.ts";
import type { IssuedEvidence } from "./issued-evidence.ts";
import type { RuleSentence } from "./rule-sentences.ts";

/** Valgmuligheder: what can be chosen for a part, what the standard has first and the rest after. */
export interface DecisionChoices {
  readonly coveredBases: readonly LegalBasis[];
  readonly otherBases: readonly LegalBasis[];
  /** The forms that the standard opens, with the grounds that it opens them for. */
  readonly openForms: ReadonlyMap<DeliveryForm, readonly LegalBasis[]>;
  readonly packages: Standard["settings"]["packages"];
  /** The clauses by which support is granted in packages, and changed from one to another. */
  readonly packageSources: readonly string[];
  readonly exclusions: readonly ExclusionItem[];
}

/** Kladdens side: the decision as somebody writes it, with everything that hinders it. */
export interface DraftView extends CasePage {
  readonly application: Application;
  /** Undefined until something has been saved. */
  readonly open: DraftDecision | AwaitingDecision | undefined;
  readonly content: DraftContent;
  readonly tags: Tags;
  readonly choices: DecisionChoices;
  readonly obstacles: readonly Obstacle[];
  /** Sentences of the reasons that only tell a rule. */
  readonly ruleSentences: readonly RuleSentence[];
  /** Capped grants that go on with earlier ones. */
  readonly cappedAgain: readonly CappedAgain[];
  /** The library of reasons. */
  readonly phrases: readonly Phrase[];
  /** Whether the case has what decisions often lack. */
  readonly factPoints: readonly FactPoint[];
  /** What the case holds that the reasons can rest on. */
  readonly evidence: readonly Evidence[];
  /** The questions that the draft's grounds put, so that what is unanswered can be named. */
  readonly questions: readonly GuidanceQuestion[];
  readonly edition: LocalDate;
  /** Whether the municipality wants a second person's approval. */
  readonly needsApproval: boolean;
  /** Who wrote the draft last, and who approved it; null where nobody has. */
  readonly draftedByName: string | null;
  readonly approvedByName: string | null;
  /** Who sent the draft back; null where nobody has. */
  readonly sentBackByName: string | null;
  /** Whether whoever looks may send it back. */
  readonly maySendBack: boolean;
  /** Whether whoever looks may approve: somebody else wrote it. */
  readonly mayApprove: boolean;
  /** What others have been asked and have answered, by which consents. */
  readonly information: CaseInformation;
  /** The tasks that nobody waits for a new decision on any more, though they were taken up again. */
  readonly toGiveUp: readonly AppliedTask[];
  /** Decisions that were issued before in the case. */
  readonly earlier: readonly IssuedDecision[];
  /** Who made the newest of them; null where there is none. */
  readonly newestByName: string | null;
}

/** Udsendte afgørelser: what has been decided in a case where nothing waits for a decision. */
export interface DecidedView extends CasePage {
  readonly decisions: readonly IssuedDecision[];
  /** Who made the newest of them; null where there is none. */
  readonly newestByName: string | null;
}

/** Afgørelsens side: one decision that was issued, as it was made. */
export interface IssuedView extends CasePage {
  readonly decision: IssuedDecision;
  readonly application: Application;
  readonly letter: Letter | undefined;
  readonly complaint: readonly ComplaintGuidance[];
  readonly provisions: Law["legalBases"];
  /** The edition in force today where it is a newer one. */
  readonly newerEdition: LocalDate | null;
  /** The running support that it changes, with what is otherwise than when it was granted; none where it answers an application. */
  readonly changes: readonly TaskChange[];
  /** What the sentences of the reasons rested on; staff alone see it. */
  readonly evidence: readonly IssuedEvidence[];
  /** The phrases of the library that it used, in the versions of that day. */
  readonly phrases: readonly { readonly title: string; readonly id: string; readonly version: number }[];
  /** Whether whoever reads may open its tasks to be decided anew. */
  readonly mayReopen: boolean;
  /** What it is known by when it is computed again; null for the citizen, and where it is from before that was kept. */
  readonly number: string | null;
}
