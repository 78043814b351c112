import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { readIssuedDecisions } from "../../decisions/use-cases/read-issued-decisions.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { type GrantedTask, grantedTasks } from "../../plans/domain/grant.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { SupportOrder } from "../domain/support-order.ts";

/** The granted tasks that an order is about. Part of reading a case: permission is the reader's. */
export async function tasksOfOrder(
  tx: Tx | Database,
  record: CaseRecord,
  order: Pick<SupportOrder, "decisionId" | "tasks">,
): Promise<readonly GrantedTask[]> {
  const decisions = await readIssuedDecisions(tx, record.tenantId, record.id);
  const decision = decisions.find(({ id }) => id === order.decisionId);
  return decision === undefined ? [] : ordered(grantedTasks(decision), order.tasks);
}

/** Of the granted tasks those that are ordered; all of them where none is named. */
export const ordered = (granted: readonly GrantedTask[], tasks: readonly string[] = []): readonly GrantedTask[] =>
  tasks.length === 0 ? granted : granted.filter(({ task }) => tasks.includes(task));

/** What the standard says of the delivery of an order's support, on each legal basis and in each form that it has. */
export async function deliveryRules(
  tx: Tx | Database,
  app: App,
  actor: { readonly municipality: string },
  record: CaseRecord,
  order: Pick<SupportOrder, "decisionId" | "tasks">,
): Promise<readonly RuleItem[]> {
  const { facts } = await readCaseFile(tx, record.tenantId, record.id);
  const parts = await tasksOfOrder(tx, record, order);
  const found = parts.flatMap(
    ({ deliveryForm, legalBasis }) =>
      guidance(
        standardOf(app, actor),
        app.law,
        { ...facts, acute: record.acute, legalBasis, deliveryForm },
        app.clock.today(),
      ).delivery,
  );
  return [...new Map(found.map((item) => [item.id, item])).values()];
}
