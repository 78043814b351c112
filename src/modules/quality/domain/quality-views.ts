import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Spokesman } from "../../letters/domain/said.ts";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import type { QualityAsked } from "../../standards/domain/effect.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { GoalFigures } from "./quality-figures.ts";
import type { QualityQuestion } from "./quality-goal.ts";
import type { HalfYear } from "./quality-period.ts";
import type { QualityReply } from "./quality-reply.ts";

/** Mine svar om støtten: what one is asked, and what one answered last. */
export interface MyQualityView {
  readonly record: CaseRecord;
  readonly standard: Standard;
  readonly asked: QualityAsked;
  /** Empty where the standard asks nothing, or no support runs. */
  readonly questions: readonly QualityQuestion[];
  readonly reply: QualityReply | null;
}

/** Svar om støtten i sagen: the newest answers of each, and what can be asked. */
export interface CaseQualityView {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly standard: Standard;
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  readonly isRunning: boolean;
  /** Those whom the edition in force has questions for. */
  readonly questions: readonly { readonly asked: QualityAsked; readonly questions: readonly QualityQuestion[] }[];
  readonly replies: readonly QualityReply[];
  /** Who may answer as a relative. */
  readonly relatives: readonly Spokesman[];
}

/** Kvalitetsmålenes tal: a half year of the municipality, goal by goal. */
export interface QualityFiguresView {
  readonly standard: Standard;
  readonly today: LocalDate;
  readonly half: HalfYear;
  /** The edition whose goals they are; null before the first one. */
  readonly edition: LocalDate | null;
  readonly figures: readonly GoalFigures[];
}
