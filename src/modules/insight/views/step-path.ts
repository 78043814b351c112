import { applicationPath } from "../../applications/paths.ts";
import { assessmentPath, considerationsPath, hearingPath } from "../../assessments/paths.ts";
import { decisionPath } from "../../decisions/paths.ts";
import { orderPath } from "../../deliveries/paths.ts";
import { followUpPath } from "../../follow-ups/paths.ts";
import { planPath } from "../../plans/paths.ts";
import type { StepName } from "../domain/case-steps.ts";

/** Where each step of a case is taken. */
export const stepPath: Readonly<Record<StepName, (caseId: string) => string>> = {
  application: applicationPath,
  assessment: assessmentPath,
  considerations: considerationsPath,
  hearing: hearingPath,
  decision: decisionPath,
  plan: planPath,
  order: orderPath,
  "follow-up": followUpPath,
};
