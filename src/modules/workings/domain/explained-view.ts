import type { CasePage } from "../../assessments/domain/case-pages.ts";
import type { Explanation, SpoiltExplanation } from "./explanation.ts";

/** Efterregningens side: a decision computed again, with what every page of a case shows. */
export interface ExplainedView extends CasePage {
  readonly explanation: Explanation | SpoiltExplanation;
}
