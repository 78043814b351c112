import type { FactName, KnownFacts } from "./applies.ts";
import { clausesOf, clauseTest, said } from "./clause-items.ts";
import type { ClauseOf } from "./effect.ts";
import type { Task } from "./facts.ts";
import type { ExclusionItem } from "./guidance-items.ts";
import { depending, frozen } from "./guidance-list.ts";
import type { Edition } from "./standard.ts";

const unknownTasks: readonly FactName[] = Object.freeze(["appliedTasks"]);

/**
 * What the support does not cover. Every exclusion is always shown, so that nobody hears of one for the first time in a
 * refusal; `appliedTasks` marks the tasks of this application that it may be a reason for.
 */
export function exclusionPicker(edition: Edition): (known: KnownFacts) => readonly ExclusionItem[] {
  const prepared = clausesOf(edition, "exclusion").map((clause) => {
    const item = frozen(exclusionItem(clause));
    const unknown = frozen({ ...item, dependsOn: unknownTasks });
    return { item, unknown, test: clauseTest(clause) };
  });
  return (known) =>
    prepared.map(({ item, unknown, test }) => {
      const answer = test(known);
      if (answer === false) return item;
      if (answer !== true) return depending(item, answer);
      return known.facts.appliedTasks === undefined ? unknown : marked(item, known.facts.appliedTasks);
    });
}

function marked(item: ExclusionItem, applied: readonly Task[]): ExclusionItem {
  const { tasks } = item;
  const appliedTasks = tasks.length === 0 ? applied : applied.filter((task) => tasks.includes(task));
  return appliedTasks.length === 0 ? item : { ...item, appliedTasks };
}

const exclusionItem = (clause: ClauseOf<"exclusion">): ExclusionItem => ({
  ...said(clause),
  tasks: clause.tasks,
  appliedTasks: [],
  instead: clause.instead?.da ?? null,
});
