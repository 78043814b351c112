import { currentAssessment } from "../src/modules/assessments/use-cases/read-assessment.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";

/** The id of the assessment that a case was decided on; one that is nowhere where there is none. */
export async function assessmentOf(app: App, { caseId, citizen }: Pick<CaseInState, "caseId" | "citizen">) {
  const assessment = await currentAssessment(app.database.of(citizen), citizen.tenantId, caseId);
  return assessment?.id ?? app.newId();
}
