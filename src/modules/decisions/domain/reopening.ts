import type { LocalDate } from "../../../kernel/local-date.ts";
import type { AppliedTask } from "../../applications/domain/application.ts";
import type { IssuedDecision } from "./decision.ts";

/** On what ground a decided task is opened anew. */
export const reopeningGrounds = ["reconsideration", "ruling", "new-facts", "mistake", "other"] as const;
/** Grund til genoptagelse: a complaint that was upheld, a ruling, new facts, a mistake, or another. */
export type ReopeningGround = (typeof reopeningGrounds)[number];

/** Genoptagelse: a task that was decided is to be decided anew. */
export interface Reopening {
  readonly id: string;
  readonly taskId: string;
  readonly ground: ReopeningGround;
  readonly reason: string;
  /** The day the ruling was received that sent the case back; null where none did. */
  readonly rulingOn: LocalDate | null;
  /** ISO moment in UTC. */
  readonly at: string;
  readonly by: string;
}

/** The tasks that are still to be decided: each once, and once more each time it is opened anew. */
export const openTasks = (
  tasks: readonly AppliedTask[],
  issued: readonly Pick<IssuedDecision, "parts">[],
  reopenings: readonly Pick<Reopening, "taskId">[],
): readonly AppliedTask[] =>
  tasks.filter(({ id }) => {
    const decided = issued.filter(({ parts }) => parts.some(({ taskId }) => taskId === id)).length;
    return decided <= reopenings.filter(({ taskId }) => taskId === id).length;
  });
