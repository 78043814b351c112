import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { openSteps } from "../../cases/domain/open-steps.ts";
import type { Actor } from "../../people/domain/actor.ts";
import type { CaseOwed } from "../domain/case-owed.ts";
import type { Obligation } from "../domain/obligation.ts";
import { explainObligations } from "../domain/obligation-explanation.ts";
import { obligationsOfCase } from "../repository.ts";

/** What is owed in a case as the last act left it, in one query. Part of reading a case: permission is the reader's. */
export async function readOwed(
  tx: Tx | Database,
  app: Pick<App, "standards" | "law">,
  actor: Actor,
  caseId: string,
): Promise<CaseOwed> {
  return explained(app, actor, await obligationsOfCase(tx, actor.tenantId, caseId));
}

/** The same for obligations that were computed and not read. */
export function explained(
  app: Pick<App, "standards" | "law">,
  actor: Actor,
  obligations: readonly Obligation[],
): CaseOwed {
  const standard = app.standards.get(actor.municipality);
  if (!standard) throw new RangeError(`there is no standard for '${actor.municipality}'`);
  return {
    obligations,
    explanations: explainObligations(obligations, standard, app.law),
    standardSlug: standard.municipality.slug,
    openSteps: openSteps(actor),
  };
}
