import type { Length } from "../../../kernel/length.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Text } from "../../../kernel/text.ts";
import type { LetterKind, ObligationName } from "./effect.ts";
import type { DeliveryForm, LegalBasis, Task } from "./facts.ts";

/** One thing that the guidance says, with the clauses and laws that it comes from. */
export interface GuidanceItem {
  /** The clause's id, or `law-…` for what comes from the acts alone. */
  readonly id: string;
  readonly text: string;
  /** Clause ids and citations, never empty. */
  readonly sources: readonly string[];
  /** Facts that decide whether it applies but are not known yet; absent when all are known. */
  readonly dependsOn?: readonly string[];
  /** The full text with its languages, for pages. */
  readonly words: Text;
  readonly section: string | null;
}

/** A rung of the ladder from least intrusive upward, to be weighed before anything more. */
export interface AlternativeItem extends GuidanceItem {
  readonly rung: number;
  readonly asks: string;
}
/** A question to be answered with reasons. */
export interface ConsiderationItem extends GuidanceItem {
  readonly asks: string;
  readonly askedIn: "intake" | "assessment" | "decision";
  /** Where the question is which side of a line a need is on; absent for every other question. */
  readonly boundary?: Boundary;
}
/** Afgrænsning: what is given here and what elsewhere, and the sentence that decides it. */
export interface Boundary {
  readonly decides: string;
  readonly here: string;
  readonly elsewhere: string;
  /** False where nobody has looked the other act up. */
  readonly readInAct: boolean;
}
/** A finding about the target group or a theme the support covers. */
export interface TargetItem extends GuidanceItem {
  readonly about: "group" | "themes";
  readonly asks: readonly string[];
  readonly legalBasis: readonly LegalBasis[];
  readonly themes: readonly string[];
}
/** What the support does not cover. Offered as one reason for a task, never as an automatic no. */
export interface ExclusionItem extends GuidanceItem {
  /** The tasks it is about; empty means any. */
  readonly tasks: readonly Task[];
  /** Those of them that are applied for. */
  readonly appliedTasks: readonly Task[];
  readonly instead: string | null;
}
/** A deadline that runs, or that will run once its start event has happened. */
export interface DeadlineItem extends GuidanceItem {
  readonly what: ObligationName;
  readonly owedBy: "authority" | "provider" | "citizen" | "other";
  /** The day counted from (not itself counted); null until the event has happened. */
  readonly countedFrom: LocalDate | null;
  readonly due: LocalDate | null;
  /** The last working day to act; equals `due` for a citizen. */
  readonly actBy: LocalDate | null;
  readonly length: Length | null;
  /** True where a deadline is promised but no number is known: "fristen er ikke oplyst". */
  readonly unset: boolean;
  /** True where the length is the municipality's own setting and not from the source. */
  readonly ownSetting: boolean;
  /** The outcomes of a reconsideration that it is for; empty means any. */
  readonly outcome: readonly ("upheld" | "partly" | "kept")[];
}
/** A form of delivery that is open. */
export interface DeliveryFormItem extends GuidanceItem {
  readonly form: DeliveryForm;
}
/** An item whose clause names a rule, a topic or another closed word that pages sort by. */
export interface RuleItem extends GuidanceItem {
  readonly rule: string;
  /** A question that the law puts to the caseworker with it; absent where it puts none. */
  readonly asks?: string;
  /** What the provider's form is filled in before; absent where the clause speaks of none. */
  readonly formBefore?: "follow-up";
}
/** What a letter must hold. `rule` is its first content. */
export interface LetterItem extends RuleItem {
  /** Everything that the clause wants in the letter, `rule` first. */
  readonly holds: readonly string[];
  readonly letters: readonly LetterKind[];
  /** The outcomes of a decision whose letter it is for; empty means any. */
  readonly outcome: readonly ("granted" | "partly" | "refused")[];
  /** Lines of an address that the letter must carry; empty where the clause names none. */
  readonly address: readonly string[];
}
/** When and how support is reviewed. */
export interface FollowUpItem extends RuleItem {
  readonly first: Length | null;
  readonly next: Length | null;
}
/** Quality goals, seen by the professional, the citizen or the organisation (`rule`). */
export interface QualityItem extends RuleItem {
  readonly goals: readonly Text[];
}
/** Which unit receives the case. */
export interface RouteItem {
  readonly unit: string;
  readonly name: string;
  readonly sources: readonly string[];
  /** True where the unit is the municipality's own setting, because its standard names none; then `sources` is empty. */
  readonly ownSetting: boolean;
  /** Facts to ask for, because they could change the unit. */
  readonly dependsOn?: readonly string[];
}

/** Vejledning: everything that a standard and the law say for these facts on this day. Refuses nothing. */
export interface Guidance {
  readonly standard: string;
  readonly edition: LocalDate;
  readonly route: RouteItem;
  readonly deadlines: readonly DeadlineItem[];
  readonly alternatives: readonly AlternativeItem[];
  readonly targets: readonly TargetItem[];
  readonly considerations: readonly ConsiderationItem[];
  readonly exclusions: readonly ExclusionItem[];
  readonly deliveryForms: readonly DeliveryFormItem[];
  readonly delivery: readonly RuleItem[];
  readonly letter: readonly LetterItem[];
  readonly plan: readonly RuleItem[];
  readonly followUp: readonly FollowUpItem[];
  readonly complaint: readonly RuleItem[];
  readonly cost: readonly RuleItem[];
  readonly duties: readonly RuleItem[];
  readonly quality: readonly QualityItem[];
  readonly information: readonly RuleItem[];
}
