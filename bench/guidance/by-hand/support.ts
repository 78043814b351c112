import type { Facts, Task } from "../../../src/modules/standards/domain/facts.ts";
import { type Basis, onBasis } from "./basis.ts";
import { add, type Reason, reasonIn, saidOfAll } from "./reasons.ts";

const exclusionTasks: readonly (readonly [id: string, tasks: readonly Task[]])[] = [
  ["BRO-8.2", ["cleaning", "shopping", "cooking", "laundry"]],
  ["BRO-8.12", ["housing", "cleaning"]],
  ["BRO-9.1", ["talks"]],
  ["BRO-9.2", ["cleaning", "shopping", "cooking", "laundry", "hygiene", "food"]],
  ["BRO-9.3", ["health"]],
  ["BRO-9.4", ["treatment", "talks"]],
  ["BRO-9.5", ["employment", "education"]],
  ["BRO-9.6", ["education"]],
  ["BRO-9.7", ["education", "communication"]],
  ["BRO-9.8", ["education"]],
  ["BRO-9.9", ["accompaniment", "leisure"]],
  ["BRO-9.10", ["authorities", "communication", "education", "employment"]],
  ["BRO-9.11", ["economy"]],
  ["BRO-9.12", ["economy"]],
  ["BRO-9.13", ["accompaniment", "leisure", "social-contact"]],
];
/** What is not covered. */
export const exclusions = exclusionTasks.map(([id, tasks]) => ({
  tasks,
  ...reasonIn("exclusions", id, "appliedTasks"),
}));
/** The same where it is not known what is applied for. */
export const exclusionsAsked = exclusions.map(({ asks }) => asks);

/** The exclusion, naming the tasks of the application that it may be a reason for. */
export function marked({ sure, tasks }: (typeof exclusions)[number], applied: readonly Task[]): Reason {
  const appliedTasks = applied.filter((task) => tasks.includes(task));
  return appliedTasks.length === 0 ? sure : { ...sure, appliedTasks };
}

const formsOfAll = saidOfAll("deliveryForms");
const housingFirst = onBasis("deliveryForms", "BRO-2.5");

/** The forms of delivery that are open. */
export function deliveryForms(basis: Basis): readonly Reason[] {
  const list = formsOfAll.slice();
  add(list, basis.is85a, housingFirst);
  return list;
}

const deliveryOfAll = saidOfAll("delivery");
const moreFlexible = onBasis("delivery", "BRO-2.5");
const writtenDown = reasonIn("delivery", "BRO-11.3", "earlyPension");
const dayAndNight = onBasis("delivery", "law-day-and-night");

/** What holds while support is given. */
export function delivery(basis: Basis, isVisitationens: boolean | undefined): readonly Reason[] {
  const list = deliveryOfAll.slice();
  add(list, basis.is85a, moreFlexible);
  add(list, isVisitationens, writtenDown);
  add(list, basis.is85, dayAndNight);
  return list;
}

const followUpOfAll = saidOfAll("followUp");
const byMethod = reasonIn("followUp", "BRO-13.2", "deliveryForm");
const ends82b = onBasis("followUp", "law-82b-ends");

/** How support is followed up. */
export function followUp(basis: Basis, form: Facts["deliveryForm"]): readonly Reason[] {
  const list = followUpOfAll.slice();
  add(list, form === undefined ? undefined : form === "cti", byMethod);
  add(list, basis.is82b, ends82b);
  return list;
}
