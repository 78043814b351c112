import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Obligation } from "../domain/obligation.ts";
import { type Explanations, explainObligations } from "../domain/obligation-explanation.ts";
import { obligationsOfCase } from "../repository.ts";

/** What is owed in a case, and why: all that `OwedPanel` shows. */
export interface CaseOwed {
  readonly obligations: readonly Obligation[];
  readonly explanations: Explanations;
  readonly standardSlug: string;
}

/** What is owed in a case as the last act left it, in one query. Part of reading a case: permission is the reader's. */
export async function readOwed(
  tx: Tx | Database,
  app: Pick<App, "standards" | "law">,
  owner: { readonly tenantId: string; readonly municipality: string },
  caseId: string,
): Promise<CaseOwed> {
  return explained(app, owner.municipality, await obligationsOfCase(tx, owner.tenantId, caseId));
}

/** The same for obligations that were computed and not read. */
export function explained(
  app: Pick<App, "standards" | "law">,
  municipality: string,
  obligations: readonly Obligation[],
): CaseOwed {
  const standard = app.standards.get(municipality);
  if (!standard) throw new RangeError(`there is no standard for '${municipality}'`);
  return {
    obligations,
    explanations: explainObligations(obligations, standard, app.law),
    standardSlug: standard.municipality.slug,
  };
}
