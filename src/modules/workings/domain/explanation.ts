import { type Difference, differences } from "./differences.ts";
import { type Rules, rulesSaid, type Working } from "./working.ts";

/** A working as it is kept, with what it rests on. */
export interface KeptWorking extends Working {
  readonly decisionId: string;
  readonly ordinal: number;
  readonly engine: string;
  readonly standardDigest: string;
  readonly lawDigest: string;
  readonly digest: string;
}

/** A working that cannot be opened: somebody has changed it, or its key is not there. */
export interface SpoiltWorking {
  readonly ordinal: number;
  readonly isSpoilt: true;
}

/** What came of computing again by one set of rules: what differs, or that today's program cannot read them. */
export type ComputedAgain = readonly Difference[] | "unreadable";

/** Efterregning: a decision computed again, and what differs. */
export interface Explanation {
  readonly number: string;
  readonly working: KeptWorking;
  /** Today's program, standard and law, as the working's are told. */
  readonly today: { readonly engine: string; readonly standardDigest: string; readonly lawDigest: string };
  /** Whether hash, texts and journal agree: nothing has been changed since. */
  readonly isWhole: boolean;
  /** By the rules of that day: whatever differs comes from the program. */
  readonly byRulesThen: ComputedAgain;
  /** By the rules as they read today: what the same case would be told now. */
  readonly byRulesNow: ComputedAgain;
}

/** A decision that cannot be computed again, since what was kept of it cannot be opened. */
export interface SpoiltExplanation extends Pick<Explanation, "number"> {
  readonly isSpoilt: true;
}

/** Computes a working again by these rules; null stands for rules that cannot be read. */
export function computedAgain({ known, said }: Working, rules: Rules | null): ComputedAgain {
  if (rules === null) return "unreadable";
  try {
    return differences(said, rulesSaid(rules, known));
  } catch (fault) {
    // A day before the standard's first edition: rules that say nothing of that day.
    if (fault instanceof RangeError) return "unreadable";
    throw fault;
  }
}

/** Whether anything is to be looked at: it is not whole, or comes out otherwise by its own rules. */
export const isOtherwise = (explanation: Explanation | SpoiltExplanation): boolean =>
  "isSpoilt" in explanation ||
  !explanation.isWhole ||
  explanation.byRulesThen === "unreadable" ||
  explanation.byRulesThen.length > 0;
