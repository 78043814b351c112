import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTaskName } from "../../applications/domain/applied-task.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import type { DeliveryForm, LegalBasis } from "../../standards/domain/facts.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { PackageTerms } from "../../standards/domain/package-in-words.ts";
import type { ReopeningGround } from "./reopening.ts";

/** Udfald: what was decided about one task that was applied for. */
export type PartOutcome = "granted" | "refused" | "met-otherwise";

/** Begrundelse: the three blocks that the reasons must have. Law: forvaltningsloven § 24. */
export interface Reasons {
  /** The rules that were used, in plain words. */
  readonly rules: string;
  /** What weighed most where there was room for judgement. */
  readonly considerations: string;
  /** The facts that mattered. */
  readonly facts: string;
}

/** Ændring i afgørelsen: what has changed since support was granted, or was wrong then, and the last day where it ends. */
export interface ToldChange {
  readonly ground: ReopeningGround;
  readonly reason: string;
  /** To the citizen's disadvantage; else what is not granted is a wish that is not met. */
  readonly worsens: boolean;
  readonly endsOn: LocalDate | null;
}

/** Del af en afgørelse: what was decided about one task. */
export interface DecisionPart {
  readonly task: AppliedTaskName;
  /** What was applied for, as the citizen put it. */
  readonly citizensWords: string;
  readonly outcome: PartOutcome;
  /** A grant of less than was applied for. */
  readonly partial: boolean;
  readonly legalBasis: LegalBasis;
  /** How the support is given; null where none is. */
  readonly deliveryForm: DeliveryForm | null;
  /** The package, where the municipality uses packages: its name and the hours it means. */
  readonly package: PackageTerms | null;
  /** How much, in words: `to besøg om ugen`; empty where the package says it. */
  readonly extent: string;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate | null } | null;
  /** The running support that it changes; null where it is an answer to an application. */
  readonly change: ToldChange | null;
  readonly temporary: boolean;
  readonly goals: readonly string[];
  /** Why, about this person and this task; owed where it is not granted. */
  readonly reasons: string;
  /** What meets the need instead; null unless it is met otherwise. */
  readonly metBy: string | null;
}

/** What the guidance says for one of the grounds that the decision rests on. */
export type BasisGuidance = Pick<Guidance, "edition" | "letter" | "complaint" | "cost" | "duties"> & {
  readonly legalBasis: LegalBasis;
};

/** Ønske om leverandør: Law: serviceloven § 85 a, stk. 2 and § 142, stk. 4. */
export interface ProviderWish {
  /** Whom the citizen wants the support from. */
  readonly wish: string;
  readonly followed: boolean;
  /** Why it is not followed; null where it is. */
  readonly reason: string | null;
}

/** Where the citizen can say that something is wrong. */
export interface Reachable {
  readonly name: string;
  readonly address?: readonly string[] | undefined;
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
}

/** Oplysninger til afgørelsesbrevet: all that a decision letter is made from. */
export interface DecisionLetterFacts {
  readonly applicationReceivedOn: LocalDate;
  readonly bornOn: LocalDate;
  /** The tasks of the application that are decided later, in a decision of their own. */
  readonly putOff: readonly AppliedTaskName[];
  readonly parts: readonly DecisionPart[];
  /** The three blocks; owed where not everything is granted, and shown wherever they are written. */
  readonly reasons: Reasons;
  /** The concrete, individual assessment in the caseworker's words; shown when everything is granted too. */
  readonly assessment: string;
  readonly providerWish: ProviderWish | null;
  /** When the party was heard and whether an answer came; null where there was nothing to hear about. */
  readonly hearing: { readonly sentOn: LocalDate; readonly answeredOn: LocalDate | null } | null;
  readonly deadlines: readonly LetterDeadline[];
  /** One for each ground that a part rests on. */
  readonly guidance: readonly BasisGuidance[];
  readonly unit: Reachable;
  /** The municipality's own setting for where complaints go. */
  readonly complaintAddress: readonly string[] | null;
}
