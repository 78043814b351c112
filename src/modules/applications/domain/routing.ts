import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseFacts } from "../../cases/domain/case-record.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import type { NewApplication } from "./application.ts";
import { tasksAsFact } from "./applied-task.ts";

/** Whose rules a case is under. */
export interface Rules {
  readonly standard: Standard;
  readonly law: Law;
}

/**
 * What the case knows once this application is received: what it told, over what the case knew before. What it does not
 * tell leaves what was known; tasks are added to those already applied for.
 */
export function factsWith(
  known: CaseFacts,
  application: Pick<NewApplication, "facts" | "tasks" | "appliedBy">,
): CaseFacts {
  const applied = tasksAsFact(application.tasks.map(({ task }) => task));
  const tasks = [...new Set([...(known.appliedTasks ?? []), ...(applied ?? [])])];
  return {
    ...known,
    ...application.facts,
    appliedBy: application.appliedBy,
    ...(tasks.length > 0 && { appliedTasks: tasks }),
  };
}

/** What the standard and the law say of an application that is received: which unit, what to ask, what is owed. */
export function guidanceFor(
  rules: Rules,
  person: { readonly bornOn: LocalDate },
  application: { readonly facts: CaseFacts; readonly receivedOn: LocalDate },
  today: LocalDate,
): Guidance {
  const facts = { ...application.facts, bornOn: person.bornOn, applicationReceivedOn: application.receivedOn };
  return guidance(rules.standard, rules.law, facts, today);
}
