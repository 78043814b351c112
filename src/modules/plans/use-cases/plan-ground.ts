import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { Facts } from "../../standards/domain/facts.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { ActionPlan } from "../domain/action-plan.ts";
import { currentGrant, type Grant } from "../domain/grant.ts";
import { plansOfCase } from "../repository.ts";

/** What everything after a decision is read from: the grant, its plan, what the standard says of it today. */
export interface GrantGround {
  readonly record: CaseRecord;
  readonly standard: Standard;
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  readonly decisions: readonly IssuedDecision[];
  /** What support rests on; undefined where nothing is granted. */
  readonly grant: Grant | undefined;
  /** The plan of that grant; null where none is begun. */
  readonly plan: ActionPlan | null;
  /** For the legal basis and form of delivery of the grant. */
  readonly guidance: Guidance;
  readonly today: LocalDate;
}

/** The case as far as it is about a grant and what follows it. Part of other acts: permission is theirs. */
export async function readGrantGround(
  tx: Tx | Database,
  app: App,
  actor: { readonly municipality: string },
  record: CaseRecord,
): Promise<GrantGround> {
  const standard = standardOf(app, actor);
  const { facts, events } = await readCaseFile(tx, record.tenantId, record.id);
  const decisions = await readIssuedDecisions(tx, record.tenantId, record.id);
  const today = app.clock.today();
  const current = currentGrant(decisions, today);
  const grant = current.ok ? current.value : undefined;
  const plans = grant === undefined ? [] : await plansOfCase(tx, record.tenantId, record.id);
  return {
    record,
    standard,
    facts,
    events,
    decisions,
    grant,
    plan: plans.find(({ decisionId }) => decisionId === grant?.id) ?? null,
    guidance: guidance(standard, app.law, { ...factsOf(facts, grant), acute: record.acute }, today),
    today,
  };
}

/** The facts of the case with what the grant rests on; where it rests on several, the first task's. */
function factsOf(facts: Facts, grant: Grant | undefined): Facts {
  const first = grant?.granted[0];
  return first === undefined ? facts : { ...facts, legalBasis: first.legalBasis, deliveryForm: first.deliveryForm };
}
