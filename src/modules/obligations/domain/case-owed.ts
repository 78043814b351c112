import type { StepName } from "../../cases/domain/case-step.ts";
import type { Obligation } from "./obligation.ts";
import type { Explanations } from "./obligation-explanation.ts";

/** Det skyldige i sagen: what is owed in a case, and why, as every page of the case shows it. */
export interface CaseOwed {
  readonly obligations: readonly Obligation[];
  readonly explanations: Explanations;
  readonly standardSlug: string;
  /** The steps that whoever reads it may open: what is owed leads to those only. */
  readonly openSteps: readonly StepName[];
}
