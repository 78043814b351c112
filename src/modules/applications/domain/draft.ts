import { z } from "zod";
import type { AppliedTaskName } from "./applied-task.ts";
import type { Fields } from "./problems.ts";
import type { QuestionId } from "./question.ts";
import { tickedTasks } from "./task-groups.ts";

/** A draft as it is kept: what was typed on each page. */
export const draftSchema = z.record(
  z.string(),
  z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])),
);
/** Kladde: an application that is not sent. It holds what was typed on each page, right or wrong, and nothing else. */
export type Draft = Readonly<Partial<Record<QuestionId, Fields>>>;

/** The tasks that were ticked in the draft. */
export const chosenTasks = (draft: Draft): readonly AppliedTaskName[] => tickedTasks(draft.opgaver ?? {});
